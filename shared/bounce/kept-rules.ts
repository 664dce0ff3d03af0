import { prepareRules, type PreparedRules } from './prepared-rules.ts';
import { RULES } from './rules/index.ts';

/** All rules, prepared for matching. The build works them out and keeps the result, which bundles read instead. */
export function keptRules(): PreparedRules {
  return prepareRules(RULES);
}
