/** The parts of mailauth 7.1.0 that are used and have no types of their own, or not for what is used of them. */

declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import { Writable } from 'node:stream';

  interface Tag {
    readonly value?: unknown;
  }

  /** A signature field as the verifier reads it. */
  export interface SignatureHeader {
    readonly type: 'DKIM' | 'ARC';
    readonly parsed?: Readonly<Record<string, Tag | undefined>>;
    readonly signingDomain?: string;
    readonly selector?: string;
    readonly algorithm?: string;
    readonly signAlgo?: string;
    readonly hashAlgo?: string;
    /** '' without `l=`. */
    readonly maxBodyLength?: number | '';
    readonly bodyHashKey?: string;
    readonly fallbackBodyHashKey?: string;
    /** Why it was not looked at. */
    readonly skip?: string;
    readonly invalid?: string;
  }

  export interface SignatureResult {
    readonly status: { result: string; comment?: string; policy?: Readonly<Record<string, string>> };
    readonly bodyHash?: string;
    readonly bodyHashExpecting?: unknown;
    readonly modulusLength?: number;
    readonly publicKey?: string;
  }

  export interface ArcData {
    readonly chain?: readonly unknown[] | false;
    readonly error?: unknown;
    readonly lastEntry?: { readonly messageSignature?: SignatureResult };
  }

  export interface VerifierOptions {
    readonly resolver: (name: string, type: string) => Promise<unknown>;
    readonly strict: boolean;
    readonly curTime: Date;
  }

  export class DkimVerifier extends Writable {
    constructor(options: VerifierOptions);
    protected signatureHeaders: readonly SignatureHeader[];
    protected bodyHashes: ReadonlyMap<string, { hash?: unknown }>;
    /** False before the header was read. */
    protected readonly headers: { readonly parsed: readonly { readonly key: unknown }[] } | false;
    readonly arc: ArcData;
    readonly headerFrom: readonly string[];
    readonly fromFields: number;
    /** Called once for each signature that is not skipped, one after the other. */
    protected verifySignature(signature: SignatureHeader, fallback?: boolean): Promise<SignatureResult>;
  }
}

declare module 'mailauth/lib/arc/index.js' {
  import type { ArcData } from 'mailauth/lib/dkim/dkim-verifier.js';

  export interface ArcOptions {
    readonly resolver: (name: string, type: string) => Promise<unknown>;
    readonly strict: boolean;
  }

  export function arc(
    data: ArcData,
    options: ArcOptions,
  ): Promise<{
    readonly i: number | false;
    readonly status: { readonly result: string; readonly comment?: string };
  }>;
}
