import type { Actor, Bilingual, Confidence } from '../../bounce/rule.ts';
import type { NetworkFacts, NetworkJudgement } from '../../network/network-facts.ts';
import type { FindingWording, StepShape } from '../check.ts';

/** What a network check looks at: everything seen in one run, and what it was judged to mean. */
export interface NetworkSubject {
  readonly facts: NetworkFacts;
  readonly judgement: NetworkJudgement;
}

/** A line a finding rests on; the form of `shared/report`. Nothing here has line numbers. */
export interface NetworkEvidence {
  readonly source: 'dns' | 'probe' | 'reference';
  readonly quote: string;
  readonly matched: null;
  readonly line: null;
}

/** What a network check concludes; null from `evaluate` means: does not apply. */
export interface NetworkConclusion {
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly evidence: readonly NetworkEvidence[];
}

/** One finding about the network or about the server as seen from it, with the words for it in both languages. */
export interface NetworkCheck {
  /** `network.…`: the network does it; `server.…`: the server does; `ipv6.…`: the way there. */
  readonly id: string;
  /** Problems of the catalogue P1-P20 that it answers. */
  readonly problems: readonly string[];
  readonly evaluate: (subject: NetworkSubject) => NetworkConclusion | null;
  readonly steps: readonly StepShape[];
  readonly references: readonly string[];
  /** `YYYY-MM`. */
  readonly asOf: string;
  readonly wording: { readonly en: FindingWording; readonly de: FindingWording };
}

/** Declares a network check; exists so that its file is verified where it is written. */
export function defineNetworkCheck(check: NetworkCheck): NetworkCheck {
  return check;
}

/** A finding about the network, in the form of `shared/report/report.ts`; it concerns no recipients. */
export interface NetworkFinding {
  readonly id: string;
  readonly confidence: Confidence;
  readonly actors: readonly Actor[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly detail: Bilingual | null;
  readonly evidence: readonly NetworkEvidence[];
  readonly references: readonly string[];
  readonly asOf: string;
  readonly recipients: readonly number[];
}
