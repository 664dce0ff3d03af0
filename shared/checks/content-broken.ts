import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P17: headers or MIME structure could not be accepted. */
export const contentBroken = defineCheck({
  id: 'content.broken',
  problems: ['P17'],
  reasons: ['content-error'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'your-provider']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.7', 'RFC 2045 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that it cannot process your mail the way it is built.',
      titleIfPossible: '{server} may be unable to process your mail the way it is built.',
      lead: 'The address is right. A newly written mail should arrive; sending the same one again will not help.',
      leadIfPossible: 'Try a newly written mail; sending the same one again will hardly help.',
      explanation:
        'A mail consists of parts with a marked beginning and end, and each part says how it is written. Here the other server found something damaged or unknown. Usually a program on the way has built it wrongly, not you.',
      steps: [
        {
          act: 'Write the mail anew as plain text, without pasting from the old one',
          why: 'This leaves behind damaged pictures, tables and quoted mails, which are the usual cause.',
        },
        {
          act: 'If that fails too, try your provider’s webmail',
          why: 'If it works there, your mail program or an add-on in it builds mails wrongly; an update often helps.',
        },
        {
          act: 'Report it to your provider if only certain mails fail again and again',
          why: 'A server on the way may be changing them. The message below is ready.',
        },
      ],
      whyNotCertain: 'The answer does not say which part of the mail it stumbled over.',
      letter: {
        to: 'the support of your mail provider',
        subject: 'A mail is refused because of its structure',
        body: 'Hello,\n\n{server} refuses a mail of mine because it cannot process its structure. Could you check whether the mail is changed on its way through your servers, and what is wrong with it?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} kann Ihre Mail so, wie sie aufgebaut ist, nicht verarbeiten.',
      titleIfPossible: 'Vielleicht kommt {server} mit dem Aufbau Ihrer Mail nicht zurecht.',
      lead: 'Die Adresse stimmt. Eine neu geschriebene Mail müsste ankommen; dieselbe noch einmal zu senden, hilft nicht.',
      leadIfPossible:
        'Versuchen Sie es mit einer neu geschriebenen Mail; dieselbe noch einmal zu senden, hilft kaum.',
      explanation:
        'Eine Mail besteht aus Teilen mit markiertem Anfang und Ende, und jeder Teil sagt, wie er geschrieben ist. Der andere Server fand daran etwas Beschädigtes oder Unbekanntes. Meist hat unterwegs ein Programm etwas falsch zusammengesetzt, nicht Sie.',
      steps: [
        {
          act: 'Schreiben Sie die Mail als reinen Text neu, ohne aus der alten zu kopieren',
          why: 'So bleiben beschädigte Bilder, Tabellen und zitierte Mails zurück, die meist die Ursache sind.',
        },
        {
          act: 'Klappt auch das nicht, versuchen Sie es über das Webmail Ihres Anbieters',
          why: 'Geht es dort, setzt Ihr Mailprogramm oder eine Erweiterung Mails falsch zusammen; oft hilft ein Update.',
        },
        {
          act: 'Scheitern bestimmte Mails immer wieder, melden Sie es Ihrem Anbieter',
          why: 'Vielleicht verändert sie ein Server unterwegs. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Antwort sagt nicht, an welchem Teil der Mail es lag.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: 'Eine Mail wird wegen ihres Aufbaus abgelehnt',
        body: 'Guten Tag,\n\neine Mail von mir wird abgelehnt, weil {server} ihren Aufbau nicht verarbeiten kann. Können Sie bitte prüfen, ob die Mail auf dem Weg durch Ihre Server verändert wird und was daran nicht stimmt?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
