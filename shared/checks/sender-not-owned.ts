import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'sender.not-owned';

/** Refusals because the sender's address does not belong to the login (Postfix, Exchange, hosting panels). */
const WORDS =
  /\bnot owned by (?:user|auth)|\bSender address rejected: not logged in\b|\bSend-?As-?Denied\b|\b5\.7\.60\b|\b5\.7\.750\b|\bdoes not have permissions? to send as\b|\b(?:not (?:allowed|permitted|authori[sz]ed)|no permission) to (?:send (?:as|from)|use) (?:this|that|the) (?:sender|address|user|from)\b|\bsender address\b[^\n]{0,80}\b(?:does not (?:belong to|match)|mismatch)\b[^\n]{0,40}\b(?:login|user|account|authenticated)\b|\bauthenticated user (?:does not match|is not allowed)\b|\bMailbox (?:sender )?address not allowed for (?:this )?(?:user|login)\b|\bEmail address is not verified\b|\bsender (?:address|identity|domain) (?:is )?not (?:been )?verified\b/i;

/** P6: the login is fine, but the sender's address belongs to another account, or to none. */
export const senderNotOwned = defineCheck({
  id: ID,
  problems: ['P6'],
  reasons: [
    'sender-rejected',
    'security-error',
    'policy-violation',
    'relay-denied',
    'recipient-refused',
    'auth-failure',
  ],
  rank: 1,
  evaluate: (subject) => (applies(subject, ID, WORDS) ? conclude(subject, ['you', 'your-admin']) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 6409 §6.1',
    'https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not allow {sender} as the sender for this login.',
      titleIfPossible: '{server} may not have allowed {sender} as the sender for this login.',
      lead: 'Sender and login have to belong together; according to the answer they do not. The recipient’s address is not the cause.',
      explanation:
        'The outgoing server checks whether the address you write from belongs to the account that logged in. That keeps others from writing under your name. It goes wrong when the mail program holds several accounts and sends through the wrong one, when the login is missing altogether, or when an alias was never registered. A new password will not help.',
      steps: [
        {
          act: 'Pick the sender that belongs to the account, and send again',
          why: 'The list of senders is at the top of the window in which you write.',
        },
        {
          act: 'Compare sender and login of the outgoing server',
          why: 'Each account should use its own outgoing server with its own user name.',
        },
        {
          act: 'Have the address registered for your login',
          why: 'For an alias, a shared mailbox or sending on behalf of somebody, your administrator or provider grants the right.',
        },
      ],
      whyNotCertain: 'The answer does not say which login was used, or whether there was any.',
      letter: {
        to: 'your administrator or your provider’s support',
        subject: 'Please allow a sender address for my login',
        body: 'Hello,\n\nOur outgoing server does not let me send under an address that I need. Could you please register it as an alias of my account, or give me the right to send as this address?\n\nWhat the report says:\n{facts}\n\nIf the address is meant to stay reserved, please tell me which one I should use.\n\nKind regards',
      },
    },
    de: {
      title: '{server} lässt {sender} bei dieser Anmeldung nicht als Absender zu.',
      titleIfPossible: '{server} hat {sender} womöglich nicht als Absender zugelassen.',
      lead: 'Absender und Anmeldung müssen zusammengehören, und das tun sie laut Antwort nicht. An der Adresse des Empfängers liegt es nicht.',
      explanation:
        'Der Postausgangsserver prüft, ob die Adresse, unter der Sie schreiben, zum angemeldeten Konto gehört. So kann niemand anderes unter Ihrem Namen schreiben. Das geht schief, wenn das Mailprogramm mehrere Konten kennt und über das falsche sendet, wenn die Anmeldung ganz fehlt oder wenn eine Zweitadresse (Alias) nie eingetragen wurde. Ein neues Passwort hilft nicht.',
      steps: [
        {
          act: 'Wählen Sie den Absender, der zum Konto gehört, und senden Sie erneut',
          why: 'Die Auswahl steht oben im Fenster, in dem Sie die Mail schreiben.',
        },
        {
          act: 'Vergleichen Sie Absender und Anmeldung des Postausgangsservers',
          why: 'Jedes Konto sollte seinen eigenen Postausgangsserver mit eigenem Benutzernamen verwenden.',
        },
        {
          act: 'Lassen Sie die Adresse für Ihre Anmeldung freischalten',
          why: 'Das Recht für einen Alias, ein gemeinsames Postfach oder das Senden im Auftrag vergibt Ihr Admin oder Anbieter.',
        },
      ],
      whyNotCertain:
        'Die Antwort sagt nicht, mit welchen Zugangsdaten sich Ihr Programm angemeldet hat, und ob überhaupt.',
      letter: {
        to: 'Ihren Admin oder den Support Ihres Anbieters',
        subject: 'Bitte um Freischaltung einer Absenderadresse',
        body: 'Guten Tag,\n\nunser Postausgangsserver lässt mich nicht unter einer Adresse senden, die ich brauche. Könnten Sie diese bitte als Alias meines Kontos eintragen oder mir das Recht geben, unter ihr zu senden?\n\nDas steht in der Meldung:\n{facts}\n\nFalls die Adresse nicht für mich gedacht ist: Welche soll ich verwenden?\n\nFreundliche Grüße',
      },
    },
  },
});
