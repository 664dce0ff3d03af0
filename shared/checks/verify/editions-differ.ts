import { mailParams } from '../headers/header-evidence.ts';
import { defineVerifyCheck, dnsEvidence, fromDomain } from './verify-check.ts';

/** P3: receivers of the new and of the old DMARC come to different ends. */
export const editionsDiffer = defineVerifyCheck({
  id: 'verify.editions-differ',
  problems: ['P3'],
  evaluate: (subject) => {
    const domain = fromDomain(subject);
    const { dmarc } = subject.verified;
    if (domain === null || dmarc === null) return null;
    const { rfc9989, rfc7489 } = dmarc;
    const isOpen = rfc9989.result === 'temperror' || rfc7489.result === 'temperror';
    const isSame = rfc9989.result === rfc7489.result && rfc9989.policy === rfc7489.policy;
    // A different policy matters only where it is applied.
    const isMoot = rfc9989.result === 'pass' && rfc7489.result === 'pass';
    if (isOpen || isSame || isMoot) return null;
    const [record] = [rfc9989, rfc7489].filter((verdict) => verdict.record !== null);
    return {
      confidence: 'likely',
      actors: ['sender-domain-admin'],
      params: {
        ...mailParams(subject.reading),
        fromDomain: domain,
        newResult: rfc9989.result,
        newPolicy: rfc9989.policy ?? 'none',
        oldResult: rfc7489.result,
        oldPolicy: rfc7489.policy ?? 'none',
      },
      evidence: record
        ? dnsEvidence(record.recordDomain === null ? null : `_dmarc.${record.recordDomain}`, record.record)
        : [],
    };
  },
  steps: [{ when: 'now', action: 'none' }],
  references: ['RFC 9989 §4.10', 'RFC 7489 §6.6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'Receivers may judge this mail of {fromDomain} differently.',
      lead: 'By the rules of 2026 (RFC 9989) the result is {newResult} with the policy {newPolicy}, by those of 2015 (RFC 7489) {oldResult} with {oldPolicy}. Both are in use.',
      explanation:
        'The newer edition finds the record by walking up the names, knows a test mode (t=y) and a policy for names that do not exist (np). The older one uses a list of public suffixes and percentages (pct).',
      steps: [
        {
          act: 'Expect the stricter result',
          why: 'Nobody can see from outside which edition a receiver follows.',
        },
      ],
      whyNotCertain: 'Which edition a receiver follows is known only to the receiver.',
      letter: null,
    },
    de: {
      title: 'Empfänger beurteilen diese Mail von {fromDomain} vielleicht verschieden.',
      lead: 'Nach den Regeln von 2026 (RFC 9989) ist das Ergebnis {newResult} mit der Richtlinie {newPolicy}, nach denen von 2015 (RFC 7489) {oldResult} mit {oldPolicy}. Beide sind in Gebrauch.',
      explanation:
        'Die neuere Fassung sucht den Eintrag, indem sie die Namen hinaufgeht, kennt einen Testbetrieb (t=y) und eine Richtlinie für Namen, die es nicht gibt (np). Die ältere benutzt eine Liste öffentlicher Endungen und Prozentsätze (pct).',
      steps: [
        {
          act: 'Rechnen Sie mit dem strengeren Ergebnis',
          why: 'Von außen sieht niemand, welcher Fassung ein Empfänger folgt.',
        },
      ],
      whyNotCertain: 'Welcher Fassung ein Empfänger folgt, weiß nur er selbst.',
      letter: null,
    },
  },
});
