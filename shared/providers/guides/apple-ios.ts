import type { ClientGuide } from './guide.ts';

/** Mail on iPhone and iPad. */
export const appleIosGuide: ClientGuide = {
  id: 'apple-ios',
  name: { en: 'iPhone and iPad (Mail)', de: 'iPhone und iPad (Mail)' },
  steps: [
    {
      en: 'Open “Settings” > “Apps” > “Mail” > “Mail Accounts” (before iOS 18: “Settings” > “Mail” > “Accounts”), tap the account and then its address.',
      de: 'Öffnen Sie „Einstellungen“ > „Apps“ > „Mail“ > „Mail-Accounts“ (vor iOS 18: „Einstellungen“ > „Mail“ > „Accounts“), tippen Sie auf den Account und dann auf seine Adresse.',
    },
    {
      en: 'Under “Outgoing Mail Server” tap “SMTP”, then the primary server.',
      de: 'Tippen Sie unter „Server für ausgehende E-Mails“ auf „SMTP“, dann auf den primären Server.',
    },
    {
      en: 'Enter “Host Name” {host}, “User Name” {user} and {password}.',
      de: 'Tragen Sie „Hostname“ {host}, „Benutzername“ {user} und {password} ein.',
    },
    {
      en: 'Set {security}, “Authentication” {login}, “Server Port” {port}. Tap “Done”.',
      de: 'Stellen Sie ein: {security}, „Authentifizierung“ {login}, „Server-Port“ {port}. Tippen Sie auf „Fertig“.',
    },
  ],
  note: {
    en: 'The fields say “Optional” for the login. They are not: without them the server refuses mail to others.',
    de: 'Bei der Anmeldung steht „Optional“. Sie ist es nicht: Ohne sie lehnt der Server Mails an andere ab.',
  },
  signIn: {
    en: 'Mail logs in at the provider’s page only if the account was added with the provider’s own entry (“Google”, “Outlook.com”, “Yahoo” …). Accounts added with “Other” need an app password.',
    de: 'An der Seite des Anbieters meldet sich Mail nur an, wenn der Account über dessen eigenen Eintrag angelegt ist („Google“, „Outlook.com“, „Yahoo“ …). Über „Andere“ angelegte brauchen ein App-Passwort.',
  },
  security: {
    tls: { en: '“Use SSL” on', de: '„SSL verwenden“ an' },
    starttls: { en: '“Use SSL” on', de: '„SSL verwenden“ an' },
    plain: { en: '“Use SSL” off', de: '„SSL verwenden“ aus' },
  },
  login: { password: { en: '“Password”', de: '„Passwort“' }, oauth2: null },
  source: 'https://support.apple.com/guide/iphone/welcome/ios',
  asOf: '2025-06',
};
