import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { loginFault } from './evidence/login-fault.ts';

/** P5: the account wants an app password, or a sign-in in the browser first. */
export const loginAppPassword = defineCheck({
  id: 'login.app-password',
  problems: ['P5'],
  reasons: ['security-error', 'policy-violation', 'auth-failure', 'unknown'],
  rank: 2,
  evaluate: (subject) => (loginFault(subject) === 'app-password' ? conclude(subject, ['you']) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'https://support.google.com/accounts/answer/185833',
    'https://support.google.com/a/answer/3726730',
    'RFC 4954 §6 (534 5.7.9)',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} wants an app password, not your usual one.',
      titleIfPossible: '{server} may want an app password instead of your usual one.',
      lead: 'Your usual password can be right all the same; it is just not allowed for mail programs. Entering it again will not help.',
      explanation:
        'An account with two-step sign-in does not let a mail program in with the usual password. An app password is a second, long password that you create in the account’s security settings for this one program. Mail programs that open the provider’s own sign-in window (OAuth) do not need one. The same answer can appear when the provider wants to see you sign in with a browser first.',
      steps: [
        {
          act: 'Sign in to the account with a browser',
          why: 'There you confirm that it is you, and you can send from webmail meanwhile.',
        },
        {
          act: 'Create an app password and enter it for the outgoing server',
          why: 'You find it in the account’s security settings, after two-step sign-in. Enter it for receiving as well.',
        },
        {
          act: 'If your mail program offers the sign-in window (OAuth), choose that',
          why: 'Then no password is stored, and the next change of password does no harm.',
        },
      ],
      whyNotCertain: 'The answer is also given when the provider wants a sign-in with the browser first.',
      letter: null,
    },
    de: {
      title: '{server} verlangt ein App-Passwort statt Ihres gewohnten Passworts.',
      titleIfPossible: '{server} verlangt womöglich ein App-Passwort statt Ihres gewohnten Passworts.',
      lead: 'Ihr gewohntes Passwort kann trotzdem stimmen, es ist nur für Mailprogramme nicht zugelassen. Es noch einmal einzugeben, hilft nicht.',
      explanation:
        'Ein Konto mit Anmeldung in zwei Schritten lässt ein Mailprogramm mit dem gewohnten Passwort nicht hinein. Ein App-Passwort ist ein zweites, langes Passwort, das Sie in den Sicherheitseinstellungen des Kontos nur für dieses Programm anlegen. Mailprogramme, die das Anmeldefenster des Anbieters öffnen (OAuth), brauchen keines. Dieselbe Antwort kommt manchmal auch, wenn der Anbieter zuerst eine Anmeldung im Browser sehen will.',
      steps: [
        {
          act: 'Melden Sie sich im Browser am Konto an',
          why: 'Dort bestätigen Sie, dass Sie es sind, und können solange per Webmail senden.',
        },
        {
          act: 'Legen Sie ein App-Passwort an, und tragen Sie es beim Postausgangsserver ein',
          why: 'Sie finden es in den Sicherheitseinstellungen des Kontos, bei der Anmeldung in zwei Schritten. Tragen Sie es auch für den Empfang ein.',
        },
        {
          act: 'Bietet Ihr Mailprogramm das Anmeldefenster (OAuth) an, wählen Sie dieses',
          why: 'Dann ist kein Passwort gespeichert, und die nächste Änderung stört nicht.',
        },
      ],
      whyNotCertain:
        'Dieselbe Antwort kommt auch, wenn der Anbieter zuerst eine Anmeldung im Browser sehen will.',
      letter: null,
    },
  },
});
