import type { Buffer } from 'node:buffer';
import {
  DKIM_RESULTS,
  type ArcVerification,
  type DkimResult,
  type DkimVerification,
} from '../../../shared/auth/authentication.ts';
import { listedOrganisation } from '../../../shared/auth/dmarc/discover-dmarc.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { asciiDomain } from '../../net/dns/idn.ts';
import { withCrLf } from './line-ends.ts';
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

/** How `d=` belongs to the domain of From, by the public suffix list (RFC 7489 §3.1.1). */
function alignment(signer: string, author: string | null): DkimVerification['aligned'] {
  if (author === null) return null;
  if (signer === author) return 'strict';
  return listedOrganisation(signer) === listedOrganisation(author) ? 'relaxed' : null;
}

/** A name as DNS knows it, so that names can be compared; what is no name stays itself. */
function comparable(domain: string): string {
  return asciiDomain(domain) ?? domain.trim().toLowerCase();
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

/** Of the two runs of one signature what each can tell; strict rules look no further at what must not be used. */
interface BothRuns {
  readonly signature: SeenSignature['signature'];
  readonly strict: SignatureOutcome | null;
  readonly lenient: SignatureOutcome | null;
  readonly headerIntact: boolean | null;
  readonly bodyIntact: boolean | null;
}

function bothRuns({ signature, outcome: strict }: SeenSignature, other: SeenSignature | undefined): BothRuns {
  const lenient = other?.outcome ?? null;
  return {
    signature,
    strict,
    lenient,
    headerIntact: strict?.headerIntact ?? lenient?.headerIntact ?? null,
    bodyIntact: strict?.bodyIntact ?? lenient?.bodyIntact ?? null,
  };
}

/** The verdict by the letter. A signature of which only the header was given neither passes nor fails. */
function verdict({ signature, strict, headerIntact }: BothRuns, bodyChecked: boolean) {
  const result = resultOf(strict);
  if (!bodyChecked && headerIntact !== null && (result === 'pass' || result === 'fail')) {
    return { result: 'neutral', comment: headerIntact ? ONLY_HEADER.right : ONLY_HEADER.wrong } as const;
  }
  if (strict === null) return { result, comment: signature.skip ?? null };
  const { comment, policy } = strict.result.status;
  return { result, comment: comment ?? policy?.['dkim-rules'] ?? null };
}

function keyBits({ signature, strict, lenient }: BothRuns): number | null {
  const key = [strict, lenient].find((outcome) => outcome?.result.publicKey !== undefined)?.result;
  if (key === undefined) return null;
  return key.modulusLength ?? (signature.signAlgo === 'ed25519' ? ED25519_BITS : null);
}

function verification(runs: BothRuns, author: string | null, hasBody: boolean): DkimVerification {
  const { signature, lenient, headerIntact, bodyIntact } = runs;
  const domain = comparable(signature.signingDomain ?? '');
  const bodyChecked = hasBody || bodyIntact === true;
  const { result, comment } = verdict(runs, bodyChecked);
  const isAccepted = bodyChecked && result !== 'pass' && resultOf(lenient) === 'pass';
  return {
    domain,
    selector: signature.selector ?? '',
    algorithm: signature.algorithm?.toLowerCase() || null,
    result,
    comment,
    aligned: alignment(domain, author),
    bodyChecked,
    bodyIntact: bodyChecked ? bodyIntact : null,
    headerIntact,
    bodyLimit: typeof signature.maxBodyLength === 'number' ? signature.maxBodyLength : null,
    keyBits: keyBits(runs),
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
    return result === 'pass' ? { result, instances, reason: null } : { result: 'fail', instances, reason };
  }
  if (result === 'pass') return { result: 'none', instances, reason: ONLY_HEADER.right };
  const isBroken = run.arcMessage?.headerIntact === false || reason?.includes('seal signature') === true;
  return isBroken
    ? { result: 'none', instances, reason: ONLY_HEADER.wrong }
    : { result: 'fail', instances, reason };
}

/** What lenient receivers do not accept either; their run would say the same. */
const REFUSED_BY_ALL: ReadonlySet<string | undefined> = new Set(['no key', 'expired']);

/** Refused for its form or its algorithm, about which lenient receivers think otherwise. */
function mayBeAccepted({ outcome }: SeenSignature): boolean {
  const result = resultOf(outcome);
  const isOpen = result === 'policy' || result === 'neutral' || result === 'permerror';
  return isOpen && !REFUSED_BY_ALL.has(outcome?.result.status.comment);
}

/**
 * Verifies DKIM signatures and ARC chain by the letter of the RFCs, which gives the verdict; signatures that this
 * refuses are tried once more as lenient receivers read them. `message` starts with its first header field; line ends may be LF alone, they are verified as CRLF.
 */
export async function verifySignatures(
  message: Buffer,
  { resolver, cancel, hasBody, receivedAt }: SignatureOptions,
): Promise<VerifiedSignatures> {
  const { ask, hadTemporaryFault } = mailauthResolver(resolver, cancel);
  const options = { resolver: ask, curTime: receivedAt, hasBody };
  const sent = withCrLf(message);
  const strict = await runSignatures(sent, { ...options, strict: true });
  const lenient = strict.signatures.some(mayBeAccepted)
    ? await runSignatures(sent, { ...options, strict: false })
    : null;
  const author = authorDomain(strict);
  return {
    dkim: strict.signatures.map((seen, index) =>
      verification(bothRuns(seen, lenient?.signatures[index]), author, hasBody),
    ),
    arc: chainResult(strict, hadTemporaryFault(), hasBody),
    from: strict.from,
    fromFields: strict.fromFields,
  };
}
