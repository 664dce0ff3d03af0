import type { ClientGuide } from './guide.ts';

/** Outlook for Windows, the program that came with Office ("classic Outlook"). */
export const outlookClassicGuide: ClientGuide = {
  id: 'outlook-classic',
  name: { en: 'Outlook (classic, Windows)', de: 'Outlook (klassisch, Windows)' },
  steps: [
    {
      en: 'Choose “File”, then “Account Settings” and “Server Settings”. Older versions: “Account Settings…”, select the account, “Change…”, “More Settings…”.',
      de: 'Wählen Sie „Datei“, dann „Kontoeinstellungen“ und „Servereinstellungen“. Ältere Versionen: „Kontoeinstellungen…“, Konto auswählen, „Ändern…“, „Weitere Einstellungen…“.',
    },
    {
      en: 'Open “Outgoing mail” and enter: “Server” {host}, “Port” {port}, “Encryption method” {security}. In older versions the port and the encryption are on the tab “Advanced”.',
      de: 'Öffnen Sie „Ausgehende E-Mail“ und tragen Sie ein: „Server“ {host}, „Port“ {port}, „Verschlüsselungsmethode“ {security}. In älteren Versionen stehen Port und Verschlüsselung unter „Erweitert“.',
    },
    {
      en: 'Switch on “My outgoing (SMTP) server requires authentication” with “Use same settings as my incoming mail server”, or enter the user name {user} and {password}.',
      de: 'Schalten Sie „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ ein, mit „Gleiche Einstellungen wie für Posteingangsserver verwenden“, oder tragen Sie den Benutzernamen {user} und {password} ein.',
    },
    { en: 'Click “Next” and “Done”, or “OK”.', de: 'Klicken Sie auf „Weiter“ und „Fertig“ oder auf „OK“.' },
  ],
  note: null,
  signIn: {
    en: 'Outlook can log in with OAuth2 only at Microsoft, Google and a few others; elsewhere it needs a password or an app password.',
    de: 'Mit OAuth2 meldet sich Outlook nur bei Microsoft, Google und wenigen anderen an; sonst braucht es ein Passwort oder App-Passwort.',
  },
  security: {
    tls: { en: '“SSL/TLS”', de: '„SSL/TLS“' },
    starttls: { en: '“STARTTLS”', de: '„STARTTLS“' },
    plain: { en: '“None”', de: '„Keine“' },
  },
  login: { password: { en: 'password', de: 'Passwort' }, oauth2: null },
  source: 'https://support.microsoft.com/outlook',
  asOf: '2025-06',
};
