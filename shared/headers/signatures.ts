import { readAuthenticationResults } from '../auth/results/read-results.ts';
import type { HeaderField } from '../mail/header-fields.ts';
import type { ArcSet, DkimSignature } from './header-reading.ts';
import { readTagList, tagTime } from './tag-list.ts';

const SIGNATURE_FIELDS: ReadonlySet<string> = new Set(['dkim-signature', 'x-google-dkim-signature']);
/** RFC 8617 §4.2.1. */
const MAX_INSTANCE = 50;
const MAX_SIGNATURES = 100;
const CHAINS = ['none', 'pass', 'fail'] as const;

function signatureOf({ name, value, line }: HeaderField): DkimSignature {
  const tags = readTagList(value);
  const limit = tags.get('l');
  return {
    domain: tags.get('d')?.toLowerCase() ?? null,
    selector: tags.get('s') ?? null,
    algorithm: tags.get('a')?.toLowerCase() ?? null,
    canonicalization: tags.get('c')?.toLowerCase() ?? null,
    signedFields: (tags.get('h') ?? '')
      .toLowerCase()
      .split(':', 200)
      .map((field) => field.trim())
      .filter((field) => field !== ''),
    identity: tags.get('i') ?? null,
    bodyLimit: limit !== undefined && /^\d{1,15}$/.test(limit) ? Number(limit) : null,
    signedAt: tagTime(tags.get('t')),
    expiresAt: tagTime(tags.get('x')),
    field: name,
    line,
  };
}

/** The DKIM signatures of a header as they state themselves; nothing is verified. */
export function readSignatures(fields: readonly HeaderField[]): readonly DkimSignature[] {
  return fields
    .filter(({ name }) => SIGNATURE_FIELDS.has(name))
    .slice(0, MAX_SIGNATURES)
    .map(signatureOf);
}

interface SetDraft {
  seal: HeaderField | null;
  signature: HeaderField | null;
  results: HeaderField | null;
}

function instanceOf(value: string): number | null {
  const digits = /(?:^|;)\s{0,20}i\s{0,20}=\s{0,20}(\d{1,3})/i.exec(value.slice(0, 4096))?.[1];
  const instance = Number(digits ?? '0');
  return instance >= 1 && instance <= MAX_INSTANCE ? instance : null;
}

function setOf(instance: number, { seal, signature, results }: SetDraft): ArcSet {
  const tags = readTagList(seal?.value ?? '');
  const chain = tags.get('cv')?.toLowerCase();
  const lines = [seal, signature, results].map((field) => field?.line ?? Infinity);
  return {
    instance,
    sealer: tags.get('d')?.toLowerCase() ?? null,
    selector: tags.get('s') ?? null,
    chain: CHAINS.find((known) => known === chain) ?? null,
    sealedAt: tagTime(tags.get('t')),
    results: results && readAuthenticationResults(results.value, results.line),
    complete: seal !== null && signature !== null && results !== null,
    line: Math.min(...lines),
  };
}

const PARTS: Readonly<Record<string, keyof SetDraft>> = {
  'arc-seal': 'seal',
  'arc-message-signature': 'signature',
  'arc-authentication-results': 'results',
};

/** The ARC sets (RFC 8617 §4.2) as they stand; of repeated fields the first counts. */
export function readArcSets(fields: readonly HeaderField[]): readonly ArcSet[] {
  const sets = new Map<number, SetDraft>();
  for (const field of fields) {
    const part = PARTS[field.name];
    const instance = part === undefined ? null : instanceOf(field.value);
    if (part === undefined || instance === null) continue;
    const draft = sets.get(instance) ?? { seal: null, signature: null, results: null };
    draft[part] ??= field;
    sets.set(instance, draft);
  }
  return [...sets].sort(([a], [b]) => a - b).map(([instance, draft]) => setOf(instance, draft));
}
