import type { BounceRule } from '../../../shared/bounce/rule.ts';
import type { Check, CheckResult, CheckSubject } from '../../../shared/checks/check.ts';
import type { FindingCheck } from '../../../shared/checks/finding-check.ts';
import { HEADER_CHECKS } from '../../../shared/checks/headers/registry.ts';
import { CHECKS } from '../../../shared/checks/index.ts';
import { NETWORK_CHECKS } from '../../../shared/checks/network/registry.ts';
import { VERIFY_CHECKS } from '../../../shared/checks/verify/registry.ts';
import type { Finding, WordingParams } from '../../../shared/report/report.ts';
import { findingText, type FindingText } from '../../../shared/wording/finding-text.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { headerSubjects } from './header-subjects.ts';
import { networkSubjects } from './network-subjects.ts';
import { subjects } from './subjects.ts';
import { verifySubjects } from './verify-subjects.ts';

/** What the words of a check of either kind depend on. */
type Worded = Pick<Check, 'id' | 'asOf' | 'steps' | 'wording'>;

/** What one check concludes in one situation. */
export interface Sample {
  readonly check: Worded;
  readonly result: CheckResult;
  /** Null where the check looks at a network instead of a mail. */
  readonly subject: CheckSubject | null;
}

/** The checks of every kind whose words are held to the same rules. */
export const ALL_CHECKS: readonly Worded[] = [
  ...CHECKS,
  ...NETWORK_CHECKS,
  ...HEADER_CHECKS,
  ...VERIFY_CHECKS,
];

/** A rule that names a check as its finding. */
function ruleFor(check: Check): BounceRule {
  return {
    id: 'test.named',
    reason: 'unknown',
    match: {},
    finding: check.id,
    sources: [],
    asOf: check.asOf,
    hits: [],
    misses: [],
  };
}

function addSample(found: Map<string, Sample>, check: Check, subject: CheckSubject): void {
  if (check.reasons.length > 0 && !check.reasons.includes(subject.recipient.reason)) return;
  const result = check.evaluate(subject);
  if (!result) return;
  const key = JSON.stringify([check.id, result.confidence, result.params]);
  if (!found.has(key)) found.set(key, { check, result, subject });
}

/** One sample for each wording a check can take: by confidence and its own params. */
function collectSamples(): readonly Sample[] {
  const found = new Map<string, Sample>();
  const all = [...subjects()];
  for (const check of CHECKS) {
    const before = found.size;
    for (const subject of all) addSample(found, check, subject);
    if (found.size > before) continue;
    const rule = ruleFor(check);
    for (const subject of all) addSample(found, check, { ...subject, rule });
  }
  return [...found.values()];
}

/** Everything that checks of one kind conclude from the subjects. */
function findingSamples<Subject>(
  checks: readonly FindingCheck<Subject>[],
  subjects: readonly Subject[],
): readonly Sample[] {
  const found = new Map<string, Sample>();
  for (const subject of subjects) {
    for (const check of checks) {
      const result = check.evaluate(subject);
      if (!result) continue;
      const key = JSON.stringify([check.id, result.confidence, result.params]);
      if (!found.has(key)) found.set(key, { check, result, subject: null });
    }
  }
  return [...found.values()];
}

/** The words of a sample; `params` are what the situation states besides. */
export function textOf({ check, result }: Sample, language: Language, params: WordingParams): FindingText {
  const finding: Finding = {
    id: check.id,
    confidence: result.confidence,
    actors: result.actors,
    params: { ...params, ...result.params },
    detail: null,
    evidence: [],
    references: [],
    asOf: check.asOf,
    recipients: [],
  };
  return findingText(finding, language);
}

/** Everything that every check says in every situation, once for each wording. */
export const SAMPLES: readonly Sample[] = [
  ...collectSamples(),
  ...findingSamples(NETWORK_CHECKS, networkSubjects()),
  ...findingSamples(HEADER_CHECKS, headerSubjects()),
  ...findingSamples(VERIFY_CHECKS, verifySubjects()),
];
