import * as z from 'zod/mini';
import { RECORD_TYPES, type DnsAnswer } from '../dns/answer.ts';
import type { Contact } from '../network/contact.ts';
import {
  CANNOT_TELL,
  NETWORK_KINDS,
  type HostProbe,
  type NetworkJudgement,
} from '../network/network-facts.ts';
import { PORT_OUTCOMES, PROBE_STEPS, type PortObservation, type ProbeEvent } from '../network/observation.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const port = z.int().check(z.minimum(1), z.maximum(65_535));
const portOrNull = z.nullable(port);
const family = z.union([z.literal(4), z.literal(6)]);

const certificate = z.object({
  subject: text,
  issuer: text,
  issuerName: textOrNull,
  altNames: texts,
  validFrom: text,
  validTo: text,
  fingerprint256: text,
  keyFingerprint256: textOrNull,
  nameMatches: z.boolean(),
  expired: z.boolean(),
  notYetValid: z.boolean(),
  selfSigned: z.boolean(),
  trusted: z.boolean(),
  trustedBy: z.nullable(z.enum(['node', 'system'])),
  error: textOrNull,
  chain: texts,
});

/** What was seen at one address and port, as it crosses between processes. */
export const observationSchema = z.object({
  host: text,
  address: text,
  family,
  port,
  outcome: z.enum(PORT_OUTCOMES),
  failedStep: z.nullable(z.enum(PROBE_STEPS)),
  errorCode: textOrNull,
  timesMs: z.partialRecord(z.enum(PROBE_STEPS), z.number()),
  banner: textOrNull,
  bannerName: textOrNull,
  ehloName: textOrNull,
  capabilities: z.nullable(texts),
  capabilitiesTls: z.nullable(texts),
  auth: texts,
  starttls: z.nullable(z.enum(['offered', 'not-offered', 'masked', 'hidden-but-works', 'refused'])),
  starttlsReply: textOrNull,
  tlsProtocol: textOrNull,
  certificate: z.nullable(certificate),
  foreignBytes: textOrNull,
  echoedAddress: textOrNull,
  slowBanner: z.boolean(),
  transcript: z.array(z.object({ from: z.enum(['us', 'server', 'note']), text, atMs: z.number() })),
});

/** One step of one port as it happens. */
export const probeEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('addresses'), host: text, addresses: texts, atMs: z.number() }),
  z.object({
    kind: z.literal('step'),
    port,
    address: text,
    step: z.enum(PROBE_STEPS),
    state: z.enum(['started', 'done', 'failed', 'skipped']),
    atMs: z.number(),
  }),
  z.object({ kind: z.literal('port'), observation: observationSchema }),
]);

const asked = { resolver: textOrNull, timeMs: z.number() };
const hostAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('records'),
    values: texts,
    ttlSeconds: z.number(),
    canonicalName: text,
    authenticated: z.boolean(),
    ...asked,
  }),
  z.object({ kind: z.enum(['nodata', 'nxdomain']), ...asked }),
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(['servfail', 'refused', 'timeout', 'no-network', 'malformed', 'bad-name', 'cancelled']),
    ...asked,
  }),
]);

/** The ports of one host. */
export const hostProbeSchema = z.object({
  role: z.enum(['target', 'reference', 'impossible']),
  host: text,
  addresses: texts,
  dns: z.object({ a: z.nullable(hostAnswer), aaaa: z.nullable(hostAnswer) }),
  ports: z.array(observationSchema),
});

const cannotTell = z.enum(CANNOT_TELL);

/** What the network does to mail, judged. */
export const judgementSchema = z.object({
  verdicts: z.array(
    z.object({
      kind: z.enum(NETWORK_KINDS),
      port: portOrNull,
      confidence: z.enum(['proven', 'likely']),
      evidence: z.array(z.object({ signal: z.number(), port: portOrNull, quote: text })),
      by: textOrNull,
    }),
  ),
  cannotTell: z.array(z.object({ id: cannotTell, port: portOrNull })),
  secondRound: z.array(
    z.union([
      z.object({ kind: z.literal('reference-host'), port, because: cannotTell }),
      z.object({ kind: z.literal('impossible-address'), port, because: cannotTell }),
      z.object({ kind: z.enum(['mta-sts', 'second-dns', 'random-name']), because: cannotTell }),
    ]),
  ),
});

const contactBase = { id: z.int(), at: z.number() };

/** One thing this computer asked of another. */
export const contactSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dns'),
    ...contactBase,
    resolver: textOrNull,
    type: z.enum(RECORD_TYPES),
    name: text,
    answer: z.enum(['records', 'nodata', 'nxdomain', 'failed']),
  }),
  z.object({
    kind: z.literal('port'),
    ...contactBase,
    host: text,
    address: text,
    port,
    answer: z.nullable(z.enum([...PORT_OUTCOMES, 'cancelled'])),
  }),
  z.object({
    kind: z.literal('web'),
    ...contactBase,
    host: text,
    url: text,
    answer: z.nullable(z.enum(['got', 'failed'])),
  }),
]);

type Sent<S extends z.ZodMiniType> = DeepReadonly<z.infer<S>>;

/** None of these compiles when its schema and the type differ in any field; then bring the schema up to date. */
export const observationSchemaIsObservation: SameType<Sent<typeof observationSchema>, PortObservation> = true;
export const probeEventSchemaIsEvent: SameType<Sent<typeof probeEventSchema>, ProbeEvent> = true;
export const hostAnswerIsAnswer: SameType<Sent<typeof hostAnswer>, DnsAnswer<'A'>> = true;
export const hostProbeSchemaIsProbe: SameType<Sent<typeof hostProbeSchema>, HostProbe> = true;
export const judgementSchemaIsJudgement: SameType<Sent<typeof judgementSchema>, NetworkJudgement> = true;
export const contactSchemaIsContact: SameType<Sent<typeof contactSchema>, Contact> = true;
