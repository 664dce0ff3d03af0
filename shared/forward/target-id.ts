import type { RefusalFacts } from './forward-facts.ts';
import { findTarget } from './targets/index.ts';

/** Families of rules about the wordings of one provider, for a refusal whose host is not stated. */
const FAMILY: Readonly<Record<string, string>> = {
  google: 'gmail',
  microsoft: 'microsoft-365',
  outlook: 'outlook-com',
  yahoo: 'yahoo',
  'gmx-webde': 'gmx-webde',
  't-online': 't-online',
  icloud: 'icloud',
  mimecast: 'gateway',
  proofpoint: 'gateway',
  barracuda: 'gateway',
};

/**
 * Whose demands apply: the provider that the answering server or the domain belongs to, or that words a refusal like
 * this; else the kind of server that the refusal shows.
 */
export function targetIdFor(
  host: string | null,
  domain: string | null,
  refusal: RefusalFacts | null,
  ruleId: string | null,
): string {
  const named = findTarget(host, domain)?.id;
  if (named !== undefined) return named;
  const family = FAMILY[ruleId?.split('.')[0] ?? ''];
  if (host === null && family !== undefined) return family;
  if (refusal?.spf === 'not-passed' && refusal.dkim === 'not-passed') return 'either-proof';
  if (refusal?.dmarc === 'not-passed') return 'dmarc-enforcing';
  return refusal?.spf === 'not-passed' ? 'spf-strict' : 'unknown';
}
