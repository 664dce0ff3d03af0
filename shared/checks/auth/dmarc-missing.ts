import { defineDmarcCheck } from './dmarc-check.ts';
import { concludeDmarc } from './dmarc-situation.ts';

/** No record applies to the domain. */
export const dmarcMissing = defineDmarcCheck({
  id: 'dmarc.missing',
  problems: ['P3'],
  evaluate: (subject) => {
    const { rfc9989, rfc7489 } = subject.judgement;
    const isNone = rfc9989.result === 'none' && rfc7489.result === 'none';
    const isThere = subject.steps.some(({ kind }) => kind === 'several' || kind === 'record');
    return isNone && !isThere ? concludeDmarc(subject, {}) : null;
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 9989 §4.10', 'RFC 9989 §4.7'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{senderDomain} has no DMARC policy.',
      lead: 'Receivers decide by themselves what to do with forged mail in its name. Those who send much to Google, Microsoft or Yahoo need one.',
      explanation:
        'DMARC tells receivers what to do with mail whose sender in From: is confirmed neither by SPF nor by DKIM, and asks them for reports.',
      steps: [
        {
          act: 'Publish a TXT record at _dmarc.{senderDomain}: v=DMARC1; p=none; rua=mailto:… with an address of yours for reports',
          why: 'p=none changes nothing yet; the reports show who sends in the domain’s name.',
        },
        {
          act: 'After some weeks go on to p=quarantine and p=reject',
          why: 'Only when all your own services pass SPF or DKIM with this very domain.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: no DMARC policy',
        body: 'Hello,\n\n{senderDomain} has no DMARC record. Large receivers ask for one. Please publish a TXT record at _dmarc.{senderDomain}, to begin with v=DMARC1; p=none and an address for reports.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{senderDomain} hat keine DMARC-Richtlinie.',
      lead: 'Empfänger entscheiden selbst, was mit gefälschten Mails in diesem Namen geschieht. Wer viel an Google, Microsoft oder Yahoo sendet, braucht eine.',
      explanation:
        'DMARC sagt Empfängern, was mit Mails geschehen soll, deren Absender in From: weder SPF noch DKIM bestätigt, und bittet sie um Berichte.',
      steps: [
        {
          act: 'Veröffentlichen Sie unter _dmarc.{senderDomain} einen TXT-Eintrag: v=DMARC1; p=none; rua=mailto:… mit einer eigenen Adresse für Berichte',
          why: 'p=none ändert noch nichts; die Berichte zeigen, wer im Namen der Domain sendet.',
        },
        {
          act: 'Gehen Sie nach einigen Wochen zu p=quarantine und p=reject über',
          why: 'Erst wenn alle eigenen Dienste SPF oder DKIM mit genau dieser Domain bestehen.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: keine DMARC-Richtlinie',
        body: 'Guten Tag,\n\n{senderDomain} hat keinen DMARC-Eintrag. Große Empfänger verlangen einen. Bitte veröffentlichen Sie unter _dmarc.{senderDomain} einen TXT-Eintrag, für den Anfang v=DMARC1; p=none mit einer Adresse für Berichte.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
