import { defineCheck } from './check.ts';
import { finalResult } from './course.ts';

/** P19: too many hops, or mail looping back. */
export const loopFound = defineCheck({
  id: 'loop.found',
  problems: ['P19'],
  reasons: ['routing-loop'],
  rank: 0,
  evaluate: (subject) => finalResult(subject, ['recipient-admin', 'forwarding-user']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 5321 §6.3', 'RFC 3463 §3.5'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Your mail was going round in circles until {server} stopped it.',
      titleIfPossible: 'Your mail may have been going round in circles.',
      lead: 'Neither your mail nor the address is wrong. Sending again only sends it round the same circle.',
      leadIfPossible: 'If that is so, sending again only sends it round the same circle.',
      explanation:
        'Every server adds a line to the mail. When there are too many, or its own name is among them, a server stops the mail. Usual causes are two mailboxes that forward to each other, a server that hands mail for its own domain on to another, or an unfinished move between providers.',
      steps: [
        {
          act: 'Reach the recipient another way',
          why: 'As long as the circle exists, no mail gets through to this address.',
        },
        {
          act: 'Ask the recipient to switch off any forwarding for the moment',
          why: 'Often they have set up a forwarding in two mailboxes, one to the other, without noticing.',
        },
        {
          act: 'Send the report to the administrators',
          why: 'The lines that begin with “Received” show them each round. The message below is ready; attach the report.',
        },
      ],
      whyNotCertain: 'A very long but straight way gives the same answer.',
      letter: {
        to: '{postmaster}',
        subject: 'Mail to {letterRecipient} goes round in a loop',
        body: 'Hello,\n\nMy mail to {letterRecipient} went round in a loop until it was stopped. Please check the forwardings of this mailbox, the routing of the domain and connectors to other systems. The Received lines of the returned mail show the hosts that take part; I attach the report.\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Ihre Mail lief im Kreis, bis {server} sie anhielt.',
      titleIfPossible: 'Ihre Mail lief vielleicht im Kreis.',
      lead: 'Weder Ihre Mail noch die Adresse ist falsch. Noch einmal gesendet, dreht sie nur dieselben Runden.',
      leadIfPossible: 'Wenn das stimmt, dreht sie, noch einmal gesendet, nur dieselben Runden.',
      explanation:
        'Jeder Server fügt der Mail eine Zeile hinzu. Werden es zu viele oder findet ein Server sich selbst darunter, hält er die Mail an. Meist leiten zwei Postfächer aneinander weiter, ein Server reicht Mails für die eigene Domain an einen anderen, oder ein Umzug zwischen Anbietern ist nicht abgeschlossen.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger auf anderem Weg',
          why: 'Solange der Kreis besteht, kommt an diese Adresse nichts durch.',
        },
        {
          act: 'Bitten Sie ihn, vorerst alle Weiterleitungen abzuschalten',
          why: 'Oft sind unbemerkt zwei Postfächer so eingestellt, dass eines ans andere weiterleitet.',
        },
        {
          act: 'Schicken Sie die Meldung den Administratoren',
          why: 'An den Zeilen, die mit „Received“ beginnen, sehen sie jede Runde. Die Nachricht dafür steht unten bereit; hängen Sie die Meldung an.',
        },
      ],
      whyNotCertain: 'Auch ein sehr langer, aber gerader Weg führt zu dieser Antwort.',
      letter: {
        to: '{postmaster}',
        subject: 'Mails an {letterRecipient} laufen im Kreis',
        body: 'Guten Tag,\n\nmeine Mail an {letterRecipient} lief im Kreis, bis sie angehalten wurde. Bitte prüfen Sie die Weiterleitungen dieses Postfachs, das Routing der Domain und Konnektoren zu anderen Systemen. Die Received-Zeilen der zurückgegebenen Mail zeigen die beteiligten Server; ich hänge die Meldung an.\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
