import { defineCheck } from './check.ts';
import { COURSE_SENTENCE, courseResult } from './course.ts';

/** A name look-up failed on the way; that is not the same as "does not exist". */
export const dnsFailed = defineCheck({
  id: 'dns.failed',
  problems: ['P15'],
  reasons: ['dns-failure'],
  rank: 0,
  evaluate: (subject) => courseResult(subject, ['recipient-admin', 'your-provider']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3463 §3.5', 'RFC 5321 §5.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{reporter} could not look up where mail for {domain} goes.',
      titleIfPossible: 'It may be that the way to {domain} could not be looked up.',
      lead: `That does not mean that the address is wrong. ${COURSE_SENTENCE.en}`,
      explanation:
        'Before sending, a server asks the directory of the Internet (DNS) which server takes the mail. This question got no usable answer: the name servers of the domain did not reply or contradict each other, or those of your provider had a fault.',
      steps: [
        {
          act: 'Check the part after the @ letter by letter',
          why: 'Look-ups of mistyped names often fail in just this way.',
        },
        {
          act: 'If the mail came back, send it again after some hours',
          why: 'Faults of name servers are usually short. If mail to other domains fails too, the fault is with your provider.',
        },
        {
          act: 'Tell the administrators of the domain',
          why: 'Only they can repair its name servers. The message below is ready; it may have to go another way.',
        },
      ],
      whyNotCertain: 'The report does not say which look-up failed, or whether the domain exists at all.',
      letter: {
        to: '{postmaster}',
        subject: 'Mail servers of {domain} cannot be looked up',
        body: 'Hello,\n\nA mail of mine to {letterRecipient} could not be delivered because the look-up of {domain} in the DNS failed. Could you check whether all your name servers answer, whether the MX entries lead to existing names, and whether DNSSEC signatures are valid?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{reporter} fand nicht heraus, wohin Mails für {domain} gehen.',
      titleIfPossible: 'Vielleicht ließ sich nicht herausfinden, wohin Mails für {domain} gehen.',
      lead: `Das heißt nicht, dass die Adresse falsch ist. ${COURSE_SENTENCE.de}`,
      explanation:
        'Vor dem Senden fragt ein Server das Namensverzeichnis des Internets (DNS), welcher Server die Mail annimmt. Auf diese Frage kam keine brauchbare Antwort: Die Nameserver der Domain schwiegen oder widersprachen sich, oder die Ihres Anbieters waren gestört.',
      steps: [
        {
          act: 'Prüfen Sie den Teil hinter dem @ Buchstabe für Buchstabe',
          why: 'Gerade bei falsch geschriebenen Namen scheitert die Abfrage oft so.',
        },
        {
          act: 'Kam die Mail zurück, senden Sie sie nach einigen Stunden noch einmal',
          why: 'Störungen von Nameservern sind meist kurz. Kommen auch Mails an andere Domains nicht durch, liegt es an Ihrem Anbieter.',
        },
        {
          act: 'Schreiben Sie den Administratoren der Domain',
          why: 'Nur sie können deren Nameserver in Ordnung bringen. Die Nachricht dafür steht unten bereit; vielleicht muss sie einen anderen Weg nehmen.',
        },
      ],
      whyNotCertain: 'Die Meldung sagt nicht, welche Abfrage scheiterte und ob es die Domain überhaupt gibt.',
      letter: {
        to: '{postmaster}',
        subject: 'DNS-Abfrage für {domain} scheitert',
        body: 'Guten Tag,\n\neine Mail von mir an {letterRecipient} war nicht zustellbar, weil die DNS-Abfrage für {domain} scheiterte. Können Sie bitte prüfen, ob alle Nameserver antworten, ob die MX-Einträge auf vorhandene Namen zeigen und ob die DNSSEC-Signaturen gültig sind?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
