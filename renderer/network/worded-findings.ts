import { networkFindings } from '../../shared/checks/network/index.ts';
import type { ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { NetworkFinding } from '../../shared/checks/network/network-check.ts';
import { findingText, type FindingText } from '../../shared/wording/finding-text.ts';
import type { Language } from '../../shared/wording/format.ts';

/** A finding about the network or the server, with its words. */
export interface WordedNetworkFinding {
  readonly finding: NetworkFinding;
  readonly text: FindingText;
}

/** Says that nothing is wrong; it is no finding of something in the way. */
const ALL_GOOD = 'network.all-good';

/** What a check means, in words, most useful first. What says only that all is well is left out. */
export function wordedFindings(answer: ProbeAnswer, language: Language): readonly WordedNetworkFinding[] {
  const { target, others, judgement, consented } = answer;
  const facts = { target, others, references: null, consented: consented.length > 0 };
  return networkFindings({ facts, judgement })
    .filter(({ id }) => id !== ALL_GOOD)
    .map((finding) => ({ finding, text: findingText(finding, language) }));
}
