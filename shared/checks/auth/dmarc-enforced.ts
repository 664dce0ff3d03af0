import { defineDmarcCheck } from './dmarc-check.ts';
import { concludeDmarc } from './dmarc-situation.ts';

/** The policy is `quarantine` or `reject`. */
export const dmarcEnforced = defineDmarcCheck({
  id: 'dmarc.enforced',
  problems: ['P3'],
  evaluate: (subject) => {
    const { policy } = subject.judgement.rfc9989;
    return policy === 'quarantine' || policy === 'reject'
      ? concludeDmarc(subject, { policy }, ['nobody-yet'])
      : null;
  },
  steps: [],
  references: ['RFC 9989 §4.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{senderDomain} asks receivers to {policy, select, reject {refuse} other {put aside}} mail that fails DMARC.',
      lead: 'That protects against forged senders. Forwarded mail passes only with an intact DKIM signature of this domain.',
      explanation:
        'A mail passes where SPF or DKIM confirm a domain that belongs to the one in From:. A forward breaks SPF, so that only the signature is left.',
      steps: [],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title:
        '{senderDomain} bittet Empfänger, Mails ohne bestandenes DMARC {policy, select, reject {abzuweisen} other {auszusortieren}}.',
      lead: 'Das schützt vor gefälschten Absendern. Weitergeleitete Mails bestehen nur mit einer unversehrten DKIM-Signatur dieser Domain.',
      explanation:
        'Eine Mail besteht, wenn SPF oder DKIM eine Domain bestätigt, die zu der in From: gehört. Eine Weiterleitung macht SPF zunichte; dann bleibt nur die Signatur.',
      steps: [],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
