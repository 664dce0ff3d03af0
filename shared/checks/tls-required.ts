import { defineCheck } from './check.ts';
import { conclude, STILL_HERE, STILL_TRIED } from './evidence/conclude.ts';
import { applies, fromReport, ownSide, refusalText } from './evidence/refusal-text.ts';

const ID = 'tls.required';
const WORDS =
  /\bmust issue an? STARTTLS\b|\bSTARTTLS (?:is )?required\b|\b(?:TLS|SSL|encryption|encrypted connection|secure connection) (?:is )?(?:required|mandatory|needed)\b|\brequires? (?:an? )?(?:TLS|SSL|encrypt\w{0,4}|STARTTLS|secure connection)\b|\b5\.7\.(?:10|11|29)\b|\b(?:please )?use (?:STARTTLS|TLS|SSL) (?:first|before)\b/i;

/** The reverse case, encryption wanted but not offered, is `tls.failed`. */
const NOT_OFFERED = /\b(?:does not|doesn['’]t|did not) (?:support|offer|advertise) (?:START)?TLS\b/i;

/** P9: a server takes mail over an encrypted connection only. */
export const tlsRequired = defineCheck({
  id: ID,
  problems: ['P9'],
  reasons: ['tls-failure', 'security-error', 'policy-violation', 'protocol-error', 'auth-failure', 'unknown'],
  rank: 1,
  evaluate: (subject) => {
    if (!applies(subject, ID, WORDS) || NOT_OFFERED.test(refusalText(subject))) return null;
    const reader = ownSide(subject) || !fromReport(subject);
    return conclude(
      subject,
      reader ? ['you', 'your-provider'] : ['sending-server-operator', 'recipient-admin'],
    );
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 3207 §4 (530 5.7.0)',
    'RFC 8314 §3.3',
    'RFC 4954 §6 (538 5.7.11)',
    'https://support.google.com/a/answer/3726730',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes your mail over an encrypted connection only.',
      titleIfPossible: '{server} may take your mail over an encrypted connection only.',
      lead: `Password and address are not the cause. {course, select, ${STILL_TRIED.en} ${STILL_HERE.en} other {The connection has to be encrypted before the mail is sent again.}}`,
      explanation:
        'The server wants the connection to be encrypted before it listens further. If your mail program shows the error, encryption is switched off there, or the kind of encryption and the port do not belong together: port 465 is encrypted from the start (SSL/TLS), port 587 switches to encryption after the greeting (STARTTLS). If a server sent the mail, it does not use encryption towards this receiver.',
      steps: [
        {
          act: 'Send it through webmail or another mailbox for now',
          why: 'There the connection is encrypted.',
        },
        {
          act: 'In the mail program choose port 465 with SSL/TLS, or port 587 with STARTTLS',
          why: 'Port and kind of encryption have to match. “None” is what the server refuses.',
        },
        {
          act: 'If a server sent the mail: have its operator switch on encryption for outgoing mail',
          why: 'The message below says what is needed.',
        },
      ],
      whyNotCertain: 'The answer does not say whether encryption was switched off or failed.',
      letter: {
        to: 'your provider’s support or the operator of the sending server',
        subject: 'Receiving server demands encryption',
        body: 'Hello,\n\nA server takes our mail over an encrypted connection only. If our own server delivers it, please switch on encryption for outgoing connections (STARTTLS). If my mail program is meant, please tell me the right port and the right kind of encryption for sending.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt Ihre Mail nur über eine verschlüsselte Verbindung an.',
      titleIfPossible: '{server} nimmt Ihre Mail womöglich nur über eine verschlüsselte Verbindung an.',
      lead: `Passwort und Adresse sind nicht die Ursache. {course, select, ${STILL_TRIED.de} ${STILL_HERE.de} other {Die Verbindung muss verschlüsselt sein, bevor die Mail noch einmal gesendet wird.}}`,
      explanation:
        'Der Server will, dass die Verbindung verschlüsselt ist, bevor er weiter zuhört. Zeigt Ihr Mailprogramm den Fehler, ist die Verschlüsselung dort ausgeschaltet, oder Art und Port passen nicht zusammen: Port 465 ist von Anfang an verschlüsselt (SSL/TLS), Port 587 schaltet nach der Begrüßung um (STARTTLS). Hat ein Server die Mail verschickt, verschlüsselt er gegenüber diesem Empfänger nicht.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail oder ein anderes Postfach',
          why: 'Dort ist die Verbindung verschlüsselt.',
        },
        {
          act: 'Wählen Sie im Mailprogramm Port 465 mit SSL/TLS oder Port 587 mit STARTTLS',
          why: 'Port und Art der Verschlüsselung müssen zusammenpassen. Die Einstellung „Keine“ lehnt der Server ab.',
        },
        {
          act: 'Hat ein Server die Mail verschickt: Lassen Sie dort die Verschlüsselung für ausgehende Mails einschalten',
          why: 'In der Nachricht unten steht, was nötig ist.',
        },
      ],
      whyNotCertain: 'Ob die Verschlüsselung ausgeschaltet war oder gescheitert ist, sagt die Antwort nicht.',
      letter: {
        to: 'den Support Ihres Anbieters oder den Betreiber des sendenden Servers',
        subject: 'Empfangender Server verlangt Verschlüsselung',
        body: 'Guten Tag,\n\nein Server nimmt unsere Mail nur über eine verschlüsselte Verbindung an. Liefert unser eigener Server sie ab, schalten Sie dort bitte die Verschlüsselung für ausgehende Verbindungen ein (STARTTLS). Ist mein Mailprogramm gemeint, nennen Sie mir bitte Port und Art der Verschlüsselung für das Senden.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
