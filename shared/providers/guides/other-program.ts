import type { ClientGuide } from './guide.ts';

/** Any other program: the names that these settings go by. */
export const otherProgramGuide: ClientGuide = {
  id: 'other-program',
  name: {
    en: 'Android and other mail programs',
    de: 'Android und andere Mailprogramme',
  },
  steps: [
    {
      en: 'Open the settings of your account and look for “Outgoing server” or “SMTP”.',
      de: 'Öffnen Sie die Einstellungen Ihres Kontos und suchen Sie „Postausgangsserver“, „Ausgehender Server“ oder „SMTP“.',
    },
    {
      en: 'Enter server {host}, port {port}, encryption (“Security”) {security}.',
      de: 'Tragen Sie ein: Server {host}, Port {port}, Verschlüsselung („Sicherheit“) {security}.',
    },
    {
      en: 'Switch on the login for the outgoing server (“Require sign-in”, “Authentication”) and enter the user name {user} and {password}.',
      de: 'Schalten Sie die Anmeldung am Postausgangsserver ein („Anmeldung erforderlich“, „Authentifizierung“) und tragen Sie den Benutzernamen {user} und {password} ein.',
    },
  ],
  note: null,
  signIn: null,
  security: {
    tls: { en: '“SSL/TLS”, not “STARTTLS”', de: '„SSL/TLS“, nicht „STARTTLS“' },
    starttls: { en: '“STARTTLS”, not “SSL/TLS”', de: '„STARTTLS“, nicht „SSL/TLS“' },
    plain: { en: '“None”', de: '„Keine“' },
  },
  login: { password: { en: 'password', de: 'Passwort' }, oauth2: null },
  source: 'https://www.rfc-editor.org/rfc/rfc8314',
  asOf: '2025-06',
};
