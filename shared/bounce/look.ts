import { keptRules } from './kept-rules.ts';
import { foldForMatching, type MatchText } from './match-text.ts';
import { rankRules, type RuleHit } from './match.ts';
import type { Notice, RecipientFacts } from './notice.ts';
import type { RuleStatement } from './rule.ts';
import type { PreparedRules } from './prepared-rules.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { evidenceIn, type WordEvidence } from './word-evidence.ts';

/** The rules, and the index of them; made at their first use: who never looks need not wait for it. */
let prepared: PreparedRules | null = null;
let index: RuleIndex | null = null;

function preparedRules(): PreparedRules {
  return (prepared ??= keptRules());
}

function ruleIndex(): RuleIndex {
  return (index ??= indexRules(preparedRules()));
}

/** Answers of the kinds that are most common, as servers give them. */
export function exampleAnswers(): readonly string[] {
  return preparedRules().examples;
}

let statements: ReadonlyMap<string, RuleStatement> | null = null;

/** What the rule with this id says; null where there is none. */
export function ruleStatement(id: string): RuleStatement | null {
  statements ??= new Map(preparedRules().rules.map(({ says }) => [says.id, says]));
  return statements.get(id) ?? null;
}

/** What the words of a text, folded as for the rules, speak for taken together; null where too few are known. */
export function evidenceOfWords(text: string): WordEvidence | null {
  return evidenceIn(preparedRules().evidence, text);
}

/** The rules that hold for one text, most specific first, with the text they stand in. */
export interface Looked {
  readonly words: MatchText;
  readonly hits: readonly RuleHit[];
}

/** Who may have said the words: the remote host, where one is named; else the reporter or the recipient's own domain. */
function hostsOf(facts: RecipientFacts, notice: Notice): readonly string[] {
  const named = facts.remoteHost !== null && !/^(?:localhost|127\.)/.test(facts.remoteHost);
  const spoke = named ? facts.remoteHost : notice.reporter.host;
  const domain = named ? null : (facts.address?.split('@').at(-1) ?? null);
  return [spoke, domain].filter((host) => host !== null).map((host) => host.toLowerCase());
}

/** Looks up the rules that hold for a text about a recipient. A refusal by code is no automatic reply, whatever it says. */
export function lookAt(text: string, facts: RecipientFacts, notice: Notice): Looked {
  const words = foldForMatching(text);
  const { replyCode, enhancedStatus, stage } = facts;
  const subject = { replyCode, enhancedStatus, stage, text: words.text, hosts: hostsOf(facts, notice) };
  const hits = rankRules(ruleIndex(), subject);
  const refused = /^[45]/.test(replyCode ?? '');
  return { words, hits: refused ? hits.filter(({ rule }) => rule.reason !== 'auto-reply') : hits };
}

/** Rules of mail that people write, too: receipts, absences. */
const NO_REFUSAL = /^not-a-refusal\.(?!challenge$)/;

/** Words of delivering mail: without any of them a short text may be about anything. */
const OF_MAIL =
  /mail|messages?\b|server|\b(?:hosts?|recipients?|senders?|deliver\w{0,6}|smtp|mx|dns|tls|connections?|attachments?|queue|spam|address(?:es)?|mailbox|relay|command|remote|users?|disk|socket|ehlo|helo|rcpt|tcp|x-loop|no space left)\b|\b(?:daily|sending) limit\b|tageslimit|bo[iî]te|buz[oó]n|casella|caixa|skrzynk|schránk|nachricht|empfänger|zustell|postfach|absender|courriel|mensaje|correo|messaggio|mensagem/i;

/** True where a text without any code has words that only refusals have: some rule that is not a general one knows it. */
export function isKnownRefusal(text: string): boolean {
  if (!OF_MAIL.test(text)) return false;
  const words = foldForMatching(text);
  const subject = { replyCode: null, enhancedStatus: null, stage: null, text: words.text, hosts: [] };
  return rankRules(ruleIndex(), subject).some(
    ({ rule, matched }) => matched !== null && rule.generic !== true && !NO_REFUSAL.test(rule.id),
  );
}
