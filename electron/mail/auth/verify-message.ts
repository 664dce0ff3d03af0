import { Buffer } from 'node:buffer';
import type {
  ArcVerification,
  DkimVerification,
  DmarcVerdict,
  MessageAuthentication,
} from '../../../shared/auth/authentication.ts';
import { judgeDmarc } from '../../../shared/auth/dmarc/judge-dmarc.ts';
import { evaluateSpf } from '../../../shared/auth/spf/evaluate-spf.ts';
import type { SpfEvaluation } from '../../../shared/auth/spf/spf-evaluation.ts';
import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import type { Resolver } from '../../../shared/dns/resolver.ts';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { splitHeaderFields } from '../../../shared/mail/split-header-fields.ts';
import { loadVerifier } from './signatures.ts';
import { headerEnd, isTooLargeToVerify } from './size-guard.ts';
import { spfQuestionOf } from './spf-question.ts';
import { startTimeLimit, VERIFY_TIME_LIMIT_MS } from './time-limit.ts';
import { authorDomain, verifySignatures, type VerifiedSignatures } from './verify-signatures.ts';

/** What a message is verified with. */
export interface VerifyOptions {
  readonly resolver: Resolver;
  readonly cancel: Cancellation;
  /** Milliseconds; {@link VERIFY_TIME_LIMIT_MS} unless told. */
  readonly timeLimitMs?: number | undefined;
  /** The clock, in ms since 1970. */
  readonly now?: (() => number) | undefined;
  /** False: only the header came along, or the body was cut. Unless told, whether anything stands behind the header. */
  readonly hasBody?: boolean | undefined;
}

const NO_CHAIN: ArcVerification = { result: 'none', instances: 0, reason: null };
const LINE_ENDS_ONLY = /^[\r\n]*$/;

/** When the message was received, by its newest station, else by its author; never later than now. */
function receivedAt({ hops, date }: HeaderReading, now: number): Date {
  const newest = hops.findLast(({ at }) => at !== null);
  const stated = Date.parse(newest?.correctedAt ?? newest?.at ?? date ?? '');
  return new Date(Number.isNaN(stated) ? now : Math.min(stated, now));
}

/** For DMARC a signature that cannot be checked here may well pass where the body is. */
function forDmarc({ domain, result, bodyChecked, headerIntact }: DkimVerification) {
  const isOpen = !bodyChecked && headerIntact !== null;
  return { domain, result: isOpen ? ('temperror' as const) : result };
}

/** DMARC by both editions. Where nobody knows which server sent it, nobody knows that SPF does not pass either. */
async function judged(
  author: string,
  spf: SpfEvaluation | null,
  dkim: readonly DkimVerification[],
  ports: Pick<VerifyOptions, 'resolver' | 'cancel'>,
): Promise<{ readonly rfc9989: DmarcVerdict; readonly rfc7489: DmarcVerdict }> {
  const { rfc9989, rfc7489 } = await judgeDmarc(
    {
      fromDomain: author,
      spf: spf ?? { result: 'temperror', domain: author },
      dkim: dkim.map(forDmarc),
    },
    ports,
  );
  return { rfc9989, rfc7489 };
}

function problemOf(
  signatures: VerifiedSignatures,
  author: string | null,
  isLate: boolean,
): MessageAuthentication['notVerified'] {
  if (isLate) return 'time-limit';
  if (author !== null) return null;
  return signatures.fromFields === 0 || signatures.from.length === 0 ? 'no-from' : 'several-from';
}

/**
 * Verifies SPF, DKIM, ARC and DMARC of one message by what DNS says now. `octets` starts with its first header field.
 * What DNS does not answer, and what only the body could tell, is never a failure. Once the time is over, no more
 * answers are waited for; work that takes the processor is bounded by the guards, and for the rest by the process.
 */
export async function verifyMessage(
  octets: Uint8Array,
  options: VerifyOptions,
): Promise<MessageAuthentication> {
  const message = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
  const end = headerEnd(message);
  if (isTooLargeToVerify(message, end)) {
    return {
      spf: null,
      spfBasis: null,
      dkim: [],
      arc: NO_CHAIN,
      dmarc: null,
      notVerified: 'headers-too-large',
    };
  }
  const reading = readHeaders(splitHeaderFields(message.toString('latin1', 0, end)).fields);
  await loadVerifier();
  const limit = startTimeLimit(options.cancel, options.timeLimitMs ?? VERIFY_TIME_LIMIT_MS);
  const ports = { resolver: options.resolver, cancel: limit.cancel };
  const hasBody = options.hasBody ?? !LINE_ENDS_ONLY.test(message.toString('latin1', end, end + 100));
  try {
    const asked = spfQuestionOf(reading);
    const [signatures, spf] = await Promise.all([
      verifySignatures(message, {
        ...ports,
        hasBody,
        receivedAt: receivedAt(reading, (options.now ?? Date.now)()),
      }),
      asked === null
        ? null
        : evaluateSpf(asked.question, { ...ports, now: options.now ?? Date.now, timeLimit: limit.cancel }),
    ]);
    const author = authorDomain(signatures);
    const { dkim, arc } = signatures;
    const dmarc = author === null ? null : await judged(author, spf, dkim, ports);
    const notVerified = problemOf(signatures, author, limit.isLate());
    return { spf, spfBasis: asked?.basis ?? null, dkim, arc, dmarc, notVerified };
  } finally {
    limit.end();
  }
}
