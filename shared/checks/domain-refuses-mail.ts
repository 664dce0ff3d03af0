import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P1: the domain says that it accepts no mail at all. */
export const domainRefusesMail = defineCheck({
  id: 'domain.refuses-mail',
  problems: ['P1'],
  reasons: ['domain-refuses-mail'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 7505 §3', 'RFC 7504 §2', 'RFC 3463 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{domain} says that it accepts no mail at all.',
      titleIfPossible: '{domain} may not accept any mail at all.',
      lead: 'It is not about you or your mail: nobody can write to this domain. Sending again will not help.',
      leadIfPossible: 'If that is so, nobody can write to this domain, and sending again will not help.',
      explanation:
        'Whoever owns a domain can announce that no mail is taken for it. That is common for names that only carry a website, or that were bought to catch typing errors.',
      steps: [
        {
          act: 'Check the part after the @, above all its ending',
          why: 'The organisation often receives mail under a similar name, such as .com instead of .net.',
        },
        {
          act: 'Look for an address or a form on the organisation’s website',
          why: 'It shows where the organisation wants to be written to.',
        },
        {
          act: 'Delete the old entry from your address book',
          why: 'An address at this domain will not work unless its owner changes this.',
        },
      ],
      whyNotCertain: 'The answer can also come from a server that refuses only your mail, or only for now.',
      letter: null,
    },
    de: {
      title: '{domain} nimmt nach eigener Angabe keinerlei Mails an.',
      titleIfPossible: 'Vielleicht nimmt {domain} keinerlei Mails an.',
      lead: 'Das liegt weder an Ihnen noch an Ihrer Mail: An diese Domain kann niemand schreiben. Noch einmal zu senden, hilft nicht.',
      leadIfPossible:
        'Wenn das stimmt, kann niemand an diese Domain schreiben, und es hilft nicht, noch einmal zu senden.',
      explanation:
        'Wem eine Domain gehört, der kann bekannt geben, dass sie keine Mails annimmt. Das ist üblich bei Namen, die nur eine Website tragen oder Tippfehler auffangen sollen.',
      steps: [
        {
          act: 'Prüfen Sie den Teil hinter dem @, vor allem die Endung',
          why: 'Oft empfängt die Organisation ihre Mails unter einem ähnlichen Namen, etwa mit .de statt .com.',
        },
        {
          act: 'Suchen Sie auf der Website nach einer Adresse oder einem Formular',
          why: 'Dort steht, wie die Organisation angeschrieben werden möchte.',
        },
        {
          act: 'Löschen Sie den alten Eintrag aus Ihrem Adressbuch',
          why: 'Solange die Inhaber nichts ändern, funktioniert keine Adresse unter dieser Domain.',
        },
      ],
      whyNotCertain:
        'So antwortet mitunter auch ein Server, der nur Ihre Mail oder nur vorübergehend ablehnt.',
      letter: null,
    },
  },
});
