import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { applies, ownSide } from './evidence/refusal-text.ts';

const ID = 'sending.bad-helo';
const WORDS =
  /\b(?:HELO|EHLO)\b[^\n]{0,120}\b(?:rejected|invalid|not valid|bad|denied|mismatch|does not (?:match|resolve|exist)|not (?:found|allowed|accepted)|need fully-qualified|syntax|forged|required|fully qualified)\b|\b(?:bad|invalid|forged|fake|wrong|bogus|faulty|dynamic|malformed) (?:HELO|EHLO)\b|\bHelo command rejected\b|\bneed fully-qualified hostname\b/i;

/** The sending server greets with a name that is incomplete, unknown or foreign. */
export const sendingBadHelo = defineCheck({
  id: ID,
  problems: ['P12'],
  reasons: [
    'ptr-required',
    'policy-violation',
    'protocol-error',
    'not-rfc-compliant',
    'sender-rejected',
    'security-error',
    'bad-reputation',
    'ip-blocked',
    'dns-failure',
  ],
  rank: 1,
  evaluate: (subject) =>
    applies(subject, ID, WORDS)
      ? conclude(subject, ownSide(subject) ? ['you', 'your-provider'] : ['sending-server-operator'])
      : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 5321 §4.1.1.1',
    'RFC 5321 §2.3.5',
    'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} objects to the name that the sending computer gives itself.',
      titleIfPossible: '{server} may have objected to the name that the sending computer gives itself.',
      lead: `Neither the recipient’s address nor your text is the cause. {course, select, ${STILL_TRIED.en} other {Sending it again unchanged will not help.}}`,
      explanation:
        'At the start of every connection the sending computer states its name (HELO). This server found the name incomplete, unknown or not matching the address it came from. If your own mail program spoke to this server, it gave the name of your computer; servers put up with that only after a login.',
      steps: [
        {
          act: 'Send it through webmail or another mailbox for now',
          why: 'Then a different server introduces itself.',
        },
        {
          act: 'If your mail program shows this error: switch on the login for sending, port 465 or 587',
          why: 'After a login the name no longer matters.',
        },
        {
          act: 'If a server sent the mail: give the message below to its operator',
          why: 'It is a single setting there (in Postfix: myhostname).',
        },
      ],
      whyNotCertain: 'The report does not state the name that was used.',
      letter: {
        to: 'the operator of the sending server (your provider or your administrator)',
        subject: 'Our mail server greets with an unsuitable name',
        body: 'Hello,\n\nOur mail is refused because of the name our server greets with (HELO). Could you please check that\n- it is a complete host name, no “localhost”, no bare word and no bare number,\n- this name exists in DNS and leads to the address that sends,\n- the reverse name of this address is the same,\n- it does not change from one connection to the next?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} akzeptiert den Namen nicht, mit dem sich der sendende Rechner meldet.',
      titleIfPossible: '{server} hat sich womöglich am Namen des sendenden Rechners gestört.',
      lead: `An der Adresse des Empfängers und an Ihrem Text liegt es nicht. {course, select, ${STILL_TRIED.de} other {Dieselbe Mail noch einmal zu senden, hilft nicht.}}`,
      explanation:
        'Zu Beginn jeder Verbindung nennt der sendende Rechner seinen Namen (HELO). Dieser Server fand ihn unvollständig, kannte ihn nicht, oder der Name passte nicht zur Adresse, von der die Verbindung kam. Hat Ihr eigenes Mailprogramm mit dem Server gesprochen, nannte es den Namen Ihres Rechners. Das lassen Server nur nach einer Anmeldung gelten.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail oder ein anderes Postfach',
          why: 'Dann meldet sich ein anderer Server.',
        },
        {
          act: 'Zeigt Ihr Mailprogramm den Fehler: Schalten Sie die Anmeldung beim Senden ein, Port 465 oder 587',
          why: 'Nach der Anmeldung spielt der Name keine Rolle mehr.',
        },
        {
          act: 'Hat ein Server die Mail verschickt: Geben Sie die Nachricht unten an seinen Betreiber weiter',
          why: 'Der Name ist dort eine einzige Einstellung (bei Postfix: myhostname).',
        },
      ],
      whyNotCertain: 'Mit welchem Namen sich der sendende Rechner meldete, steht nicht in der Meldung.',
      letter: {
        to: 'den Betreiber des sendenden Servers (Ihren Anbieter oder Admin)',
        subject: 'Unser Mailserver meldet sich mit einem ungeeigneten Namen',
        body: 'Guten Tag,\n\nUnsere Mails werden abgelehnt, weil der Name nicht passt, mit dem sich unser Server meldet (HELO). Könnten Sie bitte prüfen, ob\n- es ein vollständiger Hostname ist, also nicht „localhost“, kein einzelnes Wort und keine bloße Nummer,\n- es diesen Namen im DNS gibt und er zu der Adresse führt, die sendet,\n- die Rückwärtsauflösung dieser Adresse denselben Namen ergibt,\n- er nicht von Verbindung zu Verbindung wechselt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
