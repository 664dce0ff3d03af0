import { defineForwardCheck } from './forward-check.ts';
import { concludedFor } from './situation.ts';

/** A10, A12: the target refused a forwarded mail for a reason that has nothing to do with the forwarding. */
export const forwardOtherReason = defineForwardCheck({
  id: 'forward.other-reason',
  problems: ['P2', 'P10', 'P11'],
  evaluate: (subject) =>
    concludedFor(subject, 'target-refuses-for-other-reason', ['recipient', 'forwarder-admin']),
  steps: [
    { when: 'now', action: 'copy-recipient' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 3463', 'RFC 7960 §3.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{heard, select, no {The mail was forwarded, but its target could not be reached.} other {The mail was forwarded, but refused for another reason.}}',
      titleIfPossible:
        '{heard, select, no {The mail may have been forwarded, but its target could not be reached.} other {The mail was forwarded, but probably refused for another reason.}}',
      lead: 'The refusal is not about the proof of origin. Changing the forwarding, SPF or DKIM would not help; look at the answer itself.',
      explanation:
        'The receiving side gives a reason of its own: the mailbox, the reputation of the sending server, or what is in the mail. If it distrusts the forwarding server, passed-on spam may be the cause: whoever forwards everything unfiltered soon counts as a sender of spam. Then filter before forwarding.',
      steps: [
        {
          act: 'Write to {recipient} directly',
          why: 'This is the mailbox behind the forwarding. The mail then takes no detour.',
        },
        {
          act: 'Explain the returned mail on the start page',
          why: 'The answer’s own cause, and who has to act, is explained there.',
        },
      ],
      whyNotCertain: 'The words of the answer leave other readings open.',
      letter: null,
    },
    de: {
      title:
        '{heard, select, no {Die Mail wurde weitergeleitet, aber ihr Ziel war nicht zu erreichen.} other {Die Mail wurde weitergeleitet, aber aus einem anderen Grund abgelehnt.}}',
      titleIfPossible:
        '{heard, select, no {Die Mail wurde womöglich weitergeleitet, aber ihr Ziel war nicht zu erreichen.} other {Die Mail wurde weitergeleitet, aber wohl aus einem anderen Grund abgelehnt.}}',
      lead: 'Die Ablehnung hat nichts mit dem Herkunftsnachweis zu tun. An Weiterleitung, SPF oder DKIM etwas zu ändern, hilft nicht; maßgeblich ist die Antwort selbst.',
      explanation:
        'Die Empfängerseite nennt einen eigenen Grund: das Postfach, den Ruf des sendenden Servers oder den Inhalt der Mail. Misstraut sie dem weiterleitenden Server, kann weitergegebener Spam die Ursache sein: Wer alles ungefiltert weiterleitet, gilt bald selbst als Spamversender. Dann sollte vor dem Weiterleiten gefiltert werden.',
      steps: [
        {
          act: 'Schreiben Sie direkt an {recipient}',
          why: 'Das ist das Postfach hinter der Weiterleitung. Die Mail nimmt dann keinen Umweg.',
        },
        {
          act: 'Lassen Sie die zurückgekommene Mail auf der Startseite erklären',
          why: 'Dort steht die Ursache dieser Antwort und wer handeln muss.',
        },
      ],
      whyNotCertain: 'Der Wortlaut der Antwort lässt auch andere Deutungen zu.',
      letter: null,
    },
  },
});
