import { defineCheck } from './check.ts';
import { conclude } from './evidence/conclude.ts';
import { loginFault } from './evidence/login-fault.ts';

/** P5: the way of logging in is switched off, for the mailbox, the organisation or the whole provider. */
export const loginMethodDisabled = defineCheck({
  id: 'login.method-disabled',
  problems: ['P5'],
  reasons: [
    'security-error',
    'policy-violation',
    'auth-failure',
    'relay-denied',
    'sender-rejected',
    'protocol-error',
    'unknown',
  ],
  rank: 2,
  evaluate: (subject) =>
    loginFault(subject) === 'method-disabled' ? conclude(subject, ['your-admin', 'you']) : null,
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: [
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
    'RFC 4954 §6',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not allow this way of logging in.',
      titleIfPossible: '{server} may not allow the way in which the login is made.',
      lead: 'The password is not the cause, so a new one will not help. The mail has not gone out.',
      leadIfPossible: 'If that is so, a new password will not help. The mail has not gone out.',
      explanation:
        'The plain login with name and password for sending (SMTP AUTH, basic authentication) is switched off: for this mailbox, for your organisation or by the provider for everybody. A mail program then needs the modern sign-in window (OAuth). Devices and programs that cannot do this, such as scanners, need an exception or another way to send. The same answer appears when a device does not log in at all.',
      steps: [
        {
          act: 'Send it through webmail for now',
          why: 'The browser uses the sign-in that is allowed.',
        },
        {
          act: 'In the mail program choose the sign-in window (OAuth2) for the outgoing server',
          why: 'In some programs you have to remove the account and add it again.',
        },
        {
          act: 'Otherwise ask your administrator for an exception or another way',
          why: 'It can be allowed for a single mailbox, as long as the provider still offers it. Devices can send through a connector.',
        },
      ],
      whyNotCertain: 'The answer does not say who switched it off, nor whether there was a login at all.',
      letter: {
        to: 'your administrator',
        subject: 'Login for sending is switched off for my mailbox',
        body: 'Hello,\n\nMy mail program or device cannot send because the way it logs in is not allowed. Could you please check\n- whether authenticated sending (SMTP AUTH) is meant to be off for this mailbox, and whether it may be switched on for it,\n- whether security defaults or an access rule stand in the way,\n- which way devices and programs should use that cannot sign in with OAuth (connector, relay)?\n\nWhat the error message says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} lässt diese Art der Anmeldung nicht zu.',
      titleIfPossible: '{server} lässt diese Art der Anmeldung womöglich nicht zu.',
      lead: 'Am Passwort liegt es nicht, ein neues hilft also nicht. Die Mail ist nicht hinausgegangen.',
      leadIfPossible: 'Wenn das zutrifft, hilft ein neues Passwort nicht. Die Mail ist nicht hinausgegangen.',
      explanation:
        'Die einfache Anmeldung mit Name und Passwort beim Senden (SMTP AUTH, Basic Authentication) ist abgeschaltet: für dieses Postfach, für Ihre Organisation oder vom Anbieter für alle. Ein Mailprogramm braucht dann das moderne Anmeldefenster (OAuth). Geräte und Programme, die das nicht können, etwa Scanner, brauchen eine Ausnahme oder einen anderen Weg. Dieselbe Antwort kommt, wenn sich ein Gerät gar nicht erst anmeldet.',
      steps: [
        {
          act: 'Senden Sie vorerst über Webmail',
          why: 'Der Browser verwendet die Anmeldung, die erlaubt ist.',
        },
        {
          act: 'Wählen Sie im Mailprogramm für den Postausgangsserver das Anmeldefenster (OAuth2)',
          why: 'In manchen Programmen müssen Sie das Konto dazu entfernen und neu anlegen.',
        },
        {
          act: 'Sonst bitten Sie Ihren Admin um eine Ausnahme oder einen anderen Weg',
          why: 'Für ein einzelnes Postfach lässt sie sich erlauben, solange der Anbieter das noch anbietet. Geräte können über einen Connector senden.',
        },
      ],
      whyNotCertain:
        'Wer die Anmeldung abgeschaltet hat, sagt die Antwort nicht, und auch nicht, ob überhaupt eine versucht wurde.',
      letter: {
        to: 'Ihren Admin',
        subject: 'Anmeldung beim Senden ist für mein Postfach abgeschaltet',
        body: 'Guten Tag,\n\nmein Mailprogramm oder Gerät kann nicht senden, weil die Art der Anmeldung nicht erlaubt ist. Könnten Sie bitte prüfen,\n- ob das Senden mit Anmeldung (SMTP AUTH) für dieses Postfach absichtlich aus ist und eingeschaltet werden darf,\n- ob Sicherheitsstandards oder eine Zugriffsregel im Weg stehen,\n- welchen Weg Geräte und Programme nehmen sollen, die sich nicht mit OAuth anmelden können (Connector, Relay)?\n\nDas steht in der Fehlermeldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
