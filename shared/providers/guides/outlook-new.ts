import type { ClientGuide } from './guide.ts';

/** The new Outlook for Windows, which replaces the Mail app. */
export const outlookNewGuide: ClientGuide = {
  id: 'outlook-new',
  name: { en: 'New Outlook (Windows)', de: 'Neues Outlook (Windows)' },
  steps: [
    {
      en: 'Click the gear, then “Accounts” and “Your accounts” (or “Email accounts”).',
      de: 'Klicken Sie auf das Zahnrad, dann auf „Konten“ und „Ihre Konten“ (oder „E-Mail-Konten“).',
    },
    {
      en: 'Click “Manage” next to your account and open its server settings. If there are none, remove the account and add it again; on the password page click “Show more”.',
      de: 'Klicken Sie neben Ihrem Konto auf „Verwalten“ und öffnen Sie die Servereinstellungen. Gibt es keine, entfernen Sie das Konto und fügen Sie es neu hinzu; auf der Seite mit dem Passwort klicken Sie auf „Mehr anzeigen“.',
    },
    {
      en: 'Under SMTP enter: user name {user}, server {host}, port {port}, secure connection type {security}.',
      de: 'Tragen Sie unter SMTP ein: Benutzername {user}, Server {host}, Port {port}, Art der sicheren Verbindung {security}.',
    },
    { en: 'Click “Continue” or “Save”.', de: 'Klicken Sie auf „Weiter“ oder „Speichern“.' },
  ],
  note: {
    en: 'The new Outlook does not connect to your provider itself: Microsoft’s servers fetch and send the mail and keep the password. A port that is blocked in your network is therefore not the cause here.',
    de: 'Das neue Outlook verbindet sich nicht selbst mit Ihrem Anbieter: Server von Microsoft holen und senden die Mails und bewahren das Passwort auf. Ein gesperrter Port in Ihrem Netz ist hier also nicht die Ursache.',
  },
  signIn: {
    en: 'Accounts of Microsoft, Google, Yahoo and Apple log in at the provider’s page by themselves; there is nothing to enter.',
    de: 'Konten von Microsoft, Google, Yahoo und Apple melden sich von selbst an der Seite des Anbieters an; einzutragen ist dann nichts.',
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
