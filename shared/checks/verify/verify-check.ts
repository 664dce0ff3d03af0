import type { DkimVerification, MessageAuthentication } from '../../auth/authentication.ts';
import type { Actor } from '../../bounce/rule.ts';
import type { HeaderReading } from '../../headers/header-reading.ts';
import type { Evidence, FindingCheck, FindingConclusion, WordingParams } from '../finding-check.ts';
import { fieldAt, mailParams } from '../headers/header-evidence.ts';

/** What a check of a verified mail looks at. */
export interface VerifySubject {
  readonly reading: HeaderReading;
  /** What DNS says today about keys and policies. */
  readonly verified: MessageAuthentication;
}

/** One finding about what was verified. Ids: `verify.…`. */
export type VerifyCheck = FindingCheck<VerifySubject>;

/** Declares such a check; exists so that its file is verified where it is written. */
export function defineVerifyCheck(check: VerifyCheck): VerifyCheck {
  return check;
}

/** The first signature of a kind; those that speak for the domain in From come first. */
export function signatureWhere(
  { verified }: VerifySubject,
  holds: (signature: DkimVerification) => boolean,
): DkimVerification | null {
  const found = verified.dkim.filter(holds);
  return found.find(({ aligned }) => aligned !== null) ?? found[0] ?? null;
}

/** The field of a signature, as it stands in the header. */
export function signatureField(
  { reading }: VerifySubject,
  { domain, selector }: DkimVerification,
): readonly Evidence[] {
  const stated = reading.dkimSignatures.find(
    (signature) => signature.domain === domain && signature.selector === selector,
  );
  return stated ? fieldAt(reading, stated.line, `d=${domain}`) : [];
}

/** A DNS record as evidence; nothing where there is none. */
export function dnsEvidence(name: string | null, record: string | null): readonly Evidence[] {
  if (name === null || record === null) return [];
  return [{ source: 'dns', quote: `${name} TXT "${record}"`, matched: null, line: null }];
}

/** Domain in From; null where there is none. */
export function fromDomain({ reading }: VerifySubject): string | null {
  return reading.originators.from[0]?.domain ?? null;
}

/** Who may have changed a signed mail: where nothing shows that it was passed on, the sender's own gateway as well. */
export function changers({ reading }: VerifySubject): readonly Actor[] {
  const isPassedOn = reading.list !== null || new Set(reading.originators.deliveredTo).size > 1;
  return isPassedOn ? ['forwarder-admin'] : ['forwarder-admin', 'sender-domain-admin'];
}

/** What is concluded about one signature, with its field as evidence. */
export function concludeSignature(
  subject: VerifySubject,
  signature: DkimVerification,
  {
    params = {},
    ...conclusion
  }: Pick<FindingConclusion, 'confidence' | 'actors'> & { readonly params?: WordingParams },
): FindingConclusion {
  return {
    ...conclusion,
    params: { ...mailParams(subject.reading), signer: signature.domain, ...params },
    evidence: signatureField(subject, signature),
  };
}

/** Where the key of a signature stands in DNS (RFC 6376 §3.6.2.1). */
export function keyNameOf({ selector, domain }: DkimVerification): string {
  return `${selector}._domainkey.${domain}`;
}
