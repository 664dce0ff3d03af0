import { KNOWN_REFUSALS } from './known-refusals.ts';
import { foldForMatching } from './match-text.ts';
import { prepareRules, type PreparedRules } from './prepared-rules.ts';
import { REASONS } from './reason.ts';
import { RULES } from './rules/index.ts';
import type { KnownLine } from './word-evidence.ts';

/** Refusals whose reason is known; of several reasons the best. */
function knownLines(): readonly KnownLine[] {
  return KNOWN_REFUSALS.flatMap(([reasons, line]) => {
    const reason = REASONS.find((known) => known === reasons.split('|')[0]);
    return reason === undefined ? [] : [{ text: foldForMatching(line).text, reason }];
  });
}

/** All rules, prepared for matching. The build works them out and keeps the result, which bundles read instead. */
export function keptRules(): PreparedRules {
  return prepareRules(RULES, knownLines());
}
