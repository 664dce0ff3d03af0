import { defineCheck } from './check.ts';
import { conclude, STILL_HERE } from './evidence/conclude.ts';
import { loginFault } from './evidence/login-fault.ts';

/** P5: the outgoing server does not accept user name and password. */
export const loginRefused = defineCheck({
  id: 'login.refused',
  problems: ['P5'],
  reasons: ['security-error', 'policy-violation', 'auth-failure', 'relay-denied', 'server-error', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    loginFault(subject) === 'refused' ? conclude(subject, ['you', 'your-provider']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'RFC 4954 §6 (535 5.7.8)',
    'https://support.google.com/a/answer/3726730',
    'https://support.mozilla.org/kb/cannot-send-messages',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not accept your user name or password.',
      titleIfPossible: '{server} may not have accepted your user name or password.',
      lead: `{course, select, ${STILL_HERE.en} other {Before the login works, nothing can be sent.}} Do not try too often: after many failed attempts some providers lock the login for a while.`,
      explanation:
        'Frequent causes: the mail program still holds an old password; the user name has to be the whole mail address; sending has its own login, and only the one for receiving was changed; or the provider wants something else than the usual password, such as an app password, a sign-in window (OAuth) or access for mail programs switched on in the account. Another port or another network will not help.',
      steps: [
        {
          act: 'Sign in to webmail with the same name and password',
          why: 'If that works, the password is right, only the mail program’s entry is not. You can send from there meanwhile.',
        },
        {
          act: 'Enter user name and password anew for the outgoing server',
          why: 'Many mail programs keep them apart from those for receiving.',
        },
        {
          act: 'If it still fails: ask your provider how mail programs have to log in',
          why: 'The message below asks for what you need. Never write the password itself.',
        },
      ],
      whyNotCertain:
        'Servers give the same answer for a wrong password and for a login that is not allowed this way.',
      letter: {
        to: 'your provider’s support',
        subject: 'Login for sending is refused',
        body: 'Hello,\n\nMy mail program cannot log in to your outgoing server. Could you please tell me\n- which user name is right for sending,\n- whether my account needs an app password, a sign-in window (OAuth) or access for mail programs switched on,\n- which server, port and encryption I should use,\n- whether the login is locked at the moment?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt Ihren Benutzernamen oder Ihr Passwort nicht an.',
      titleIfPossible: '{server} hat Ihren Benutzernamen oder Ihr Passwort womöglich nicht angenommen.',
      lead: `{course, select, ${STILL_HERE.de} other {Solange die Anmeldung nicht klappt, lässt sich nichts senden.}} Versuchen Sie es nicht zu oft: Nach vielen Fehlversuchen sperren manche Anbieter die Anmeldung für eine Weile.`,
      explanation:
        'Häufige Ursachen: Im Mailprogramm steht noch ein altes Passwort. Als Benutzername wird die ganze Mailadresse verlangt. Für das Senden gibt es eigene Zugangsdaten, und nur die für den Empfang wurden geändert. Oder der Anbieter verlangt etwas anderes als das gewohnte Passwort: ein App-Passwort, ein Anmeldefenster (OAuth) oder dass Sie den Zugriff für Mailprogramme im Konto einschalten. Ein anderer Port oder ein anderes Netz hilft nicht.',
      steps: [
        {
          act: 'Melden Sie sich mit denselben Zugangsdaten im Webmail an',
          why: 'Klappt das, stimmt das Passwort, und nur der Eintrag im Mailprogramm ist falsch. Senden können Sie solange von dort.',
        },
        {
          act: 'Geben Sie Benutzername und Passwort für den Postausgangsserver neu ein',
          why: 'Viele Mailprogramme speichern sie getrennt von denen für den Empfang.',
        },
        {
          act: 'Hilft das nicht, fragen Sie Ihren Anbieter, wie sich Mailprogramme anmelden müssen',
          why: 'Die Nachricht unten fragt nach allem Nötigen. Das Passwort selbst schreiben Sie nie hinein.',
        },
      ],
      whyNotCertain:
        'Server antworten gleich, ob das Passwort falsch ist oder diese Art der Anmeldung nicht erlaubt.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Anmeldung beim Senden wird abgelehnt',
        body: 'Guten Tag,\n\nmein Mailprogramm kann sich bei Ihrem Postausgangsserver nicht anmelden. Könnten Sie mir bitte sagen,\n- welcher Benutzername beim Senden richtig ist,\n- ob mein Konto ein App-Passwort oder ein Anmeldefenster (OAuth) braucht oder ob ich den Zugriff für Mailprogramme einschalten muss,\n- welchen Server, welchen Port und welche Verschlüsselung ich verwenden soll,\n- ob die Anmeldung zurzeit gesperrt ist?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
