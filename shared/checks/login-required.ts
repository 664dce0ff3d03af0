import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { loginFault } from './evidence/login-fault.ts';

/** P4: the outgoing server answers 530: it wants a login before it takes mail. */
export const loginRequired = defineCheck({
  id: 'login.required',
  problems: ['P4'],
  reasons: ['security-error', 'policy-violation', 'relay-denied', 'auth-failure', 'unknown'],
  rank: 1,
  evaluate: (subject) =>
    loginFault(subject) === 'required' ? conclude(subject, ['you', 'your-provider']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 4954 §6 (530 5.7.0)', 'RFC 6409 §4.3', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes your mail only after a login.',
      titleIfPossible: '{server} may take your mail only after a login.',
      lead: 'A wrong password is not the cause: none was given. The mail has not gone out.',
      leadIfPossible: 'If that is so, the mail has not gone out, and a new password will not help.',
      explanation:
        'Logging in for receiving does not log you in for sending. In the mail program the outgoing server has its own settings, and there the login is switched off, or the port is one that offers no login. A device or a program that sends by itself may have no login entered at all.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'There you are logged in already.',
        },
        {
          act: 'Switch on the login for the outgoing server, with port 465 (SSL/TLS) or 587 (STARTTLS)',
          why: 'User name and password are usually the same as for receiving.',
        },
        {
          act: 'If you do not know the right values, ask your provider',
          why: 'The message below asks for server, port, encryption and user name.',
        },
      ],
      whyNotCertain: 'The answer does not say whether the login was switched off or merely not offered.',
      letter: {
        to: 'your provider’s support',
        subject: 'Settings for sending with login',
        body: 'Hello,\n\nYour outgoing server tells my mail program that a login is required. Could you please tell me the right settings for sending: server, port, encryption, user name and kind of login?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt Ihre Mail nur nach einer Anmeldung an.',
      titleIfPossible: '{server} nimmt Ihre Mail womöglich nur nach einer Anmeldung an.',
      lead: 'An einem falschen Passwort liegt es nicht, es wurde gar keines übermittelt. Die Mail ist nicht hinausgegangen.',
      leadIfPossible:
        'Wenn das zutrifft, ist die Mail nicht hinausgegangen, und ein neues Passwort hilft nicht.',
      explanation:
        'Wer zum Empfangen angemeldet ist, ist es damit noch nicht zum Senden. Der Postausgangsserver hat im Mailprogramm eigene Einstellungen. Dort ist die Anmeldung ausgeschaltet, oder der eingetragene Port bietet keine an. Bei einem Gerät oder einem Programm, das selbsttätig sendet, sind vielleicht gar keine Zugangsdaten eingetragen.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Dort sind Sie schon angemeldet.',
        },
        {
          act: 'Schalten Sie für den Postausgangsserver die Anmeldung ein, mit Port 465 (SSL/TLS) oder 587 (STARTTLS)',
          why: 'Benutzername und Passwort sind meist dieselben wie beim Empfangen.',
        },
        {
          act: 'Kennen Sie die richtigen Werte nicht, fragen Sie Ihren Anbieter',
          why: 'Die Nachricht unten fragt nach Server, Port, Verschlüsselung und Benutzername.',
        },
      ],
      whyNotCertain:
        'Ob die Anmeldung ausgeschaltet ist oder der Server sie nur nicht angeboten hat, sagt die Antwort nicht.',
      letter: {
        to: 'den Support Ihres Anbieters',
        subject: 'Einstellungen für das Senden mit Anmeldung',
        body: 'Guten Tag,\n\nIhr Postausgangsserver verlangt von meinem Mailprogramm eine Anmeldung. Könnten Sie mir bitte die richtigen Einstellungen zum Senden nennen: Server, Port, Verschlüsselung, Benutzername und Art der Anmeldung?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
