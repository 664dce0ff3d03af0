import type { Buffer } from 'node:buffer';
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import {
  DKIM_RESULTS,
  type ArcVerification,
  type DkimResult,
  type DkimVerification,
} from '../../../shared/auth/authentication.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { mailauthResolver } from './mailauth-resolver.ts';
import { runSignatures, type SeenSignature, type SignatureOutcome, type SignatureRun } from './signatures.ts';

/** What is verified with. */
export interface SignatureOptions {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
  /** False: only the header was given, so that the hash of a body says nothing. */
  readonly hasBody: boolean;
  /** When the message was received: an expiry (`x=`) is compared with this, not with the clock of today. */
  readonly receivedAt: Date;
}

/** Signatures and chain of one message, verified. */
export interface VerifiedSignatures {
  readonly dkim: readonly DkimVerification[];
  readonly arc: ArcVerification;
  /** Addresses in From, of all its fields. */
  readonly from: readonly string[];
  readonly fromFields: number;
}

/** Ed25519 has keys of one length (RFC 8463 §4). */
const ED25519_BITS = 256;

const ONLY_HEADER = {
  right: 'only the header was given: its signature is right, the body cannot be checked',
  wrong: 'only the header was given, and not as it was signed; the body cannot be checked',
} as const;

function isResult(text: string): text is DkimResult {
  return DKIM_RESULTS.some((result) => result === text);
}

function resultOf(outcome: SignatureOutcome | null): DkimResult {
  const result = outcome?.result.status.result ?? 'neutral';
  return isResult(result) ? result : 'neutral';
}

/** How `d=` belongs to the domain of From (RFC 7489 §3.1.1, by the public suffix list). */
function alignment(signer: string, author: string | null): DkimVerification['aligned'] {
  if (author === null) return null;
  if (signer === author) return 'strict';
  const organisation = getDomain(signer, { allowPrivateDomains: true });
  return organisation !== null && organisation === getDomain(author, { allowPrivateDomains: true })
    ? 'relaxed'
    : null;
}

/** Lower case, without a final dot and with A-labels (RFC 5891), as names are compared; what is no name stays itself. */
function comparable(domain: string): string {
  const name = domain.trim().toLowerCase().replace(/\.$/, '');
  return domainToASCII(name) || name;
}

/** Domain of the author; null where From names none or several. */
export function authorDomain({
  from,
  fromFields,
}: Pick<VerifiedSignatures, 'from' | 'fromFields'>): string | null {
  const domains = new Set(from.map((address) => comparable(address.slice(address.lastIndexOf('@') + 1))));
  const [domain] = domains;
  return fromFields === 1 && domains.size === 1 && domain !== undefined && domain !== '' ? domain : null;
}

function signedFields({ parsed }: SeenSignature['signature']): readonly string[] {
  const list = parsed?.['h']?.value;
  if (typeof list !== 'string') return [];
  const names = list.split(':').map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A result for a signature of which only the header was given: such a one neither passes nor fails. */
function withoutBody(result: DkimResult, comment: string | null, headerIntact: boolean | null) {
  if (headerIntact === null || (result !== 'pass' && result !== 'fail')) return { result, comment };
  return { result: 'neutral' as const, comment: headerIntact ? ONLY_HEADER.right : ONLY_HEADER.wrong };
}

function verification(
  { signature, outcome }: SeenSignature,
  lenient: SeenSignature | null,
  author: string | null,
  hasBody: boolean,
): DkimVerification {
  const domain = comparable(signature.signingDomain ?? '');
  const body = outcome?.bodyIntact ?? lenient?.outcome?.bodyIntact ?? null;
  const bodyChecked = hasBody || body === true;
  // Strict rules look no further at an algorithm that must not be used; the lenient run does.
  const headerIntact = outcome?.headerIntact ?? lenient?.outcome?.headerIntact ?? null;
  const comment = outcome?.result.status.comment ?? outcome?.result.status.policy?.['dkim-rules'] ?? null;
  const own = { result: resultOf(outcome), comment: outcome ? comment : (signature.skip ?? null) };
  const { result, ...rest } = bodyChecked ? own : withoutBody(own.result, own.comment, headerIntact);
  const isAccepted = bodyChecked && result !== 'pass' && resultOf(lenient?.outcome ?? null) === 'pass';
  const key = outcome?.result ?? lenient?.outcome?.result;
  return {
    domain,
    selector: signature.selector ?? '',
    algorithm: signature.algorithm?.toLowerCase() || null,
    result,
    comment: rest.comment,
    aligned: alignment(domain, author),
    bodyChecked,
    bodyIntact: bodyChecked ? body : null,
    headerIntact,
    bodyLimit: typeof signature.maxBodyLength === 'number' ? signature.maxBodyLength : null,
    keyBits: key?.modulusLength ?? (key?.publicKey && signature.signAlgo === 'ed25519' ? ED25519_BITS : null),
    signedFields: signedFields(signature),
    lenientResult: isAccepted ? 'pass' : null,
  };
}

/**
 * The chain's result. What cannot be found out is no failure: a key that DNS could not give now, or a body that is not
 * there. Both come out as `none` with the reason.
 */
function chainResult(run: SignatureRun, hadFault: boolean, hasBody: boolean): ArcVerification {
  const { result, instances, reason } = run.arc;
  if (result === 'none') return { result: 'none', instances, reason: null };
  const isUnknown = hadFault && (reason === null || run.arcMessage?.result.status.result === 'temperror');
  if (result !== 'pass' && isUnknown) return { result: 'none', instances, reason: 'DNS failure' };
  if (hasBody || run.arcMessage?.bodyIntact === true) {
    return { result: result === 'pass' ? 'pass' : 'fail', instances, reason };
  }
  if (result === 'pass') return { result: 'none', instances, reason: ONLY_HEADER.right };
  const isBroken = run.arcMessage?.headerIntact === false || reason?.includes('seal signature') === true;
  return isBroken
    ? { result: 'none', instances, reason: ONLY_HEADER.wrong }
    : { result: 'fail', instances, reason };
}

/**
 * Verifies DKIM signatures and ARC chain twice: by the letter of the RFCs, which gives the verdict, and as lenient
 * receivers do. `message` starts with its first header field; line ends may be LF alone, they are verified as CRLF.
 */
export async function verifySignatures(
  message: Buffer,
  { resolver, cancel, hasBody, receivedAt }: SignatureOptions,
): Promise<VerifiedSignatures> {
  const { ask, hadTemporaryFault } = mailauthResolver(resolver, cancel);
  const options = { resolver: ask, curTime: receivedAt, hasBody };
  const strict = await runSignatures(message, { ...options, strict: true });
  const lenient =
    strict.signatures.length > 0 ? await runSignatures(message, { ...options, strict: false }) : null;
  const author = authorDomain(strict);
  return {
    dkim: strict.signatures.map((seen, index) =>
      verification(seen, lenient?.signatures[index] ?? null, author, hasBody),
    ),
    arc: chainResult(strict, hadTemporaryFault(), hasBody),
    from: strict.from,
    fromFields: strict.fromFields,
  };
}
