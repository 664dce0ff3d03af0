import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P17: a duplicate or missing header field, bare line feeds and the like. */
export const messageNotRfc = defineCheck({
  id: 'message.not-rfc',
  problems: ['P17'],
  reasons: ['not-rfc-compliant'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['you', 'sending-server-operator']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5322 §3.6', 'RFC 5321 §2.3.8'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} says that your mail breaks a format rule for mails.',
      titleIfPossible: 'Your mail may break a format rule that {server} insists on.',
      lead: 'The program that made the mail caused this, not the address and not your text. The same mail will be refused again.',
      leadIfPossible: 'If so, the program that made the mail caused it, not the address and not your text.',
      explanation:
        'The head of a mail must have a date and one sender, and may have each line such as the subject only once; the lines themselves must end in a fixed way. Common mail programs keep to this. Scanners, shop systems and home-made scripts often do not, and strict servers refuse such mail.',
      steps: [
        {
          act: 'Send the mail from an ordinary mail program or from webmail',
          why: 'They build the head of the mail correctly.',
        },
        {
          act: 'If a device or a script sent it, update it or look at its mail settings',
          why: 'The server’s answer often names the missing or doubled line.',
        },
        {
          act: 'Report it to whoever looks after that program or server',
          why: 'They have to correct what it writes. The message below is ready.',
        },
      ],
      whyNotCertain: 'The answer does not name the rule, or it is also used to ward off spam.',
      letter: {
        to: 'whoever looks after the program or server that sent the mail',
        subject: 'Mail is refused because of its format',
        body: 'Hello,\n\n{server} refuses a mail of ours because it breaks a format rule (RFC 5322, RFC 5321). Please correct how the program writes its mails: one From, Date, Subject and Message-ID each, and lines that end in CR LF.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Laut {serverDat} verstößt Ihre Mail gegen eine Formatregel für Mails.',
      titleIfPossible: 'Vielleicht verstößt Ihre Mail gegen eine Formatregel.',
      lead: 'Das liegt an dem Programm, das die Mail erzeugt hat, nicht an der Adresse und nicht an Ihrem Text. Dieselbe Mail wird wieder abgelehnt.',
      leadIfPossible:
        'Wenn das stimmt, liegt es an dem Programm, das die Mail erzeugt hat, nicht an der Adresse und nicht an Ihrem Text.',
      explanation:
        'Der Kopf einer Mail muss ein Datum und einen Absender nennen, und Zeilen wie der Betreff dürfen nur einmal vorkommen; auch wie Zeilen enden, ist festgelegt. Gängige Mailprogramme halten sich daran. Scanner, Shopsysteme und selbst geschriebene Skripte oft nicht, und strenge Server lehnen solche Mails ab.',
      steps: [
        {
          act: 'Senden Sie die Mail mit einem gewöhnlichen Mailprogramm oder über Webmail',
          why: 'Dort wird der Kopf der Mail richtig aufgebaut.',
        },
        {
          act: 'Kam sie von einem Gerät oder Skript, aktualisieren Sie es oder prüfen Sie seine Mail-Einstellungen',
          why: 'Oft nennt die Antwort des Servers die fehlende oder doppelte Zeile.',
        },
        {
          act: 'Melden Sie es denen, die das Programm oder den Server betreuen',
          why: 'Sie müssen berichtigen, was es schreibt. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain: 'Die Antwort nennt die Regel nicht, oder sie dient auch der Abwehr von Spam.',
      letter: {
        to: 'diejenigen, die das sendende Programm oder den Server betreuen',
        subject: 'Mails werden wegen ihres Formats abgelehnt',
        body: 'Guten Tag,\n\neine unserer Mails wird abgelehnt, weil sie laut {serverDat} gegen eine Formatregel verstößt (RFC 5322, RFC 5321). Bitte berichtigen Sie, wie das Programm seine Mails schreibt: From, Date, Subject und Message-ID je genau einmal, und Zeilen, die mit CR LF enden.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
