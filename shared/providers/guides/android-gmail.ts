import type { ClientGuide } from './guide.ts';

/** The Gmail app on Android with an account of another provider. */
export const androidGmailGuide: ClientGuide = {
  id: 'android-gmail',
  name: { en: 'Android: Gmail app', de: 'Android: Gmail-App' },
  steps: [
    {
      en: 'In Gmail tap ≡ > “Settings” and the account.',
      de: 'Tippen Sie in Gmail auf ≡ > „Einstellungen“ und auf das Konto.',
    },
    {
      en: 'At the bottom, below “Server settings”, tap “Outgoing settings”.',
      de: 'Tippen Sie unten bei „Servereinstellungen“ auf die Einstellungen für ausgehende Nachrichten.',
    },
    {
      en: 'Enter “SMTP server” {host}, “Port” {port}, “Security type” {security}.',
      de: 'Tragen Sie ein: „SMTP-Server“ {host}, „Port“ {port}, „Sicherheitstyp“ {security}.',
    },
    {
      en: 'Switch on “Require sign-in” and enter the user name {user} and {password}. Tap “Next”.',
      de: 'Schalten Sie „Anmeldung erforderlich“ ein und tragen Sie den Benutzernamen {user} und {password} ein. Tippen Sie auf „Weiter“.',
    },
  ],
  note: null,
  signIn: {
    en: 'The app logs in at the provider’s page only if the account was added with the provider’s own entry (“Outlook, Hotmail and Live”, “Yahoo” …). Accounts added with “Other” need an app password.',
    de: 'An der Seite des Anbieters meldet sich die App nur an, wenn das Konto über dessen eigenen Eintrag angelegt ist („Outlook, Hotmail und Live“, „Yahoo“ …). Über „Sonstige“ angelegte brauchen ein App-Passwort.',
  },
  security: {
    tls: { en: '“SSL/TLS”', de: '„SSL/TLS“' },
    starttls: { en: '“STARTTLS”', de: '„STARTTLS“' },
    plain: { en: '“None”', de: '„Keine“' },
  },
  login: { password: { en: 'password', de: 'Passwort' }, oauth2: null },
  source: 'https://support.google.com/mail/answer/6078445',
  asOf: '2025-06',
};
