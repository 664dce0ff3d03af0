import type { Notice, RecipientFacts } from './notice.ts';
import { rankRules } from './match.ts';
import { RULES } from './rules/index.ts';
import type { JudgedRecipient } from './verdict.ts';

/** Judges one recipient: text and host first, codes second (codes lie). Pure and repeatable. */
export function judgeRecipient(facts: RecipientFacts, notice: Notice): JudgedRecipient {
  const hosts = [facts.remoteHost, notice.reporter.host, facts.address?.split('@')[1]].filter(
    (h) => h != null,
  );
  const best = rankRules(RULES, { ...facts, text: facts.diagnostic ?? facts.context, hosts })[0];
  return {
    ...facts,
    reason: best?.rule.reason ?? 'unknown',
    confidence: best?.rule.confidence ?? 'possible',
    ruleId: best?.rule.id ?? null,
    matched: best?.matched ?? null,
    permanence: 'unknown',
    addressDead: false,
    speaker: 'unknown',
  };
}
