import { inPrefix, parseIpAddress } from '../../dns/ip-address.ts';
import type { ParsedTerm } from './parse-record.ts';
import type { SpfProblem, SpfRecordNode, SpfTermOutcome } from './spf-evaluation.ts';
import { isTargetName } from './spf-identity.ts';
import { isHalt, SPF_NAMES_LIMIT, type SpfHalt, type SpfSession } from './spf-session.ts';

type Directive = Extract<ParsedTerm, { kind: 'directive' }>;

/** What one term came to. */
export interface TermResult {
  readonly outcome: SpfTermOutcome;
  readonly target: string | null;
  readonly record: SpfRecordNode | null;
  readonly problem: SpfProblem | null;
}

/** The result of a term that is more than a match or none. */
export function concluded(
  outcome: SpfTermOutcome,
  target: string | null,
  rest: Partial<TermResult> = {},
): TermResult {
  return { outcome, target, record: null, problem: null, ...rest };
}

/** The term matches, or it does not. */
export function matching(isMatch: boolean, target: string | null): TermResult {
  return concluded(isMatch ? 'match' : 'no-match', target);
}

/** The term ended the evaluation. */
export function halted({ result, problem }: SpfHalt, target: string | null = null): TermResult {
  return concluded(result, target, { problem });
}

function contains(session: SpfSession, addresses: readonly string[], bits: number): boolean {
  return addresses.some((text) => {
    const network = parseIpAddress(text);
    return network !== null && inPrefix(session.ip, network, bits);
  });
}

/** `a` and `mx` (RFC 7208 §5.3, §5.4): addresses of the name, or of its mail exchangers. */
export async function addressTerm(
  session: SpfSession,
  term: Extract<Directive, { mechanism: 'a' | 'mx' }>,
  name: string,
): Promise<TermResult> {
  const bits = session.ip.family === 4 ? term.bits4 : term.bits6;
  if (term.mechanism === 'a') {
    const found = await session.askForTerm(session.addressType, name);
    if (isHalt(found)) return halted(found, name);
    return matching(found.answer.kind === 'records' && contains(session, found.answer.values, bits), name);
  }
  const found = await session.askForTerm('MX', name);
  if (isHalt(found)) return halted(found, name);
  const hosts = found.answer.kind === 'records' ? found.answer.values : [];
  const inOrder = [...hosts].sort((one, other) => one.preference - other.preference);
  const names = inOrder.map(({ exchange }) => exchange).filter(isTargetName);
  // Asked at once, read in their order.
  const asked = names.slice(0, SPF_NAMES_LIMIT).map((host) => session.ask(session.addressType, host));
  for (const [index, promise] of asked.entries()) {
    const answer = await promise;
    const failure = answer.kind === 'failed' ? session.failure(answer.reason, names[index] ?? name) : null;
    if (failure !== null) return halted(failure, name);
    if (answer.kind === 'records' && contains(session, answer.values, bits)) return matching(true, name);
  }
  if (names.length <= SPF_NAMES_LIMIT) return matching(false, name);
  return concluded('permerror', name, { problem: { kind: 'too-many-names', at: name } });
}

/** `ptr` (RFC 7208 §5.5): names of the address below the given one. */
export async function ptrTerm(session: SpfSession, name: string): Promise<TermResult> {
  const reverse = await session.ask('PTR', session.reverse);
  // RFC 7208 §5.5: an error is no match, not the end.
  if (reverse.kind === 'failed' && !session.isOver) return matching(false, name);
  if (reverse.kind === 'failed') return halted(session.stopped(session.reverse), name);
  if (reverse.kind !== 'records') {
    const over = session.countVoid(session.reverse);
    return over === null ? matching(false, name) : halted(over, name);
  }
  const names = await session.validatedNames(reverse.values);
  if (session.isOver) return halted(session.stopped(name), name);
  return matching(
    names.some((one) => one === name || one.endsWith(`.${name}`)),
    name,
  );
}
