import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P1: the part behind the @ does not exist or has no server for mail. */
export const domainUnknown = defineCheck({
  id: 'domain.unknown',
  problems: ['P1'],
  reasons: ['domain-unknown'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.2', 'RFC 5321 §5.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{reporter} found no mail server for {domain}.',
      titleIfPossible: '{domain} may not exist, or may have no mail server.',
      lead: 'Without one, your mail has nowhere to go. The most frequent cause is a typing error after the @.',
      leadIfPossible: 'Check the part after the @ first: a typing error there is the most frequent cause.',
      explanation:
        'The part after the @ says where a mail has to go. The directory of the Internet (DNS) knows no such name, or knows no server that takes mail for it. The name may be mistyped, given up, or its entries may be missing.',
      steps: [
        {
          act: 'Check the part after the @ letter by letter',
          why: 'One wrong letter or the wrong ending leads to a different domain, or to none. Sending again unchanged will not help.',
        },
        {
          act: 'See whether the website of the same name still exists',
          why: 'If it is gone as well, the name has probably been given up.',
        },
        {
          act: 'Tell the recipient another way if the address is right',
          why: 'Nobody can reach them by mail then, and only they or their administrators can repair it.',
        },
      ],
      whyNotCertain:
        'A failed look-up can give the same sentence, and some servers use it for single addresses too.',
      letter: {
        to: 'the recipient, by phone or at another address',
        subject: 'No mail server can be found for {domain}',
        body: 'Hello,\n\nMy mail to {letterRecipient} came back: no mail server can be found for {domain}. Please ask whoever looks after the domain to check its registration and its mail entries (MX) in the DNS.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{reporter} fand keinen Mailserver für {domain}.',
      titleIfPossible: 'Vielleicht gibt es {domain} nicht, oder ihr fehlt ein Mailserver.',
      lead: 'Ohne ihn weiß niemand, wohin mit Ihrer Mail. Die häufigste Ursache ist ein Tippfehler hinter dem @.',
      leadIfPossible:
        'Prüfen Sie zuerst den Teil hinter dem @: Ein Tippfehler dort ist die häufigste Ursache.',
      explanation:
        'Der Teil hinter dem @ sagt, wohin eine Mail soll. Das Namensverzeichnis des Internets (DNS) kennt diesen Namen nicht oder nennt keinen Server, der Mails für ihn annimmt. Der Name kann falsch geschrieben oder aufgegeben sein, oder es fehlen Einträge.',
      steps: [
        {
          act: 'Prüfen Sie den Teil hinter dem @ Buchstabe für Buchstabe',
          why: 'Ein falscher Buchstabe oder die falsche Endung führt zu einer anderen Domain oder ins Leere. Unverändert noch einmal zu senden, hilft nicht.',
        },
        {
          act: 'Sehen Sie nach, ob es die Website mit diesem Namen noch gibt',
          why: 'Ist auch sie verschwunden, wurde der Name vermutlich aufgegeben.',
        },
        {
          act: 'Sagen Sie dem Empfänger auf anderem Weg Bescheid, wenn die Adresse stimmt',
          why: 'Dann erreicht ihn niemand per Mail, und nur er oder seine Administratoren können das beheben.',
        },
      ],
      whyNotCertain:
        'Eine misslungene Abfrage kann zum selben Satz führen, und manche Server verwenden ihn auch für einzelne Adressen.',
      letter: {
        to: 'den Empfänger, am Telefon oder an eine andere Adresse',
        subject: 'Für {domain} ist kein Mailserver zu finden',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} kam zurück: Für {domain} ist kein Mailserver zu finden. Bitte lassen Sie prüfen, ob die Domain noch registriert ist und ob ihre Mail-Einträge (MX) im DNS stimmen.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
