import { domainOf } from '../mail/address.ts';
import { chosenByCode, offersChoice } from './choice.ts';
import { codesLeaveDoubt } from './code-doubt.ts';
import { findingOfBareCodes, findingOfSpecificCode, type Finding } from './code-findings.ts';
import { isDeadAddress } from './dead-address.ts';
import { evidenceOfWords, lookAt, type Looked } from './look.ts';
import type { RuleHit } from './match.ts';
import type { Notice, NoticeKind, RecipientFacts } from './notice.ts';
import type { Reason } from './reason.ts';
import type { Confidence } from './rule.ts';
import { speakerOf } from './speaker.ts';
import type { JudgedRecipient, Permanence } from './verdict.ts';

const KIND_REASONS: Partial<Record<NoticeKind, Reason>> = {
  success: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
  'auto-reply': 'auto-reply',
  complaint: 'complaint',
  challenge: 'challenge',
};

/** What a quoted last answer may be while the verdict stays "gave up": it only says that nobody answered properly. */
const NO_ANSWER: ReadonlySet<Reason> = new Set(['delivery-expired', 'connection-failure', 'server-error']);

/** Rules of a host that gave no answer at all, as opposed to one that refused or broke off. */
const SILENT_HOST: ReadonlySet<string> = new Set([
  'connection-failure.timed-out',
  'connection-failure.no-answer',
]);

/** The hit that tells the cause: behind "gave up after retries" the last real answer, if one is quoted. */
function decisiveHit(hits: readonly RuleHit[]): RuleHit | undefined {
  const best = hits[0];
  if (best?.rule.reason !== 'delivery-expired') return best;
  return hits.find((hit) => hit.rule.generic !== true && !NO_ANSWER.has(hit.rule.reason)) ?? best;
}

/** Words that stand elsewhere in the same text and tell another story. */
function anotherStory(best: RuleHit, hits: readonly RuleHit[]): boolean {
  const end = best.at + (best.matched?.length ?? 0);
  return hits.some(
    (hit) =>
      hit.rule.generic !== true &&
      hit.matched !== null &&
      hit.rule.reason !== best.rule.reason &&
      (hit.at + hit.matched.length <= best.at || hit.at >= end),
  );
}

function confidenceOf(best: RuleHit, { words, hits }: Looked, facts: RecipientFacts): Confidence {
  const { rule } = best;
  const stated = rule.confidence ?? (rule.generic ? 'possible' : 'likely');
  if (stated !== 'certain') return stated;
  const doubtful =
    codesLeaveDoubt(rule.reason, facts) || anotherStory(best, hits) || offersChoice(best, words);
  return doubtful ? 'likely' : 'certain';
}

function findingOfHit(looked: Looked, facts: RecipientFacts): Finding | null {
  const { words } = looked;
  const best = decisiveHit(looked.hits);
  if (!best) return null;
  const end = best.at + (best.matched?.length ?? 0);
  return {
    reason: best.rule.reason,
    confidence: confidenceOf(best, looked, facts),
    ruleId: best.rule.id,
    about: best.rule.finding,
    matched: best.matched === null ? null : words.quote(best.at, end),
  };
}

/** True where a hit is worth more than what a code says. */
function isTelling(looked: Looked): boolean {
  const best = decisiveHit(looked.hits);
  return best !== undefined && best.rule.generic !== true;
}

/** What the status says, where the words leave the choice to it. */
function chosenByStatus({ hits, words }: Looked, code: Finding | null): Finding | null {
  const best = decisiveHit(hits);
  return best === undefined ? null : chosenByCode(best, words, code);
}

/** Complaints about the order of commands follow from a refusal that stands before them; boilerplate is never certain. */
function findingAround(looked: Looked, facts: RecipientFacts): Finding | null {
  const hits = looked.hits.filter((hit) => hit.rule.reason !== 'protocol-error');
  const found = findingOfHit({ words: looked.words, hits }, facts);
  return found?.confidence === 'certain' ? { ...found, confidence: 'likely' } : found;
}

/** Exchange Online sums up what the other server said, and quotes it behind an arrow. */
const SUMMED_UP =
  /\bRemote server returned [^>]{1,120} -> (?=([245]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?)/i;

/** The answer behind a summary, which is nearer to the cause; null where there is none or it tells nothing. */
function findingOfQuoted(facts: RecipientFacts, notice: Notice): Finding | null {
  const diagnostic = facts.diagnostic ?? '';
  const summary = SUMMED_UP.exec(diagnostic);
  if (summary === null) return null;
  const [, replyCode = null, enhancedStatus = null] = summary;
  const quoted = { ...facts, replyCode, enhancedStatus };
  const looked = lookAt(diagnostic.slice(summary.index + summary[0].length), quoted, notice);
  return isTelling(looked) ? findingOfHit(looked, quoted) : findingOfSpecificCode(quoted);
}

/** Text first, then specific codes, the text around, words so general that they fit anything, and at last vague codes. */
function findingOfText(facts: RecipientFacts, notice: Notice): Finding | null {
  const quoted = findingOfQuoted(facts, notice);
  if (quoted !== null) return quoted;
  const said = lookAt(facts.diagnostic ?? '', facts, notice);
  const own = findingOfHit(said, facts);
  const code = findingOfSpecificCode(facts);
  if (isTelling(said)) return chosenByStatus(said, code) ?? own;
  if (code !== null) return own?.reason === code.reason ? { ...own, confidence: code.confidence } : code;
  const around = lookAt(withoutEchoes(facts), facts, notice);
  const near = findingAround(around, facts);
  if (near !== null && isTelling(around)) return near;
  const vague = own ?? near ?? findingOfBareCodes(facts);
  if (vague !== null && vague.confidence !== 'possible') return vague;
  const summedUp = findingOfWords(said, facts);
  return summedUp === null || summedUp.reason === vague?.reason ? vague : summedUp;
}

/** How far ahead of all others a reason must be to be named. */
const LEAST_LEAD = 2;

/** The program that an address stands for; its name and arguments are no words about the mail. */
const COMMAND_LINE = /"\|[^"]{1,200}"/g;

