import type { ClientGuide } from './guide.ts';

/** Mail on macOS. */
export const appleMailGuide: ClientGuide = {
  id: 'apple-mail',
  name: { en: 'Apple Mail (Mac)', de: 'Apple Mail (Mac)' },
  steps: [
    {
      en: 'In Mail choose “Mail” > “Settings” > “Accounts”, select the account and open “Server Settings”.',
      de: 'Wählen Sie in Mail „Mail“ > „Einstellungen“ > „Accounts“, dann den Account, und öffnen Sie „Servereinstellungen“.',
    },
    {
      en: 'In the menu of the outgoing mail server choose “Edit SMTP Server List”, and select or add the server.',
      de: 'Wählen Sie im Menü des ausgehenden Servers „SMTP-Serverliste bearbeiten“ und dort den Server, oder fügen Sie ihn hinzu.',
    },
    {
      en: 'Under “Server Settings” enter: “Host Name” {host}, “User Name” {user} and {password}.',
      de: 'Tragen Sie unter „Servereinstellungen“ ein: „Hostname“ {host}, „Benutzername“ {user} und {password}.',
    },
    {
      en: 'Switch off “Automatically manage connection settings”. Enter “Port” {port}, {security}, “Authentication” {login}. Click “OK”, then “Save”.',
      de: 'Schalten Sie „Verbindungseinstellungen automatisch verwalten“ aus. Tragen Sie ein: „Port“ {port}, {security}, „Authentifizierung“ {login}. Klicken Sie auf „OK“, dann auf „Sichern“.',
    },
  ],
  note: {
    en: 'Mail has one switch for both kinds of encryption; which one it uses depends on the port.',
    de: 'Mail hat einen einzigen Schalter für beide Arten der Verschlüsselung; welche es nimmt, hängt am Port.',
  },
  signIn: {
    en: 'Mail logs in at the provider’s page only if the account was added with the provider’s own entry (“Google”, “Microsoft Exchange”, “Yahoo” …). Accounts added with “Other Mail Account” need an app password.',
    de: 'An der Seite des Anbieters meldet sich Mail nur an, wenn der Account über dessen eigenen Eintrag angelegt ist („Google“, „Microsoft Exchange“, „Yahoo“ …). Über „Anderer Mail-Account“ angelegte brauchen ein App-Passwort.',
  },
  security: {
    tls: { en: '“Use TLS/SSL” on', de: '„TLS/SSL verwenden“ an' },
    starttls: { en: '“Use TLS/SSL” on', de: '„TLS/SSL verwenden“ an' },
    plain: { en: '“Use TLS/SSL” off', de: '„TLS/SSL verwenden“ aus' },
  },
  login: { password: { en: '“Password”', de: '„Passwort“' }, oauth2: null },
  source: 'https://support.apple.com/guide/mail/welcome/mac',
  asOf: '2025-06',
};
