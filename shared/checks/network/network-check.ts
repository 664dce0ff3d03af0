import type { NetworkFacts, NetworkJudgement } from '../../network/network-facts.ts';
import type { Evidence, Finding, FindingCheck, FindingConclusion } from '../finding-check.ts';

/** What a network check looks at: everything seen in one run, and what it was judged to mean. */
export interface NetworkSubject {
  readonly facts: NetworkFacts;
  readonly judgement: NetworkJudgement;
}

/** A line a finding about the network rests on. Nothing here has line numbers. */
export type NetworkEvidence = Evidence;

/** What a network check concludes; null from `evaluate` means: does not apply. */
export type NetworkConclusion = FindingConclusion;

/**
 * One finding about the network or about the server as seen from it. Ids: `network.…`: the network does it; `server.…`:
 * the server does; `ipv6.…`: the way there.
 */
export type NetworkCheck = FindingCheck<NetworkSubject>;

/** Declares a network check; exists so that its file is verified where it is written. */
export function defineNetworkCheck(check: NetworkCheck): NetworkCheck {
  return check;
}

/** A finding about the network; it concerns no recipients. */
export type NetworkFinding = Finding;