/** What the words of an answer taken together speak for, where no rule knows them. Never more than possible. */
function findingOfWords({ words }: Looked, facts: RecipientFacts): Finding | null {
  if (facts.replyCode === null && facts.enhancedStatus === null) return null;
  const evidence = evidenceOfWords(words.text.replace(COMMAND_LINE, ' '));
  if (evidence === null || evidence.lead < LEAST_LEAD || evidence.reason === 'unknown') return null;
  if (evidence.reason === 'greylisted' && facts.replyCode?.startsWith('5') === true) return null;
  return { reason: evidence.reason, confidence: 'possible', ruleId: null, matched: null };
}

/** Sendmail's own words for any 550 and any 554 of the other server, and qmail's below any refusal; they tell nothing. */
const ECHO =
  /\b55[04] 5\.\d\.\d (?:<[^<>]{1,320}>\.\.\. (?:User unknown|Service unavailable)|Service unavailable)|\bGiving up on \S{1,60}/gi;

/** The words around an answer, without those that follow from its number. */
function withoutEchoes(facts: RecipientFacts): string {
  return facts.replyCode === null ? facts.context : facts.context.replace(ECHO, ' ');
}

/** The rule that explains "user unknown" from a server that had accepted the address. */
const LATE = 'recipient-refused.unknown-after-text';

/** Words about an address mean another one before the recipient was named, and a pretext after it was accepted. */
function atItsStage(found: Finding, facts: RecipientFacts): Finding {
  const { stage, context } = facts;
  // Families of servers know when theirs checks an address (Yahoo does so after the data).
  if (!/^(?:(?:user|domain)-unknown|japanese-mobile)\.(?!docomo)/.test(found.ruleId ?? '')) return found;
  const doubt: Confidence = found.confidence === 'certain' ? 'likely' : found.confidence;
  if (stage === 'mail') return { ...found, reason: 'sender-rejected', confidence: doubt };
  if (stage === 'ehlo') return { ...found, reason: 'ptr-required', confidence: doubt };
  if (found.reason === 'domain-unknown') return found;
  // Sendmail names DATA also for the answer to a pipelined RCPT; its own "User unknown" or a 503 follows then.
  const pipelined = /no valid recipients|need rcpt|5\.1\.1 <[^>]{1,300}>\.\.\. User unknown/i.test(context);
  const afterData = stage === 'content' || (stage === 'data' && !pipelined);
  return afterData ? { ...found, reason: 'recipient-refused', confidence: 'possible', ruleId: LATE } : found;
}

/** X.2.1 says that the mailbox is there; only a refusal right when it was named outweighs that with "user unknown". */
function isThereAllTheSame(found: Finding, facts: RecipientFacts): boolean {
  const plain = found.ruleId?.startsWith('user-unknown.') === true && found.reason === 'user-unknown';
  return plain && facts.enhancedStatus?.endsWith('.2.1') === true && facts.stage !== 'rcpt';
}

/** Subject 7 is policy (RFC 3463 §3.8): with words as vague as "header error" a rule objected, and nothing is broken. */
function isRuleOnContent(found: Finding, facts: RecipientFacts): boolean {
  const vague = found.reason === 'content-error' && found.confidence === 'possible';
  return vague && /^\d\.7\./.test(facts.enhancedStatus ?? '');
}

/** Where the status is more telling than the words. */
function asStatusSays(found: Finding, facts: RecipientFacts): Finding {
  if (isThereAllTheSame(found, facts))
    return { ...found, reason: 'mailbox-disabled', confidence: 'likely', ruleId: null };
  return isRuleOnContent(found, facts) ? { ...found, reason: 'policy-violation', ruleId: null } : found;
}

/** A server that finds no way to an address of its own domain does not know the user; the domain is there. */
function atHome(found: Finding, facts: RecipientFacts, notice: Notice): Finding {
  if (found.reason !== 'domain-unknown' || facts.remoteHost !== null) return found;
  const [host, domain] = [notice.reporter.host, domainOf(facts.address)];
  const own = host !== null && domain !== null && `.${host}`.endsWith(`.${domain}`);
  return own ? { ...found, reason: 'user-unknown', confidence: 'likely', ruleId: null } : found;
}

