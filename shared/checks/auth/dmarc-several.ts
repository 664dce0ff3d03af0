import { defineDmarcCheck } from './dmarc-check.ts';
import { concludeDmarc } from './dmarc-situation.ts';

/** More than one DMARC record at one name: none of them counts (RFC 9989 §4.10). */
export const dmarcSeveral = defineDmarcCheck({
  id: 'dmarc.several',
  problems: ['P3'],
  evaluate: (subject) => {
    const at = subject.steps.find((step) => step.kind === 'several');
    return at?.kind === 'several'
      ? concludeDmarc(subject, {
          name: `_dmarc.${at.domain}`,
          count: at.texts.length,
          seen: at.texts.join(' '),
        })
      : null;
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 9989 §4.10', 'RFC 7489 §6.6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'At {name} there are {count} DMARC records, so none of them counts.',
      lead: 'Receivers act as if the domain had no policy.',
      explanation:
        'A name may have one DMARC record only. Often a new one was added instead of changing the old one.',
      steps: [
        {
          act: 'Keep one record and delete the others',
          why: 'What each of them asks for can be put together in one.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: more than one DMARC record',
        body: 'Hello,\n\nAt {name} there are {count} DMARC records. Receivers then apply none of them. Please keep one.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Unter {name} stehen {count} DMARC-Einträge; deshalb zählt keiner.',
      lead: 'Empfänger tun, als hätte die Domain keine Richtlinie.',
      explanation:
        'Ein Name darf nur einen DMARC-Eintrag haben. Oft wurde ein neuer hinzugefügt, statt den alten zu ändern.',
      steps: [
        {
          act: 'Behalten Sie einen Eintrag und löschen Sie die übrigen',
          why: 'Was jeder davon verlangt, lässt sich in einem zusammenfassen.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: mehr als ein DMARC-Eintrag',
        body: 'Guten Tag,\n\nunter {name} stehen {count} DMARC-Einträge. Empfänger wenden dann keinen davon an. Bitte behalten Sie nur einen.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
