import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** A command was out of order or malformed. */
export const protocolError = defineCheck({
  id: 'protocol.error',
  problems: ['P8'],
  reasons: ['protocol-error'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['sending-server-operator', 'recipient-admin']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.6', 'RFC 5321 §4.2.4'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} did not understand what the sending server asked of it.',
      titleIfPossible: '{server} may not have understood the sending server.',
      lead: `Your mail itself was probably not even looked at. ${COURSE_SENTENCE.en}`,
      explanation:
        'Two mail servers talk in fixed sentences. Here one of them was unexpected, too long or in the wrong place. The cause can be either server, a firewall between them that changes what they say, or an address with unusual characters.',
      steps: [
        {
          act: 'Check the address for spaces, umlauts and other unusual characters',
          why: 'Not every server understands them.',
        },
        {
          act: 'Send the mail once more',
          why: 'A single mishap may be over. If it returns with the same words, more tries will not help.',
        },
        {
          act: 'Pass the report on to your provider',
          why: 'Its log shows the conversation of the two servers. The message below is ready.',
        },
      ],
      whyNotCertain: 'Servers use this answer for many things, also to turn away senders they do not want.',
      letter: {
        to: 'the support of your mail provider',
        subject: 'Delivery to {server} fails with a protocol error',
        body: 'Hello,\n\nDelivery of a mail of mine to {recipient} fails because {server} rejects a command. Could you look up the conversation in your log and find out which side is at fault, or whether a firewall in between changes it?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} hat nicht verstanden, was der sendende Server wollte.',
      titleIfPossible: '{server} hat den sendenden Server vielleicht nicht verstanden.',
      lead: `Ihre Mail selbst wurde dabei wahrscheinlich gar nicht angesehen. ${COURSE_SENTENCE.de}`,
      explanation:
        'Mailserver sprechen in festen Sätzen miteinander. Einer davon war unerwartet, zu lang oder an der falschen Stelle. Schuld kann jeder der beiden Server sein, eine Firewall dazwischen, die das Gespräch verändert, oder eine Adresse mit ungewöhnlichen Zeichen.',
      steps: [
        {
          act: 'Prüfen Sie die Adresse auf Leerzeichen, Umlaute und andere ungewöhnliche Zeichen',
          why: 'Nicht jeder Server versteht sie.',
        },
        {
          act: 'Senden Sie die Mail noch einmal',
          why: 'Ein einzelner Aussetzer kann vorbei sein. Kommt sie mit denselben Worten zurück, helfen weitere Versuche nicht.',
        },
        {
          act: 'Geben Sie die Meldung an Ihren Anbieter weiter',
          why: 'In seinem Protokoll steht das Gespräch der beiden Server. Die Nachricht dafür steht unten bereit.',
        },
      ],
      whyNotCertain:
        'Diese Antwort geben Server aus vielen Gründen, auch um unerwünschte Absender abzuweisen.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: 'Zustellung an {serverAcc} scheitert mit einem Protokollfehler',
        body: 'Guten Tag,\n\ndie Zustellung einer Mail von mir an {recipient} scheitert, weil {server} einen Befehl zurückweist. Können Sie bitte in Ihrem Protokoll nachsehen, auf welcher Seite der Fehler liegt oder ob eine Firewall dazwischen das Gespräch verändert?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
