import { fieldAt, mailParams } from '../headers/header-evidence.ts';
import { defineVerifyCheck } from './verify-check.ts';

/** P2: servers on the way sealed what they had found (ARC). Read, but not sold as a cure. */
export const chain = defineVerifyCheck({
  id: 'verify.chain',
  problems: ['P2'],
  evaluate: ({ reading, verified }) => {
    const { result, instances, reason } = verified.arc;
    if (instances === 0 || result === 'none') return null;
    const newest = reading.arcSets.at(-1);
    return {
      confidence: result === 'pass' ? 'certain' : 'likely',
      actors: ['nobody-yet'],
      params: {
        ...mailParams(reading),
        result,
        sets: instances,
        sealer: newest?.sealer ?? '',
        named: newest?.sealer == null ? 'no' : 'yes',
        reason: reason ?? '',
      },
      evidence: newest ? fieldAt(reading, newest.line) : [],
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 8617 §5.2', 'RFC 8617 §9.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        '{result, select, pass {Servers on the way sealed what they found, and the seals hold.} other {Servers on the way sealed what they found, but the seals do not hold.}}',
      lead: '{result, select, pass {{named, select, yes {The newest seal is of {sealer}.} other {The newest seal names nobody.}} Receivers may believe it, but they need not.} other {The chain counts for nothing: {reason}.}}',
      explanation:
        'ARC lets a forwarder vouch for the checks that it made before it changed a mail. A receiver must trust that forwarder to believe it; few trust any but the largest. It does not repair a failed check, and the experiment is about to be ended, so that nobody should build on it.',
      steps: [
        {
          act: 'Do not count on it: what helps a forwarded mail is an untouched signature of the sender',
          why: 'Every receiver believes that.',
        },
      ],
      whyNotCertain: 'Copying or saving a mail may break the seals, too.',
      letter: null,
    },
    de: {
      title:
        '{result, select, pass {Server unterwegs haben ihre Prüfungen besiegelt, und die Siegel halten.} other {Server unterwegs haben ihre Prüfungen besiegelt, aber die Siegel halten nicht.}}',
      lead: '{result, select, pass {{named, select, yes {Das neueste Siegel ist von {sealer}.} other {Das neueste Siegel nennt niemanden.}} Empfänger dürfen ihm glauben, müssen es aber nicht.} other {Die Kette zählt nichts: {reason}.}}',
      explanation:
        'Mit ARC bürgt ein Weiterleiter für die Prüfungen, die er vorgenommen hat, bevor er eine Mail veränderte. Ein Empfänger muss diesem Weiterleiter dafür vertrauen; kaum einer vertraut anderen als den größten. Eine gescheiterte Prüfung wird damit nicht geheilt, und der Versuch soll beendet werden, sodass niemand darauf bauen sollte.',
      steps: [
        {
          act: 'Rechnen Sie nicht damit: Einer weitergeleiteten Mail hilft die unversehrte Signatur des Absenders',
          why: 'Ihr glaubt jeder Empfänger.',
        },
      ],
      whyNotCertain: 'Auch Kopieren oder Speichern kann die Siegel zerstören.',
      letter: null,
    },
  },
});
