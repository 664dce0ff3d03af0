import { defineCheck } from './check.ts';
import { concludeUnlessWaiting, STILL_TRIED } from './evidence/conclude.ts';
import { ownSide } from './evidence/refusal-text.ts';

/** A permission or trust is missing, and the answer does not say which. */
export const securitySession = defineCheck({
  id: 'security.session',
  problems: ['P5', 'P18'],
  reasons: ['security-error'],
  rank: 0,
  evaluate: (subject) =>
    concludeUnlessWaiting(subject, ownSide(subject) ? ['you', 'your-admin'] : ['recipient-admin', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.8 (X.7.0, X.7.1)', 'RFC 4954 §6'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} does not take your mail because a permission is missing.',
      titleIfPossible: '{server} may not have taken your mail because a permission is missing.',
      lead: `Which permission it is, the answer does not say. {course, select, ${STILL_TRIED.en} other {Sending it again unchanged will hardly help.}}`,
      explanation:
        'Such an answer can mean three things: your mail program was not logged in when it sent; the address takes mail only from inside its own organisation or from permitted senders; or the receiving server does not trust the server that delivered your mail. If a server reported back to you, one of the last two is more likely.',
      steps: [
        {
          act: 'Reach the recipient another way, and ask whether the address takes mail from outside',
          why: 'Mailing groups and role addresses are often meant for colleagues only.',
        },
        {
          act: 'If your mail program shows the error: check the login for the outgoing server',
          why: 'Port 465 (SSL/TLS) or 587 (STARTTLS), with user name and password.',
        },
        {
          act: 'Otherwise ask the other side which permission is missing',
          why: 'Only their server knows the rule.',
        },
      ],
      whyNotCertain: 'The answer speaks of missing permission, but not of what or of whom.',
      letter: {
        to: '{postmaster}',
        subject: 'Which permission is missing for mail to you?',
        body: 'Hello,\n\nA mail to {letterRecipient} was not taken because a permission is missing. Could you please tell me whether this address takes mail from outside, and what is needed so that my mail gets through?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} nimmt Ihre Mail nicht an, weil eine Berechtigung fehlt.',
      titleIfPossible: '{server} nimmt Ihre Mail womöglich nicht an, weil eine Berechtigung fehlt.',
      lead: `Welche Berechtigung das ist, sagt die Antwort nicht. {course, select, ${STILL_TRIED.de} other {Dieselbe Mail noch einmal zu senden, wird kaum helfen.}}`,
      explanation:
        'Eine solche Antwort kann dreierlei bedeuten: Ihr Mailprogramm war beim Senden nicht angemeldet. Oder die Adresse nimmt Mail nur aus der eigenen Organisation oder von zugelassenen Absendern an. Oder der empfangende Server traut dem Server nicht, der Ihre Mail abgeliefert hat. Haben Sie eine Unzustellbarkeitsmeldung bekommen, trifft eher einer der letzten beiden Fälle zu.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger auf anderem Weg, und fragen Sie, ob die Adresse Mail von außen annimmt',
          why: 'Verteiler und Funktionsadressen sind oft nur für Kollegen gedacht.',
        },
        {
          act: 'Zeigt Ihr Mailprogramm den Fehler: Prüfen Sie die Anmeldung beim Postausgangsserver',
          why: 'Port 465 (SSL/TLS) oder 587 (STARTTLS), mit Benutzername und Passwort.',
        },
        {
          act: 'Sonst fragen Sie die Gegenseite, welche Berechtigung fehlt',
          why: 'Die Regel kennt nur deren Server.',
        },
      ],
      whyNotCertain: 'Die Antwort spricht von fehlender Berechtigung, sagt aber nicht, welche und wessen.',
      letter: {
        to: '{postmaster}',
        subject: 'Welche Berechtigung fehlt für Mail an Sie?',
        body: 'Guten Tag,\n\neine Mail an {letterRecipient} wurde nicht angenommen, weil eine Berechtigung fehlt. Könnten Sie mir bitte sagen, ob diese Adresse Mail von außen annimmt und was nötig ist, damit meine Mail ankommt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
