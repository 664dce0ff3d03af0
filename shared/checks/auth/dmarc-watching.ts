import { defineDmarcCheck } from './dmarc-check.ts';
import { concludeDmarc, recordsOf } from './dmarc-situation.ts';

/** `p=none`: the domain only watches. */
export const dmarcWatching = defineDmarcCheck({
  id: 'dmarc.watching',
  problems: ['P3'],
  evaluate: (subject) => {
    const { rfc9989 } = subject.judgement;
    const [record] = recordsOf(subject);
    if (record === undefined || rfc9989.policy !== 'none' || record.isTest) return null;
    return concludeDmarc(subject, { hasReports: record.rua.length > 0 ? 'yes' : 'no' });
  },
  steps: [{ when: 'for-good', action: 'none' }],
  references: ['RFC 9989 §4.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} only watches: forged mail in its name is delivered.',
      lead: 'For forwarded mail that is harmless: DMARC refuses none.',
      explanation:
        'The policy is none: receivers report, but do nothing. {hasReports, select, yes {The reports go to the address in rua.} other {No address for reports is named, so that the record does next to nothing.}}',
      steps: [
        {
          act: '{hasReports, select, yes {Go on to p=quarantine once the reports show that your own services pass} other {Add an address for reports (rua=mailto:…), and go on to p=quarantine later}}',
          why: 'Only then does the policy protect against forged senders.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: '{senderDomain} beobachtet nur: Gefälschte Mails in diesem Namen werden zugestellt.',
      lead: 'Weitergeleiteten Mails schadet das nicht: DMARC weist keine ab.',
      explanation:
        'Die Richtlinie lautet none: Empfänger berichten, tun aber nichts. {hasReports, select, yes {Die Berichte gehen an die Adresse in rua.} other {Eine Adresse für Berichte fehlt; der Eintrag bewirkt so fast nichts.}}',
      steps: [
        {
          act: '{hasReports, select, yes {Gehen Sie zu p=quarantine über, sobald die Berichte zeigen, dass die eigenen Dienste bestehen} other {Nennen Sie eine Adresse für Berichte (rua=mailto:…) und gehen Sie später zu p=quarantine über}}',
          why: 'Erst dann schützt die Richtlinie vor gefälschten Absendern.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
