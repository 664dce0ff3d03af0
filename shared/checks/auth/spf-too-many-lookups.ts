import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf } from './spf-situation.ts';

/** The evaluation needed more than ten look-ups (RFC 7208 §4.6.4). */
export const spfTooManyLookups = defineSpfCheck({
  id: 'spf.too-many-lookups',
  problems: ['P3'],
  evaluate: (subject) => {
    const problem = problemOf(subject, 'too-many-lookups');
    if (problem === null) return null;
    const { lookups } = subject.evaluation;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: {
        count: Math.max(lookups.count, subject.survey?.lookups ?? 0),
        limit: lookups.limit,
        term: problem.at ?? '',
      },
      evidence: [],
    });
  },
  steps: [
    { when: 'for-good', action: 'show-letter' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The SPF record of {senderDomain} needs {count} look-ups; {limit} are allowed.',
      lead: 'Receivers give up before they have read it all, and count that as an error of the domain.',
      explanation:
        'Every include, a, mx, ptr, exists and redirect costs a look-up, those inside included records too. Servers named at the end are no longer reached: the evaluation stopped at “{term}”. Services of large providers alone often need three to five.',
      steps: [
        {
          act: 'Take out what no longer sends, and replace names by addresses where these never change',
          why: 'ip4 and ip6 cost nothing. Start with included services that are not used any more, and with a and mx where those servers send no mail.',
        },
        {
          act: 'Move newsletters and shop mails to a name of their own, such as news.{senderDomain}',
          why: 'Each name has a record and a limit of its own.',
        },
      ],
      whyNotCertain: 'The included records may change at any time.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: the SPF record needs too many look-ups',
        body: 'Hello,\n\nThe SPF record of {senderDomain} needs {count} DNS look-ups, the included records among them. RFC 7208 allows {limit}; beyond that, receivers end with a permanent error, and mail is refused or filed as spam. Please take out services that no longer send, or replace names by ip4 and ip6.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Der SPF-Eintrag von {senderDomain} braucht {count} Abfragen; erlaubt sind {limit}.',
      lead: 'Empfänger geben auf, bevor sie alles gelesen haben, und werten das als Fehler der Domain.',
      explanation:
        'Jedes include, a, mx, ptr, exists und redirect kostet eine Abfrage, auch in eingebundenen Einträgen. Server, die weiter hinten stehen, werden nicht mehr erreicht: Schluss war bei „{term}“. Dienste großer Anbieter brauchen allein oft drei bis fünf.',
      steps: [
        {
          act: 'Nehmen Sie heraus, was nicht mehr sendet, und ersetzen Sie Namen durch Adressen, wo sich diese nie ändern',
          why: 'ip4 und ip6 kosten nichts. Beginnen Sie mit eingebundenen Diensten, die niemand mehr nutzt, und mit a und mx, wenn diese Server keine Mails verschicken.',
        },
        {
          act: 'Lassen Sie Newsletter und Shop-Mails von einem eigenen Namen wie news.{senderDomain} senden',
          why: 'Jeder Name hat einen eigenen Eintrag und eine eigene Grenze.',
        },
      ],
      whyNotCertain: 'Die eingebundenen Einträge können sich jederzeit ändern.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: SPF-Eintrag braucht zu viele Abfragen',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} braucht {count} DNS-Abfragen, eingebundene Einträge mitgezählt. RFC 7208 erlaubt {limit}; darüber hinaus melden Empfänger einen dauerhaften Fehler, und Mails werden abgewiesen oder landen im Spam. Bitte nehmen Sie Dienste heraus, die nicht mehr senden, oder ersetzen Sie Namen durch ip4 und ip6.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
