import type { Buffer } from 'node:buffer';
import { once } from 'node:events';
import type {
  DkimVerifier as MailauthVerifier,
  SignatureHeader,
  SignatureResult,
  VerifierOptions,
} from 'mailauth/lib/dkim/dkim-verifier.js';
import { acceptRsaDigestNames } from './digest-names.ts';

/** One DKIM signature as one run of mailauth saw it. */
export interface SeenSignature {
  readonly signature: SignatureHeader;
  /** Null where mailauth leaves it out: an algorithm or a form it does not know. */
  readonly outcome: SignatureOutcome | null;
}

/** What mailauth says of a signature, and of the header alone. */
export interface SignatureOutcome {
  readonly result: SignatureResult;
  /** The signature over the header fields, with the body hash that it states; null where that cannot be told. */
  readonly headerIntact: boolean | null;
  /** The body is the one that was signed; null where the signature states no hash, or was not looked at. */
  readonly bodyIntact: boolean | null;
}

/** What one run over a message gave. */
export interface SignatureRun {
  readonly signatures: readonly SeenSignature[];
  /** `instances`: the sets there are, also where they make no valid chain. */
  readonly arc: { readonly result: string; readonly instances: number; readonly reason: string | null };
  /** The newest ARC-Message-Signature; null where there is no chain. */
  readonly arcMessage: SignatureOutcome | null;
  /** Addresses in From, of all its fields. */
  readonly from: readonly string[];
  readonly fromFields: number;
}

/** One run: how strict, which time counts for `x=`, and whether there is a body to check. */
export interface RunOptions extends VerifierOptions {
  readonly hasBody: boolean;
}

function bodyIntactBy({ bodyHash, bodyHashExpecting }: SignatureResult): boolean | null {
  if (bodyHash === undefined || typeof bodyHashExpecting !== 'string') return null;
  return bodyHash === bodyHashExpecting;
}

const BODY_DIFFERS = 'body hash did not verify';

/** What a result says about the signature over the header. */
function headerIntactBy({ status }: SignatureResult): boolean | null {
  if (status.result === 'pass') return true;
  // mailauth looks at the expiry only where the signature is right.
  if (status.comment === 'expired' || status.comment === 'invalid expiration') return true;
  return status.comment === 'bad signature' ? false : null;
}

function withOutcomes(
  signatures: readonly SignatureHeader[],
  outcomes: ReadonlyMap<SignatureHeader, SignatureOutcome>,
): readonly SeenSignature[] {
  return signatures.map((signature) => ({ signature, outcome: outcomes.get(signature) ?? null }));
}

/**
 * The verifier of mailauth compares the hash of the body before it looks at the signature, and stops where that differs.
 * To learn about the header all the same, this one looks once more with the hash that the signature itself states: that
 * is exactly what was signed.
 */
function keepingVerifier(DkimVerifier: typeof MailauthVerifier) {
  return class KeepingVerifier extends DkimVerifier {
    readonly #hasBody: boolean;
    readonly #outcomes = new Map<SignatureHeader, SignatureOutcome>();

    constructor(options: RunOptions) {
      super(options);
      this.#hasBody = options.hasBody;
    }

    get run(): Omit<SignatureRun, 'arc'> & { readonly sealCount: number } {
      const seen = withOutcomes(this.signatureHeaders, this.#outcomes);
      return {
        signatures: seen.filter(({ signature }) => signature.type === 'DKIM'),
        arcMessage: seen.find(({ signature }) => signature.type === 'ARC')?.outcome ?? null,
        from: this.headerFrom,
        fromFields: this.fromFields,
        sealCount: this.headers ? this.headers.parsed.filter(({ key }) => key === 'arc-seal').length : 0,
      };
    }

    protected override async verifySignature(
      signature: SignatureHeader,
      fallback = false,
    ): Promise<SignatureResult> {
      const result = await super.verifySignature(signature, fallback);
      const withStatedHash =
        result.status.comment === BODY_DIFFERS ? await this.#withStatedHash(signature, fallback) : result;
      const outcome = {
        result: this.#hasBody ? result : withStatedHash,
        headerIntact: headerIntactBy(withStatedHash),
        bodyIntact: bodyIntactBy(result),
      };
      // The second try, with another canonicalization, counts where it succeeds.
      if (!fallback || outcome.result.status.result === 'pass') this.#outcomes.set(signature, outcome);
      return outcome.result;
    }

    async #withStatedHash(signature: SignatureHeader, fallback: boolean): Promise<SignatureResult> {
      const body = this.bodyHashes.get(
        (fallback ? signature.fallbackBodyHashKey : signature.bodyHashKey) ?? '',
      );
      if (!body) return super.verifySignature(signature, fallback);
      const computed = body.hash;
      body.hash = signature.parsed?.['bh']?.value;
      try {
        return await super.verifySignature(signature, fallback);
      } finally {
        body.hash = computed;
      }
    }
  };
}

/** mailauth, loaded at the first use. */
async function loadMailauth() {
  acceptRsaDigestNames();
  const { DkimVerifier, arc } = await import('./mailauth-library.ts');
  return { KeepingVerifier: keepingVerifier(DkimVerifier), arc };
}

type Mailauth = Awaited<ReturnType<typeof loadMailauth>>;
let mailauth: Promise<Mailauth> | null = null;

/** Loads mailauth, which holds the process up for a moment: answers of DNS that come meanwhile would look late. */
export async function loadVerifier(): Promise<void> {
  await (mailauth ??= loadMailauth());
}

/** Verifies the DKIM signatures and the ARC chain of a message once. Rejects only for a defect. */
export async function runSignatures(message: Buffer, options: RunOptions): Promise<SignatureRun> {
  const { KeepingVerifier, arc } = await (mailauth ??= loadMailauth());
  const verifier = new KeepingVerifier(options);
  const done = once(verifier, 'finish');
  verifier.end(message);
  await done;
  const { resolver, strict } = options;
  const chain = await arc(verifier.arc, { resolver, strict });
  const { sealCount: instances, ...run } = verifier.run;
  return {
    ...run,
    arc: {
      result: chain.status.result,
      instances,
      reason: chain.status.comment ?? null,
    },
  };
}
