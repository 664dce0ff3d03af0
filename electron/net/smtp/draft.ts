import type {
  CertificateFacts,
  PortObservation,
  PortOutcome,
  ProbeStep,
} from '../../../shared/network/observation.ts';
import { echoedAddress, firstWord, readEhlo } from './ehlo.ts';
import type { ServerReply } from './reply-parser.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An observation while it is being made. */
export type Draft = Mutable<Omit<PortObservation, 'timesMs' | 'certificate' | 'transcript'>> & {
  readonly timesMs: Partial<Record<ProbeStep, number>>;
};

/** Where a probe goes. */
export interface PortTarget {
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** An observation of which nothing is known yet. */
export function newDraft({ host, address, family, port }: PortTarget): Draft {
  return {
    ...{ host, address, family, port },
    outcome: 'ok',
    failedStep: null,
    errorCode: null,
    timesMs: {},
    banner: null,
    bannerName: null,
    ehloName: null,
    capabilities: null,
    capabilitiesTls: null,
    auth: [],
    starttls: null,
    starttlsReply: null,
    tlsProtocol: null,
    foreignBytes: null,
    echoedAddress: null,
    slowBanner: false,
  };
}

/** Notes how it ended; the first end counts. */
export function end(draft: Draft, step: ProbeStep, outcome: PortOutcome, code: string | null = null): void {
  if (draft.failedStep !== null) return;
  draft.failedStep = step;
  draft.outcome = outcome;
  draft.errorCode = code;
}

export function noteBanner(draft: Draft, reply: ServerReply): void {
  draft.banner = reply.raw;
  draft.bannerName = firstWord(reply.texts[0]);
  draft.echoedAddress = echoedAddress(reply.texts.join(' '), [draft.address.toLowerCase()]);
}

/** Notes an EHLO reply. What comes inside TLS counts more than what came in clear text (RFC 3207 §4.2). */
export function noteEhlo(
  draft: Draft,
  reply: ServerReply,
  greetedWith: string | null,
  isInTls: boolean,
): void {
  const facts = readEhlo(reply, [
    draft.address.toLowerCase(),
    ...(greetedWith === null ? [] : [greetedWith.replace(/^\[(?:ipv6:)?|\]$/g, '')]),
  ]);
  draft.ehloName ??= facts.name;
  draft.echoedAddress ??= facts.echoedAddress;
  draft.capabilities ??= facts.capabilities;
  draft.auth = facts.auth;
  if (isInTls) draft.capabilitiesTls = facts.capabilities;
}

/** The finished observation. */
export function finished(
  draft: Draft,
  certificate: CertificateFacts | null,
  transcript: PortObservation['transcript'],
): PortObservation {
  return { ...draft, timesMs: { ...draft.timesMs }, certificate, transcript };
}
