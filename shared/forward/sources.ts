import type { JudgedRecipient } from '../bounce/verdict.ts';
import { parseIpAddress } from '../dns/ip-address.ts';
import { isHostName } from '../dns/domain-name.ts';
import { bareAddress, domainOf } from '../mail/address.ts';
import { sameSite } from '../mail/site.ts';
import type { FactSource, Known } from './forward-facts.ts';
import type { ExplainedInput } from './forward-input.ts';

/** Longest line that is quoted, in UTF-16 units. */
const MAX_QUOTE = 500;

/** A value with its source; null for a value that is not stated. */
export function known(
  value: string | null | undefined,
  source: FactSource,
  quote: string | null | undefined = null,
): Known | null {
  const text = value?.trim();
  return text ? { value: text, source, quote: quote?.slice(0, MAX_QUOTE) ?? null } : null;
}

/** The value alone; null where there is none. */
export function valueOf(known: Known | null): string | null {
  return known?.value ?? null;
}

/** The same domain, or one below the other: servers rewrite addresses like that for themselves. */
export function isRelated(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** True where both are known and belong to different organisations. */
export function isElsewhere(a: string | null, b: string | null): boolean {
  const one = domainOf(a);
  const other = domainOf(b);
  return one !== null && other !== null && !isRelated(one, other) && !sameSite(one, other);
}

/** A typed address or domain: the address where it is one, and the domain; both null where it is neither. */
export function readPlace(text: string | null): {
  readonly address: string | null;
  readonly domain: string | null;
} {
  const trimmed = text?.trim() ?? '';
  if (trimmed.includes('@')) {
    const address = bareAddress(trimmed);
    if (address !== null) return { address, domain: domainOf(address) };
    return readPlace(trimmed.replace(/^[^@]*@/, ''));
  }
  const domain = trimmed.toLowerCase().replace(/\.$/, '');
  return { address: null, domain: isHostName(domain) && domain.includes('.') ? domain : null };
}

/** A typed server: address or host name; both null where it is neither. */
export function readServer(text: string | null): {
  readonly ip: string | null;
  readonly host: string | null;
} {
  const trimmed = text?.trim().replace(/^\[(.*)\]$/, '$1') ?? '';
  const ip = parseIpAddress(trimmed)?.text ?? null;
  if (ip !== null) return { ip, host: null };
  const host = trimmed.toLowerCase().replace(/\.$/, '');
  return { ip: null, host: isHostName(host) && host.includes('.') ? host : null };
}

/** Reasons that a refusal of a forwarded mail has; a report about several recipients is looked at for them first. */
const FORWARD_REASONS: ReadonlySet<string> = new Set(['auth-failure', 'relay-denied', 'routing-loop']);

/** The recipient the question is about: one refused for its origin, else the first refused, else the first. */
export function recipientOf(explained: ExplainedInput | null): JudgedRecipient | null {
  const all = explained?.recipients ?? [];
  const refused = all.filter(({ permanence }) => permanence !== 'none');
  return refused.find(({ reason }) => FORWARD_REASONS.has(reason)) ?? refused[0] ?? all[0] ?? null;
}

/** Kinds of input that report on a delivery to somebody. */
const REPORTS: ReadonlySet<string> = new Set(['failure', 'delay', 'success', 'relayed', 'expanded']);

export function isReport(explained: ExplainedInput | null): explained is ExplainedInput {
  return explained !== null && REPORTS.has(explained.kind);
}