/** A final notice about a host that never answered means that the sending server tried until the mail was too old. */
function afterRetries(found: Finding, facts: RecipientFacts, notice: Notice): Finding {
  const final = isSummedUpAsExpired(facts) || (notice.kind === 'failure' && facts.action !== 'delayed');
  if (!final || !NO_ANSWER.has(found.reason) || found.reason === 'delivery-expired') return found;
  const saysSo =
    facts.enhancedStatus?.endsWith('.4.7') === true ||
    isSummedUpAsExpired(facts) ||
    GAVE_UP_WORDS.test(facts.context);
  const silent = found.ruleId !== null && SILENT_HOST.has(found.ruleId) && facts.replyCode === null;
  return saysSo || silent ? { ...found, reason: 'delivery-expired', confidence: 'likely' } : found;
}

/** Exchange Online gave up, and quotes the last answer behind an arrow. */
function isSummedUpAsExpired({ diagnostic }: RecipientFacts): boolean {
  return /\b550 5\.4\.300 Message expired\b/i.test(diagnostic ?? '');
}

const GAVE_UP_WORDS =
  /\bmessage expired\b|\bretry time(?:out)? |\bcould not be delivered for \d|\bwas not delivered within\b|\blong failure period\b/i;

function findingOf(facts: RecipientFacts, notice: Notice): Finding | null {
  // 2xx and 3xx are no refusals (RFC 5321 §4.2.1), whatever stands behind them.
  if (facts.replyCode !== null && /^[23]/.test(facts.replyCode)) return null;
  const found = findingOfText(facts, notice);
  if (found === null) return null;
  const placed = asStatusSays(atItsStage(found, facts), facts);
  return afterRetries(atHome(placed, facts, notice), facts, notice);
}

const NOTHING: Finding = { reason: 'unknown', confidence: 'possible', ruleId: null, matched: null };

/** What the kind of the notice or the action of this recipient says by itself. */
function findingOfKind(facts: RecipientFacts, notice: Notice): Finding | null {
  const done = facts.action === 'delivered' || facts.action === 'relayed' || facts.action === 'expanded';
  const reason = done ? 'delivered' : KIND_REASONS[notice.kind];
  if (reason === undefined || facts.action === 'failed' || facts.action === 'delayed') return null;
  return { reason, confidence: 'certain', ruleId: null, matched: null };
}

/** What the kind of a notice tells where neither words nor codes do. */
const KIND_FALLBACKS: Partial<Record<NoticeKind, Reason>> = {
  challenge: 'challenge',
  delay: 'delivery-expired',
};

function nothingSaid(notice: Notice): Finding {
  return { ...NOTHING, reason: KIND_FALLBACKS[notice.kind] ?? 'unknown' };
}

const NOT_A_FAILURE: ReadonlySet<Reason> = new Set(['delivered', 'auto-reply', 'complaint']);

/** Words without any code that leave nothing to wait for: the service sends no more, or has given up. */
function isOverByItself({ diagnostic }: RecipientFacts, reason: Reason): boolean {
  if (reason === 'suppressed') return true;
  const words = diagnostic ?? '';
  return (
    reason === 'delivery-expired' &&
    /\b(?:expired|exceeded|too long|g[ai]ven? up|not going to try)\b/i.test(words)
  );
}

/** Whether this attempt is over: the report's action first, then the codes, then the kind of the notice. */
function permanenceOf(facts: RecipientFacts, notice: Notice, reason: Reason): Permanence {
  if (NOT_A_FAILURE.has(reason)) return 'none';
  if (facts.action === 'failed' || isSummedUpAsExpired(facts)) return 'permanent';
  if (facts.action === 'delayed') return 'temporary';
  if (notice.kind === 'failure') return 'permanent';
  if (notice.kind === 'delay' || notice.kind === 'challenge') return 'temporary';
  const digit = facts.replyCode?.[0] ?? facts.enhancedStatus?.[0];
  if (digit === '5' || (digit === undefined && isOverByItself(facts, reason))) return 'permanent';
  return digit === '4' || reason === 'greylisted' ? 'temporary' : 'unknown';
}

/** Findings about the sender's login, address or allowance: only the server that takes the sender's mail says such things. */
const SENDER_TROUBLE = /^(?:login\.|account\.|rate\.own-quota$|sender\.not-owned$|relay\.not-logged-in$)/;

/** Judges one recipient: text and host first, codes second (codes lie). Pure and repeatable. */
export function judgeRecipient(facts: RecipientFacts, notice: Notice): JudgedRecipient {
  const found = findingOfKind(facts, notice) ?? findingOf(facts, notice) ?? nothingSaid(notice);
  const permanence = permanenceOf(facts, notice, found.reason);
  const { reason, confidence, ruleId, matched, about } = found;
  const senderTrouble = about !== undefined && SENDER_TROUBLE.test(about);
  return {
    ...facts,
    reason,
    confidence,
    ruleId,
    matched,
    permanence,
    addressDead: isDeadAddress(found, permanence, facts),
    speaker: speakerOf(facts, notice, reason, senderTrouble),
  };
}
