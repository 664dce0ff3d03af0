import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';

/** P10: the receiver blocks the address of the sending server, by a public list or one of its own. */
export const sendingIpListed = defineCheck({
  id: 'sending.ip-listed',
  problems: ['P10'],
  reasons: ['ip-blocked'],
  rank: 0,
  // The own outgoing server blocks its customer's connection, not a server: that is `sending.dynamic-ip`.
  evaluate: (subject) => (ownSide(subject) ? null : conclude(subject, ['sending-server-operator'])),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 5782',
    'RFC 6471',
    'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    'https://sender.office.com/',
    'https://check.spamhaus.org/',
    'https://postmaster.gmx.net/en/error-messages',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} blocks the server that sends your mail.',
      titleIfPossible: '{server} may be blocking the server that sends your mail.',
      lead: `Your text and the recipient’s address are fine. Usually somebody else has sent unwanted mail through the same server or from its neighbourhood. {course, select, ${STILL_TRIED.en} other {Sending again through this server will not help.}}`,
      leadIfPossible:
        'If that is so, your text and the recipient’s address are fine, and only the operator of the sending server can change it.',
      explanation:
        'Receivers turn away mail from addresses that are on a block list; some lists are public, some are their own. All who send through this server are affected, however harmless their mail. Some answers send you to your “Internet service provider”: that means the operator of the mail server, not the company that brings the internet to your home. A removal alone does not last: the cause has to stop first. Restarting your router, a new password for the mailbox or paying for a removal will not help.',
      steps: [
        {
          act: 'Send it through another mailbox for now',
          why: 'Through another provider’s server the mail should get through.',
        },
        {
          act: 'Give the message below to the operator of the sending server',
          why: 'That is your provider or your administrator. Only the operator can find the cause and ask for removal.',
        },
        {
          act: 'Have the operator remove the cause first, and the block second',
          why: 'The server’s answer usually contains the link for it. Lists keep an address until the unwanted mail has stopped.',
        },
      ],
      whyNotCertain: 'Servers use similar words for other rules as well.',
      letter: {
        to: 'the operator of the sending server (your provider’s support or your administrator)',
        subject: 'Our sending server is blocked',
        body: 'Hello,\n\nMail that I send through your server is refused because the server’s address is blocked. Could you please\n- find out which list it is (the answer below says so or leads to it),\n- find and stop the cause, such as a misused account or a forwarding that passes on spam,\n- then ask for removal, and send through another address until then?\n\nWhat the report says:\n{facts}\n\nPlease tell me when I can send again.\n\nKind regards',
      },
    },
    de: {
      title: '{server} sperrt den Server, der Ihre Mail verschickt.',
      titleIfPossible: '{server} sperrt womöglich den Server, der Ihre Mail verschickt.',
      lead: `Ihr Text und die Adresse des Empfängers sind in Ordnung. Meist hat jemand anderes über denselben Server oder aus dessen Nachbarschaft unerwünschte Mails verschickt. {course, select, ${STILL_TRIED.de} other {Über diesen Server noch einmal zu senden, hilft nicht.}}`,
      leadIfPossible:
        'Wenn das zutrifft, sind Ihr Text und die Adresse des Empfängers in Ordnung, und nur der Betreiber des sendenden Servers kann etwas tun.',
      explanation:
        'Viele Server weisen Mails von Adressen ab, die auf einer Sperrliste stehen. Manche Listen sind öffentlich, andere führen die Anbieter selbst. Betroffen sind alle, die über diesen Server senden, so harmlos ihre Mails auch sind. Manche Antworten schicken Sie zu Ihrem „Internet Service Provider“. Gemeint ist der Betreiber des Mailservers, nicht die Firma, von der Ihr Internetanschluss kommt. Ein Austrag allein hält nicht lange, zuerst muss die Ursache weg. Den Router neu zu starten, das Passwort zu ändern oder für den Austrag zu bezahlen, hilft nicht.',
      steps: [
        {
          act: 'Senden Sie vorerst über ein anderes Postfach',
          why: 'Über den Server eines anderen Anbieters sollte die Mail durchkommen.',
        },
        {
          act: 'Geben Sie die Nachricht unten an den Betreiber des sendenden Servers weiter',
          why: 'Das ist Ihr Anbieter oder Ihr Admin. Nur er kann die Ursache finden und den Austrag beantragen.',
        },
        {
          act: 'Lassen Sie den Betreiber zuerst die Ursache beheben und dann den Austrag beantragen',
          why: 'Die Antwort des Servers enthält meist den Link dafür. Solange noch unerwünschte Mails kommen, bleibt die Sperre bestehen.',
        },
      ],
      whyNotCertain: 'Mit ähnlichen Worten verweisen Server auch auf andere Regeln.',
      letter: {
        to: 'den Betreiber des sendenden Servers (den Support Ihres Anbieters oder Ihren Admin)',
        subject: 'Unser sendender Server ist gesperrt',
        body: 'Guten Tag,\n\nMails, die ich über Ihren Server sende, werden abgelehnt, weil dessen Adresse gesperrt ist. Könnten Sie bitte\n- feststellen, um welche Liste es geht (die Antwort unten nennt sie oder führt dorthin),\n- die Ursache finden und beheben, etwa ein missbrauchtes Konto oder eine Weiterleitung, die Spam weitergibt,\n- danach den Austrag beantragen und bis dahin über eine andere Adresse senden?\n\nDas steht in der Meldung:\n{facts}\n\nBitte sagen Sie mir Bescheid, sobald ich wieder senden kann.\n\nFreundliche Grüße',
      },
    },
  },
});
