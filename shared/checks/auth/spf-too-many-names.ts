import { defineSpfCheck } from './spf-check.ts';
import { concludeSpf, problemOf } from './spf-situation.ts';

/** One `mx` term leads to more than ten servers (RFC 7208 §4.6.4). */
export const spfTooManyNames = defineSpfCheck({
  id: 'spf.too-many-names',
  problems: ['P3'],
  evaluate: (subject) => {
    const at = problemOf(subject, 'too-many-names')?.at;
    if (at == null) return null;
    return concludeSpf(subject, {
      confidence: 'certain',
      actors: ['sender-domain-admin'],
      params: { name: at },
      evidence: [],
    });
  },
  steps: [{ when: 'for-good', action: 'show-letter' }],
  references: ['RFC 7208 §4.6.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{name} has more than ten mail servers, too many for “mx” in an SPF record.',
      lead: 'Receivers look at ten of them and then end with an error.',
      explanation:
        'The term mx allows the servers that receive mail for {name}. Of these at most ten may be looked up in one check.',
      steps: [
        {
          act: 'Replace mx by ip4 and ip6 with the addresses of the servers that send',
          why: 'That also saves look-ups. Servers that only receive need not stand in the record.',
        },
      ],
      whyNotCertain: 'Some receivers look at more than ten.',
      letter: {
        to: 'the people who look after the DNS of {senderDomain}',
        subject: '{senderDomain}: “mx” in the SPF record leads to too many servers',
        body: 'Hello,\n\nThe SPF record of {senderDomain} uses mx for {name}, which has more than ten mail servers. RFC 7208 section 4.6.4 makes that a permanent error. Please name the sending servers with ip4 and ip6 instead.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{name} hat mehr als zehn Mailserver, zu viele für „mx“ im SPF-Eintrag.',
      lead: 'Empfänger sehen sich zehn davon an und melden dann einen Fehler.',
      explanation:
        'mx erlaubt die Server, die Mails für {name} annehmen. Davon dürfen in einer Prüfung höchstens zehn nachgeschlagen werden.',
      steps: [
        {
          act: 'Ersetzen Sie mx durch ip4 und ip6 mit den Adressen der sendenden Server',
          why: 'Das spart auch Abfragen. Server, die nur empfangen, müssen nicht im Eintrag stehen.',
        },
      ],
      whyNotCertain: 'Manche Empfänger sehen sich mehr als zehn an.',
      letter: {
        to: 'die Zuständigen für das DNS von {senderDomain}',
        subject: '{senderDomain}: „mx“ im SPF-Eintrag führt zu zu vielen Servern',
        body: 'Guten Tag,\n\nder SPF-Eintrag von {senderDomain} verwendet mx für {name}, das mehr als zehn Mailserver hat. RFC 7208, Abschnitt 4.6.4, macht daraus einen dauerhaften Fehler. Bitte nennen Sie die sendenden Server stattdessen mit ip4 und ip6.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
