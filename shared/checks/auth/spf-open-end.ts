import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, isAll, ownRecords, recordEvidence } from './spf-situation.ts';

/** The record forbids nothing: it ends in `?all` or without `all` (RFC 7208 §4.7). */
export const spfOpenEnd = defineSpfCheck({
  id: 'spf.open-end',
  problems: ['P3'],
  evaluate: (subject) => {
    const { result } = subject.evaluation;
    if (result !== 'pass') return null;
    const last = ownRecords(subject).at(-1);
    if (last === undefined || last.text === null || last.problem !== null) return null;
    const end = last.terms.find((term) => isAll(term, ['', '+', '-', '~', '?']));
    const isHandedOver = last.terms.some(({ text }) => /^redirect=/i.test(text));
    if (isHandedOver || (end !== undefined && !isAll(end, ['?']))) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: last.domain, ending: end === undefined ? 'none' : 'all' },
      evidence: [recordEvidence(last.domain, last.text, end?.text ?? null)],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §2.6.2', 'RFC 7208 §4.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {senderDomain} forbids nobody to send.',
      lead: 'That changes nothing for this mail. Forged mail from other servers comes out as neutral, like without a record.',
      explanation:
        '{ending, select, all {“?all” at the end means that about all other servers nothing is said.} other {Without all at the end nothing is said about all other servers.}} “~all” would say: probably not ours.',
      steps: [
        {
          act: 'End the record in “~all” once all servers that send are named',
          why: 'Receivers and DMARC reports then show what else sends in the domain’s name.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record forbids nobody to send',
        body: 'Hello,\n\nThe SPF record of {senderDomain} {ending, select, all {ends in ?all} other {has no all at its end}}, so every other server comes out as neutral. Please end it in ~all or -all.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {senderDomain} verbietet niemandem zu senden.',
      lead: 'Für diese Mail ändert das nichts. Gefälschte Mails von anderen Servern gelten als neutral, wie ohne Eintrag.',
      explanation:
        '{ending, select, all {„?all“ am Ende heißt: Über alle übrigen Server wird nichts gesagt.} other {Ohne all am Ende wird über alle übrigen Server nichts gesagt.}} „~all“ hieße: wohl keiner von uns.',
      steps: [
        {
          act: 'Lassen Sie den Eintrag mit „~all“ enden, sobald alle sendenden Server genannt sind',
          why: 'Empfänger und DMARC-Berichte zeigen dann, wer sonst noch im Namen der Domain sendet.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag verbietet niemandem zu senden',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} {ending, select, all {endet mit ?all} other {hat am Ende kein all}}; jeder andere Server gilt damit als neutral. Bitte lassen Sie ihn mit ~all oder -all enden.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
