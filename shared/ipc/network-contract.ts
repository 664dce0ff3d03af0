import * as z from 'zod/mini';
import { contactSchema, hostProbeSchema, judgementSchema, probeEventSchema } from './network-schema.ts';
import { SENDER_RIGHTS } from '../network/sender-rights.ts';
import type { DeepReadonly } from './same-type.ts';
import { settingsAnswerSchema } from './settings-schema.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const port = z.int().check(z.minimum(1), z.maximum(65_535));

/** Kinds of further questions that the user may agree to, each kind by itself. */
export const CONSENT_KINDS = [
  'reference-host',
  'impossible-address',
  'mta-sts',
  'second-dns',
  'random-name',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

const probed = z.object({
  kind: z.literal('probed'),
  target: hostProbeSchema,
  /** Hosts of the second round; empty without consent. */
  others: z.array(hostProbeSchema),
  judgement: judgementSchema,
  consented: z.array(z.enum(CONSENT_KINDS)),
  /** In milliseconds since 1970. */
  startedAt: z.number(),
  tookMs: z.number(),
});
/** All that one check of a server found out. */
export type ProbeAnswer = DeepReadonly<z.infer<typeof probed>>;

/** Channels that ask the network. None of them is used before the user starts a check. */
export const networkContract = {
  /**
   * Connects to the ports of a host, greets and leaves; `probe.event` tells each step as it happens. `target` is a host,
   * an IP address or a mail address, of which the provider's own server is taken. Without `consented` nobody but the
   * named host and the resolver is asked.
   */
  'probe.start': {
    request: z.object({
      requestId: id,
      target: z.string().check(z.maxLength(500)),
      ports: z.array(port).check(z.minLength(1), z.maxLength(12)),
      consented: z.array(z.enum(CONSENT_KINDS)),
    }),
    response: z.discriminatedUnion('kind', [
      probed,
      z.object({ kind: z.literal('cancelled') }),
      /** `not-a-host`: the text names no host; `no-server`: the domain of the mail address has none; `dns-failed`: unknown. */
      z.object({ kind: z.literal('unusable'), reason: z.enum(['not-a-host', 'no-server', 'dns-failed']) }),
    ]),
  },
  /**
   * Looks up the settings of an address: the built-in table, and what DNS and the domain's own web server say. Public
   * databases are asked only where `consented`. `probe.cancel` stops it, too.
   */
  'settings.lookUp': {
    request: z.object({
      requestId: id,
      address: z.string().check(z.maxLength(500)),
      consented: z.boolean(),
    }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('looked-up'), answer: settingsAnswerSchema }),
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('unusable') }),
    ]),
  },
  /**
   * Asks DNS for what the domain of a sender publishes (SPF, DMARC), and tells whether another provider's server may be
   * used for it. `probe.cancel` stops it, too.
   */
  'sender.rights': {
    request: z.object({ requestId: id, domain: z.string().check(z.maxLength(253)) }),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('known'),
        right: z.enum(SENDER_RIGHTS),
        evidence: z.array(z.string()),
      }),
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('unusable') }),
    ]),
  },
  /** Stops a check or a look-up; it then ends as `cancelled`. */
  'probe.cancel': {
    request: z.object({ requestId: id }),
    response: z.object({ kind: z.enum(['cancelled', 'not-running']) }),
  },
  /** How many servers are remembered from earlier checks. */
  'history.count': {
    request: z.object({}),
    response: z.object({ kind: z.literal('count'), servers: z.int().check(z.nonnegative()) }),
  },
  /** Removes everything that is remembered of servers. */
  'history.forget': {
    request: z.object({}),
    response: z.object({ kind: z.literal('forgotten') }),
  },
  /** Everything that was asked of others since the app was started, oldest first. */
  'contacts.list': {
    request: z.object({}),
    response: z.object({ kind: z.literal('contacts'), contacts: z.array(contactSchema) }),
  },
} as const;

/** Messages about running checks. */
export const networkEvents = {
  'probe.event': z.object({
    requestId: id,
    /** The host asked; others than the target belong to the second round. */
    role: hostProbeSchema.shape.role,
    host: z.string(),
    event: probeEventSchema,
  }),
  /** New contacts, and known ones that have been answered: a contact replaces the one of the same id. */
  'contacts.changed': z.object({ contacts: z.array(contactSchema) }),
} as const;
