import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';

/** P11: the sending address or domain is unknown or has a poor name, without a named list. */
export const sendingReputation = defineCheck({
  id: 'sending.reputation',
  problems: ['P11'],
  reasons: ['bad-reputation'],
  rank: 0,
  evaluate: (subject) => conclude(subject, ['sending-server-operator', 'sender-domain-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'https://support.google.com/a/answer/81126',
    'https://sendersupport.olc.protection.outlook.com/pm/',
    'https://senders.yahooinc.com/smtp-error-codes/',
    'https://postmaster.t-online.de/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{provider} distrusts the server or the domain that sends your mail.',
      titleIfPossible: '{provider} may distrust the server or the domain that sends your mail.',
      lead: `This is seldom about your single mail. {course, select, ${STILL_TRIED.en} other {The recipient’s address is not the cause.}}`,
      leadIfPossible:
        'The answer does not say it clearly. If that is the reason, it is seldom about your single mail.',
      explanation:
        'Large providers judge a sender by what came from there before: complaints, spam, sudden amounts, and whether they know it at all. An address without a past is met with as much caution as one with a bad past, so new servers are often affected. A good name is earned slowly; other words in the text or sending again and again will not help. Sometimes nothing is wrong on your side at all; then only the recipient’s provider can help.',
      steps: [
        {
          act: 'Reach the recipient through another mailbox or by phone',
          why: 'The judgement is about the sending server or its domain, not about you.',
        },
        {
          act: 'Give the message below to the operator of the sending server',
          why: 'Most large providers have a form or an address where the operator can ask for a new rating.',
        },
        {
          act: 'If the operator finds nothing: have the recipient ask the provider there',
          why: 'A customer’s question is often answered sooner than a stranger’s. Mail to a sender in the address book is more likely to get through.',
        },
      ],
      whyNotCertain: 'How a provider rates a sender is not public; the answer names only the result.',
      letter: {
        to: 'the operator of the sending server (your provider’s support or your administrator)',
        subject: 'Our sending server or domain has a poor reputation',
        body: 'Hello,\n\nMail that I send through your server is refused or held back because the receiving provider distrusts the server or our domain. Could you please\n- check for misused accounts, forwarded spam and complaints,\n- check the basics: fixed address, host name and reverse name that match, SPF, DKIM and DMARC,\n- then ask the receiving provider for a new rating (the answer below may lead to its form),\n- with a new address, raise the amount slowly?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{provider} misstraut dem Server oder der Domain hinter Ihrer Mail.',
      titleIfPossible: '{provider} misstraut womöglich dem sendenden Server oder seiner Domain.',
      lead: `Um Ihre einzelne Mail geht es dabei selten. {course, select, ${STILL_TRIED.de} other {An der Adresse des Empfängers liegt es nicht.}}`,
      leadIfPossible:
        'Die Antwort sagt es nicht klar. Ist das der Grund, geht es selten um Ihre einzelne Mail.',
      explanation:
        'Große Anbieter beurteilen einen Absender nach dem, was bisher von dort kam: Beschwerden, Spam, plötzliche Mengen und ob sie ihn überhaupt kennen. Einer Adresse ohne Vorgeschichte begegnen sie so vorsichtig wie einer mit schlechter, deshalb trifft es oft neue Server. Ein guter Ruf wächst langsam. Andere Worte im Text oder häufiges Wiederholen helfen nicht. Manchmal ist auf Ihrer Seite gar nichts falsch, dann kann nur der Anbieter des Empfängers helfen.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger über ein anderes Postfach oder per Telefon',
          why: 'Das Urteil gilt dem sendenden Server oder seiner Domain, nicht Ihnen.',
        },
        {
          act: 'Geben Sie die Nachricht unten an den Betreiber des sendenden Servers weiter',
          why: 'Bei den meisten großen Anbietern kann er über ein Formular oder eine Adresse um eine neue Bewertung bitten.',
        },
        {
          act: 'Findet er nichts, lassen Sie den Empfänger bei seinem Anbieter nachfragen',
          why: 'Kunden bekommen dort oft eher Antwort als Fremde. Steht Ihre Adresse in seinem Adressbuch, kommen Mails eher durch.',
        },
      ],
      whyNotCertain:
        'Wie ein Anbieter Absender bewertet, ist nicht öffentlich. Die Antwort nennt nur das Ergebnis.',
      letter: {
        to: 'den Betreiber des sendenden Servers (den Support Ihres Anbieters oder Ihren Admin)',
        subject: 'Unser sendender Server oder unsere Domain hat einen schlechten Ruf',
        body: 'Guten Tag,\n\nMails, die ich über Ihren Server sende, werden abgelehnt oder zurückgestellt, weil der empfangende Anbieter dem Server oder unserer Domain misstraut. Könnten Sie bitte\n- nach missbrauchten Konten, weitergeleitetem Spam und Beschwerden sehen,\n- die Grundlagen prüfen: feste Adresse, Hostname und Rückwärtsauflösung, die zueinander passen, SPF, DKIM und DMARC,\n- danach den empfangenden Anbieter um eine neue Bewertung bitten (die Antwort unten führt womöglich zum Formular),\n- bei einer neuen Adresse die Menge langsam steigern?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
