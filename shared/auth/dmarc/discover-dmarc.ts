import { getDomain } from 'tldts';
import type { Cancellation } from '../../dns/cancellation.ts';
import type { Resolver } from '../../dns/resolver.ts';
import { isDmarcRecord, isUsable, parseDmarcRecord, type DmarcRecord } from './dmarc-record.ts';

/** What a search asks with. */
export interface DmarcPorts {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
}

/** What stands at `_dmarc.` below one name. */
export type DmarcAt =
  | { readonly kind: 'record'; readonly domain: string; readonly record: DmarcRecord }
  /** More than one: none of them counts. */
  | { readonly kind: 'several'; readonly domain: string; readonly texts: readonly string[] }
  | { readonly kind: 'none'; readonly domain: string }
  /** Nobody knows. */
  | { readonly kind: 'failed'; readonly domain: string };

/** Names with more labels are not walked one by one (RFC 9989 §4.10). */
const MAX_LABELS = 8;

/** Asks for the DMARC record of one name. */
export async function dmarcAt(domain: string, { resolver, cancel }: DmarcPorts): Promise<DmarcAt> {
  const answer = await resolver.resolve('TXT', `_dmarc.${domain}`, cancel);
  if (answer.kind === 'failed') return { kind: answer.reason === 'bad-name' ? 'none' : 'failed', domain };
  const texts = answer.kind === 'records' ? answer.values.filter(isDmarcRecord) : [];
  const [text] = texts;
  if (text === undefined) return { kind: 'none', domain };
  if (texts.length > 1) return { kind: 'several', domain, texts };
  return { kind: 'record', domain, record: parseDmarcRecord(text) };
}

/** The names that the tree walk asks at, the given one first (RFC 9989 §4.10): at most eight. */
export function walkNames(domain: string): readonly string[] {
  const labels = domain.split('.');
  const further = labels.slice(labels.length >= MAX_LABELS ? labels.length - MAX_LABELS + 1 : 1);
  return [domain, ...further.map((_, index) => further.slice(index).join('.'))];
}

/** What the tree walk came to. */
export interface TreeWalk {
  /** Null where nobody knows. */
  readonly organisation: string | null;
  readonly steps: readonly DmarcAt[];
}

type Found = Extract<DmarcAt, { kind: 'record' }>;

/** The name one label below another, on the way to the start. */
function oneBelow(start: string, parent: string): string {
  const labels = start.split('.');
  return labels.slice(-(parent.split('.').length + 1)).join('.');
}

function organisationOf(start: string, found: readonly Found[]): string {
  const own = found.find(({ record }) => record.psd === 'n');
  if (own !== undefined) return own.domain;
  const suffix = found.find(({ domain, record }) => domain !== start && record.psd === 'y');
  if (suffix !== undefined) return oneBelow(start, suffix.domain);
  return found.at(-1)?.domain ?? start;
}

/** Walks up from a name until a record says where the organisation ends (RFC 9989 §4.10, §4.10.2). */
export async function walkTree(domain: string, ports: DmarcPorts): Promise<TreeWalk> {
  const steps: DmarcAt[] = [];
  for (const name of walkNames(domain)) {
    const step = await dmarcAt(name, ports);
    steps.push(step);
    if (step.kind === 'failed') return { organisation: null, steps };
    if (step.kind === 'record' && step.record.psd !== 'u') break;
  }
  const found = steps.filter((step) => step.kind === 'record');
  return { organisation: organisationOf(domain, found), steps };
}

/**
 * The organisation by the public suffix list (RFC 7489 §3.2), its part for private domains included, as the programs of
 * receivers use it: `user.github.io` is an organisation of its own. A name that is itself a suffix stands for itself.
 */
export function listedOrganisation(domain: string): string {
  // Not read as an address of the web: `example.org/.attacker.net` belongs to `attacker.net`.
  const asName = { allowPrivateDomains: true, validateHostname: false, extractHostname: false };
  return getDomain(domain, asName) ?? domain;
}

/** The record that applies to a name, with whom it is for. */
export type Applicable =
  | { readonly kind: 'record'; readonly domain: string; readonly record: DmarcRecord }
  | { readonly kind: 'none' | 'failed' };

function usable(at: DmarcAt): Found | null {
  return at.kind === 'record' && isUsable(at.record) ? at : null;
}

/** The record for a name by RFC 9989 §4.10.1: its own, that of the organisation, that of the public suffix above. */
export function applicableByWalk(domain: string, { organisation, steps }: TreeWalk): Applicable {
  const [own] = steps;
  const found = own === undefined ? null : usable(own);
  if (found !== null) return found;
  if (organisation === null) return { kind: 'failed' };
  const above = steps.map(usable).filter((step) => step !== null && step.domain !== domain);
  const parent =
    above.find((step) => step?.domain === organisation) ?? above.find((step) => step?.record.psd === 'y');
  return parent ?? { kind: 'none' };
}

/** The record for a name by RFC 7489 §6.6.3: its own, then that of the organisation by the public suffix list. */
export async function applicableByList(domain: string, ports: DmarcPorts): Promise<Applicable> {
  const names = [...new Set([domain, listedOrganisation(domain)])];
  for (const name of names) {
    const at = await dmarcAt(name, ports);
    if (at.kind === 'failed') return { kind: 'failed' };
    // RFC 7489 §6.6.3, 5: several records end the search.
    if (at.kind === 'several') return { kind: 'none' };
    if (at.kind === 'record') return isUsable(at.record) ? at : { kind: 'none' };
  }
  return { kind: 'none' };
}
