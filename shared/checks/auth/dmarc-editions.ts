import { defineDmarcCheck } from './dmarc-check.ts';
import type { DmarcDifference } from '../../auth/dmarc/dmarc-judgement.ts';
import { concludeDmarc } from './dmarc-situation.ts';

/** What makes a difference for a mail, the plainest first. */
const WEIGHTY: readonly DmarcDifference[] = ['percentage', 'test-mode', 'record', 'policy'];

/** Receivers of RFC 9989 and of RFC 7489 come to different ends. */
export const dmarcEditions = defineDmarcCheck({
  id: 'dmarc.editions',
  problems: ['P3'],
  evaluate: (subject) => {
    const { rfc9989, rfc7489, differences, percentage } = subject.judgement;
    const [first] = WEIGHTY.filter((one) => differences.includes(one));
    if (first === undefined || rfc9989.result === 'temperror' || rfc7489.result === 'temperror') return null;
    return concludeDmarc(subject, {
      difference: first.replace('-', ''),
      newPolicy: rfc9989.policy ?? '-',
      oldPolicy: rfc7489.policy ?? '-',
      newDomain: rfc9989.recordDomain ?? '-',
      oldDomain: rfc7489.recordDomain ?? '-',
      percentage: percentage ?? 100,
    });
  },
  steps: [{ when: 'then', action: 'none' }],
  references: ['RFC 9989 §4.10', 'RFC 9989 §9', 'RFC 7489 §6.6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Receivers judge {senderDomain} differently, by the age of their rules.',
      lead: 'The new rules (RFC 9989, of 2026) and the old ones (RFC 7489) are both in use.',
      explanation:
        '{difference, select, percentage {pct={percentage} asks for the policy on that share of the mails only. New receivers do not know pct and apply the policy to all.} testmode {t=y asks new receivers for one step less ({newPolicy}). Old ones do not know it and apply {oldPolicy}.} record {New receivers find the record at {newDomain}, old ones at {oldDomain} (- is none).} other {New receivers apply {newPolicy}, old ones {oldPolicy}.}}',
      steps: [
        {
          act: 'Write the record so that both come to the same end',
          why: 'Leave out pct and t once the policy is meant in earnest, and publish a record at the domain itself.',
        },
      ],
      whyNotCertain: 'The name service may tell others something else.',
      letter: null,
    },
    de: {
      title: 'Empfänger beurteilen {senderDomain} verschieden, je nach dem Alter ihrer Regeln.',
      lead: 'Die neuen Regeln (RFC 9989 von 2026) und die alten (RFC 7489) sind beide im Einsatz.',
      explanation:
        '{difference, select, percentage {pct={percentage} will die Richtlinie nur für diesen Anteil der Mails. Neue Empfänger kennen pct nicht und wenden sie auf alle an.} testmode {t=y bittet neue Empfänger um eine Stufe weniger ({newPolicy}). Alte kennen das nicht und wenden {oldPolicy} an.} record {Neue Empfänger finden den Eintrag bei {newDomain}, alte bei {oldDomain} (- heißt keinen).} other {Neue Empfänger wenden {newPolicy} an, alte {oldPolicy}.}}',
      steps: [
        {
          act: 'Schreiben Sie den Eintrag so, dass beide zum selben Ergebnis kommen',
          why: 'Lassen Sie pct und t weg, sobald es mit der Richtlinie ernst ist, und veröffentlichen Sie einen Eintrag bei der Domain selbst.',
        },
      ],
      whyNotCertain: 'Anderen nennt der Namensdienst vielleicht etwas anderes.',
      letter: null,
    },
  },
});
