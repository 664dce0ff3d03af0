import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf } from './spf-situation.ts';

/** More than two terms name what does not exist (RFC 7208 §4.6.4). */
export const spfVoidLookups = defineSpfCheck({
  id: 'spf.void-lookups',
  problems: ['P3'],
  evaluate: (subject) => {
    const problem = problemOf(subject, 'too-many-void-lookups');
    if (problem === null) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: problem.at ?? '', limit: subject.evaluation.lookups.voidLimit },
      evidence: [],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {senderDomain} names too many servers that do not exist.',
      lead: 'After the third name without an address receivers stop and count it as an error of the domain.',
      explanation:
        'At most {limit} look-ups may come to nothing. The last one was {name}. Mostly these are names of old servers or services, mistyped ones, or names without an address of the kind that the sending server uses.',
      steps: [
        {
          act: 'Delete the terms whose names no longer exist',
          why: 'The tree shows which terms found nothing.',
        },
      ],
      whyNotCertain: 'Some receivers do not count empty look-ups.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record names what does not exist',
        body: 'Hello,\n\nThe SPF record of {senderDomain} holds more than {limit} terms whose names have no records, the last one {name}. Many receivers therefore end the check with a permanent error (RFC 7208 section 4.6.4). Please delete the terms that are out of date.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {senderDomain} nennt zu viele Server, die es nicht gibt.',
      lead: 'Nach dem dritten Namen ohne Adresse hören Empfänger auf und werten das als Fehler der Domain.',
      explanation:
        'Höchstens {limit} Abfragen dürfen ins Leere gehen. Die letzte war {name}. Meist sind es Namen alter Server oder Dienste, Tippfehler oder Namen ohne Adresse der Art, die der sendende Server benutzt.',
      steps: [
        {
          act: 'Löschen Sie die Teile, deren Namen es nicht mehr gibt',
          why: 'Der Baum zeigt, was nichts gefunden hat.',
        },
      ],
      whyNotCertain: 'Manche Empfänger zählen leere Abfragen nicht.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag nennt Namen, die es nicht gibt',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} enthält mehr als {limit} Teile, deren Namen keine Einträge haben, zuletzt {name}. Viele Empfänger beenden die Prüfung deshalb mit einem dauerhaften Fehler (RFC 7208, Abschnitt 4.6.4). Bitte löschen Sie, was veraltet ist.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
