import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { fromReport, ownSide } from './evidence/refusal-text.ts';
import type { CheckResult, CheckSubject } from './check.ts';

function evaluate(subject: CheckSubject): CheckResult | null {
  if (ownSide(subject)) return conclude(subject, ['you', 'your-provider']);
  // A server of the sender's side that may not use the next one: its operator has to let it in.
  if (subject.recipient.speaker === 'sending-server')
    return conclude(subject, ['your-admin', 'sending-server-operator'], 'likely');
  // A bare answer does not show who spoke. Most people meet these words in their own mail program.
  if (!fromReport(subject) && subject.recipient.speaker === 'unknown')
    return conclude(subject, ['you', 'your-provider'], 'possible');
  return null;
}

/** P4: the reader's own outgoing server will not pass mail on, because nobody logged in. */
export const relayNotLoggedIn = defineCheck({
  id: 'relay.not-logged-in',
  problems: ['P4'],
  reasons: ['relay-denied'],
  rank: 0,
  evaluate,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 6409 §4.3', 'RFC 8314 §3.3', 'RFC 5321 §7.9', 'https://www.postfix.org/SASL_README.html'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not pass your mail on because it came without a login.',
      titleIfPossible: '{server} may have refused to pass your mail on because nobody logged in.',
      lead: 'Receiving mail works without this login; sending does not. The recipient’s address is not the cause.',
      leadIfPossible:
        'If your own mail program shows this answer, the login for sending is probably missing. If it stands in a returned mail, the cause is rather on the recipient’s side.',
      explanation:
        'A mail server passes mail on to other domains only for people it knows; otherwise anybody could send spam through it. It recognises you by your login. At home it sometimes recognises your internet connection as well, and then the same settings suddenly fail in a hotel, in a mobile network or at a friend’s. Some providers let free accounts send from their own network only; writing to an address at the same provider works, every other one fails. A device or a server inside your organisation needs a login or a permission of its own. Changing the password for receiving will not help.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'It works in every network that shows web pages. It is a stopgap, not the repair.',
        },
        {
          act: 'Switch on the login for the outgoing server, with port 465 (SSL/TLS) or 587 (STARTTLS)',
          why: 'In the settings it is called “authentication”. User name and password are usually those for receiving.',
        },
        {
          act: 'Check that the outgoing server is your own provider’s',
          why: 'The server of the internet connection you are using, or of an old provider, does not know you.',
        },
        {
          act: 'If it still fails: ask your provider whether sending from other networks is allowed',
          why: 'The message below asks for that and for the right settings.',
        },
      ],
      whyNotCertain:
        'The answer alone does not show whether it came from your own server or from somebody else’s.',
      letter: {
        to: 'your provider’s support or your administrator',
        subject: 'Outgoing server does not pass my mail on',
        body: 'Hello,\n\nThe outgoing server declines to pass my mail on. Could you please tell me\n- the right settings for sending: server, port, encryption, user name,\n- whether my account may send from other networks, for example while travelling, and what is needed for it,\n- for a device or server of ours: how it can be given permission?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} gibt Ihre Mail nicht weiter, weil sie ohne Anmeldung kam.',
      titleIfPossible: '{server} gibt Ihre Mail womöglich nicht weiter, weil die Anmeldung fehlt.',
      lead: 'Zum Empfangen brauchen Sie diese Anmeldung nicht, zum Senden schon. Die Adresse des Empfängers ist nicht die Ursache.',
      leadIfPossible:
        'Zeigt Ihr eigenes Mailprogramm diese Antwort, fehlt vermutlich die Anmeldung beim Senden. Steht sie in einer Unzustellbarkeitsmeldung, liegt die Ursache eher auf der Seite des Empfängers.',
      explanation:
        'Ein Mailserver gibt Mails an andere Domains nur für Leute weiter, die er kennt. Sonst könnte jeder über ihn Spam verschicken. Er erkennt Sie an der Anmeldung. Zu Hause erkennt er manchmal auch Ihren Anschluss, und dann versagen dieselben Einstellungen plötzlich im Hotel, im Mobilfunknetz oder bei Freunden. Manche Anbieter lassen kostenlose Konten nur aus dem eigenen Netz senden: An Adressen beim selben Anbieter klappt es, an alle anderen nicht. Ein Gerät oder Server in Ihrer Organisation braucht eigene Zugangsdaten oder eine Freigabe. Das Passwort für den Empfang zu ändern, hilft nicht.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Das geht in jedem Netz, in dem Sie Webseiten aufrufen können. Es ist ein Notbehelf, keine Lösung.',
        },
        {
          act: 'Schalten Sie für den Postausgangsserver die Anmeldung ein, mit Port 465 (SSL/TLS) oder 587 (STARTTLS)',
          why: 'In den Einstellungen heißt sie „Authentifizierung“. Benutzername und Passwort sind meist dieselben wie beim Empfangen.',
        },
        {
          act: 'Prüfen Sie, ob der Postausgangsserver der Ihres eigenen Anbieters ist',
          why: 'Der Server des Internetanschlusses, den Sie gerade nutzen, oder der eines früheren Anbieters kennt Sie nicht.',
        },
        {
          act: 'Hilft das nicht, fragen Sie Ihren Anbieter, ob Sie aus anderen Netzen senden dürfen',
          why: 'Die Nachricht unten fragt danach und nach den richtigen Einstellungen.',
        },
      ],
      whyNotCertain:
        'Ob Ihr eigener oder ein fremder Server geantwortet hat, ist der Antwort allein nicht anzusehen.',
      letter: {
        to: 'den Support Ihres Anbieters oder Ihren Admin',
        subject: 'Postausgangsserver gibt meine Mail nicht weiter',
        body: 'Guten Tag,\n\nder Postausgangsserver gibt meine Mail nicht weiter. Könnten Sie mir bitte sagen,\n- welche Einstellungen zum Senden richtig sind: Server, Port, Verschlüsselung, Benutzername,\n- ob mein Konto auch aus anderen Netzen senden darf, etwa auf Reisen, und was dafür nötig ist,\n- wie ein Gerät oder Server von uns die Erlaubnis bekommt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
