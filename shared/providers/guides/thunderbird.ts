import type { ClientGuide } from './guide.ts';

/** Thunderbird on computers. */
export const thunderbirdGuide: ClientGuide = {
  id: 'thunderbird',
  name: { en: 'Thunderbird', de: 'Thunderbird' },
  steps: [
    {
      en: 'Open the menu ≡, choose “Account Settings”, then “Outgoing Server (SMTP)” at the bottom of the list.',
      de: 'Öffnen Sie das Menü ≡, wählen Sie „Konten-Einstellungen“ und unten in der Liste „Postausgangsserver (SMTP)“.',
    },
    {
      en: 'Select the server of your account and click “Edit…”; if there is none, click “Add…”.',
      de: 'Wählen Sie den Server Ihres Kontos und klicken Sie auf „Bearbeiten…“; gibt es keinen, auf „Hinzufügen…“.',
    },
    {
      en: 'Enter: “Server Name” {host}, “Port” {port}, “Connection security” {security}.',
      de: 'Tragen Sie ein: „Server“ {host}, „Port“ {port}, „Verbindungssicherheit“ {security}.',
    },
    {
      en: 'Choose “Authentication method” {login}, enter “User Name” {user}, and click “OK”.',
      de: 'Wählen Sie als „Authentifizierungsmethode“ {login}, tragen Sie als „Benutzername“ {user} ein und klicken Sie auf „OK“.',
    },
    {
      en: 'Click your account’s name on the left and check that “Outgoing Server (SMTP)” there names this server.',
      de: 'Klicken Sie links auf den Namen Ihres Kontos und prüfen Sie, dass dort als „Postausgangsserver (SMTP)“ dieser Server steht.',
    },
  ],
  note: null,
  signIn: null,
  security: {
    tls: { en: '“SSL/TLS”', de: '„SSL/TLS“' },
    starttls: { en: '“STARTTLS”', de: '„STARTTLS“' },
    plain: { en: '“None”', de: '„Keine“' },
  },
  login: {
    password: { en: '“Normal password”', de: '„Passwort, normal“' },
    oauth2: { en: '“OAuth2”', de: '„OAuth2“' },
  },
  source: 'https://support.mozilla.org/kb/manual-account-configuration',
  asOf: '2025-06',
};
