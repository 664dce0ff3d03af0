import { defineCheck, type CheckSubject } from './check.ts';
import { atMost, finalResult } from './course.ts';

const ID = 'recipient.unknown-or-closed-domain';

/** "Recipient address rejected: Access denied" with 5.4.1 is Microsoft's answer at the edge, before any mailbox is asked. */
function saysAccessDenied({ recipient, rule }: CheckSubject): boolean {
  const words = recipient.diagnostic ?? recipient.context;
  return rule?.finding === ID || (recipient.enhancedStatus === '5.4.1' && /access denied/i.test(words));
}

/** P1, P18: refused at the edge; mostly an unknown address, sometimes a domain that is not set up there. */
export const recipientUnknownOrClosedDomain = defineCheck({
  id: ID,
  problems: ['P1', 'P18'],
  reasons: ['user-unknown', 'policy-violation', 'domain-refuses-mail', 'recipient-refused', 'relay-denied'],
  rank: 1,
  evaluate: (subject) => {
    if (!saysAccessDenied(subject)) return null;
    const result = finalResult(subject, ['you', 'recipient-admin']);
    return result && { ...result, confidence: atMost(result.confidence, 'likely') };
  },
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes no mail for {recipient}, most likely an unknown address.',
      titleIfPossible: 'It may be that nobody has {address}.',
      lead: 'The words “Access denied” sound like a ban on you, but they are about the address you wrote to. Sending again will not help.',
      leadIfPossible: 'The words “Access denied” are then about the address you wrote to, not about you.',
      explanation:
        'The provider’s outermost server checks every address before it lets a mail in. It answers like this when the address is not in its list, and now and then when a whole domain has just moved there and is not fully set up.',
      steps: [
        {
          act: 'Compare the address letter by letter',
          why: 'An address that is not in the list is by far the most frequent cause.',
        },
        {
          act: 'Ask whether others at {recipientDomain} still receive mail',
          why: 'If nobody there does, it is the domain and not this one address.',
        },
        {
          act: 'Send the message below to the administrators, by another way if need be',
          why: 'They can see whether the address or the domain is missing on their side.',
        },
      ],
      whyNotCertain:
        'The same answer stands for an unknown address and for a domain that is not fully set up.',
      letter: {
        to: '{postmaster}',
        subject: 'Mail to {letterRecipient} is refused with “Access denied”',
        body: 'Hello,\n\nYour provider refuses my mail to {letterRecipient} at its outermost server. Could you check whether this address exists, and whether the domain is fully set up there as an accepted domain?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt für {recipient} nichts an; vermutlich gibt es die Adresse nicht.',
      titleIfPossible: 'Vielleicht gibt es {address} nicht.',
      lead: '„Access denied“ klingt nach einer Sperre gegen Sie, gemeint ist aber die Adresse, an die Sie schreiben. Noch einmal zu senden, hilft nicht.',
      leadIfPossible: '„Access denied“ meint dann die Adresse, an die Sie schreiben, nicht Sie.',
      explanation:
        'Der vorderste Server des Anbieters prüft jede Adresse, bevor er eine Mail hereinlässt. So antwortet er, wenn die Adresse nicht in seiner Liste steht, und ab und zu auch, wenn eine ganze Domain gerade erst umgezogen und noch nicht fertig eingerichtet ist.',
      steps: [
        {
          act: 'Vergleichen Sie die Adresse Buchstabe für Buchstabe',
          why: 'Mit Abstand am häufigsten steht die Adresse einfach nicht in der Liste.',
        },
        {
          act: 'Fragen Sie, ob unter {domainDat} sonst noch Mails ankommen',
          why: 'Bekommt dort niemand mehr Mails, liegt es an der Domain und nicht an dieser einen Adresse.',
        },
        {
          act: 'Schicken Sie die Nachricht unten an die Administratoren, notfalls auf anderem Weg',
          why: 'Sie sehen, ob auf ihrer Seite die Adresse oder die Domain fehlt.',
        },
      ],
      whyNotCertain:
        'Dieselbe Antwort gibt es bei einer unbekannten Adresse und bei einer Domain, die nicht fertig eingerichtet ist.',
      letter: {
        to: '{postmaster}',
        subject: 'Mails an {letterRecipient} werden mit „Access denied“ abgelehnt',
        body: 'Guten Tag,\n\nIhr Anbieter lehnt meine Mail an {letterRecipient} schon am vordersten Server ab. Können Sie bitte prüfen, ob es die Adresse gibt und ob die Domain dort vollständig als akzeptierte Domain eingerichtet ist?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
