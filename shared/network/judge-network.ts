import { isSettled, questionsIn } from './cannot-tell.ts';
import {
  NETWORK_KINDS,
  type NetworkFacts,
  type NetworkJudgement,
  type NetworkKind,
  type NetworkVerdict,
  type SignalSeen,
} from './network-facts.ts';
import { hasGreeting, isMailPort } from './port-state.ts';
import { secondRoundFor } from './second-round.ts';
import type { Hint, HintStrength } from './signal.ts';
import { hintsIn } from './signals/index.ts';

const MAX_EVIDENCE = 12;

const STRENGTHS: readonly HintStrength[] = ['proof', 'telling', 'strong', 'weak', 'support'];

/** What the hints of one kind at one port amount to; null: not enough for a verdict. Timings never decide. */
function confidenceOf(hints: readonly Hint[]): NetworkVerdict['confidence'] | null {
  const has = (strength: HintStrength): boolean => hints.some((hint) => hint.strength === strength);
  if (has('proof')) return 'proven';
  if (has('telling')) return 'likely';
  const strong = new Set(hints.filter(({ strength }) => strength === 'strong').map(({ signal }) => signal));
  return strong.size > 1 || (strong.size === 1 && has('weak')) ? 'likely' : null;
}

function evidenceOf(hints: readonly Hint[]): readonly SignalSeen[] {
  const seen = new Set<string>();
  const kept = hints.filter(({ signal, port, quote }) => {
    const key = `${String(signal)} ${String(port)} ${quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.slice(0, MAX_EVIDENCE).map(({ signal, port, quote }) => ({ signal, port, quote }));
}

function verdictOf(kind: NetworkKind, port: number | null, hints: readonly Hint[]): NetworkVerdict | null {
  const confidence = confidenceOf(hints);
  if (confidence === null) return null;
  const ordered = [...hints].sort(
    (a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || a.signal - b.signal,
  );
  const by = ordered.find((hint) => hint.by !== null)?.by ?? null;
  return { kind, port, confidence, evidence: evidenceOf(ordered), by };
}

function verdictsFrom(hints: readonly Hint[]): readonly NetworkVerdict[] {
  const groups = new Map<string, Hint[]>();
  for (const hint of hints) {
    const key = `${hint.kind} ${String(hint.port)}`;
    const group = groups.get(key);
    if (group) group.push(hint);
    else groups.set(key, [hint]);
  }
  return [...groups.values()]
    .map((group) => (group[0] ? verdictOf(group[0].kind, group[0].port, group) : null))
    .filter((verdict) => verdict !== null);
}

/** Kinds that explain what else looks odd on the same port, unless that is proven by itself. */
const EXPLAINS: Readonly<Record<NetworkKind, readonly NetworkKind[]>> = {
  'captive-portal': ['port-blocked', 'port-redirected', 'starttls-stripped', 'tls-intercepted'],
  'dns-hijack': ['port-blocked', 'port-redirected', 'starttls-stripped', 'tls-intercepted'],
  'port-redirected': ['starttls-stripped', 'tls-intercepted'],
  'port-blocked': [],
  'starttls-stripped': [],
  'capabilities-masked': [],
  'tls-intercepted': [],
};

function isExplained(verdict: NetworkVerdict, all: readonly NetworkVerdict[]): boolean {
  if (verdict.confidence === 'proven') return false;
  return all.some(
    (other) =>
      EXPLAINS[other.kind].includes(verdict.kind) && (other.port === null || other.port === verdict.port),
  );
}

/** Whoever reaches a mail server is not held up by a portal. */
function isRefuted(verdict: NetworkVerdict, { target }: NetworkFacts): boolean {
  if (verdict.kind !== 'captive-portal') return false;
  return target.ports.some((seen) => isMailPort(seen.port) && hasGreeting(seen));
}

function compareVerdicts(a: NetworkVerdict, b: NetworkVerdict): number {
  const rank = ({ confidence }: NetworkVerdict): number => (confidence === 'proven' ? 0 : 1);
  const kind = (verdict: NetworkVerdict): number => NETWORK_KINDS.indexOf(verdict.kind);
  return rank(a) - rank(b) || kind(a) - kind(b) || (a.port ?? 0) - (b.port ?? 0);
}

/**
 * Judges what one run has seen. Pure: the same facts give the same judgement.
 * A verdict needs one proof, or one telling signal, or a strong one in company; see `signals/` for what each is worth.
 * An honest network gives no verdict, however odd the server: what a server may do by itself ends in `cannotTell`.
 */
export function judgeNetwork(facts: NetworkFacts): NetworkJudgement {
  const found = verdictsFrom(hintsIn(facts)).filter((verdict) => !isRefuted(verdict, facts));
  const verdicts = found.filter((verdict) => !isExplained(verdict, found)).sort(compareVerdicts);
  const questions = questionsIn(facts);
  const open = questions.filter((question) => !isSettled(question, verdicts));
  // What is only likely may still be proven by asking further.
  const proven = verdicts.filter(({ confidence }) => confidence === 'proven');
  const secondRound = secondRoundFor(
    facts,
    questions.filter((question) => !isSettled(question, proven)),
  );
  const isConsentMissing = secondRound.length > 0 && !facts.consented;
  return {
    verdicts,
    cannotTell: isConsentMissing ? [...open, { id: 'needs-consent', port: null }] : open,
    secondRound,
  };
}
