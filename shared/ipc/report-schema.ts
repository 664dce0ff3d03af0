import * as z from 'zod/mini';
import { NOTICE_KINDS, STAGES } from '../bounce/notice.ts';
import { REASONS } from '../bounce/reason.ts';
import { ACTORS } from '../bounce/rule.ts';
import type { Report } from '../report/report.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const confidence = z.enum(['certain', 'likely', 'possible']);

const recipient = z.object({
  address: textOrNull,
  originalAddress: textOrNull,
  action: z.nullable(z.enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded'])),
  replyCode: textOrNull,
  enhancedStatus: textOrNull,
  remoteHost: textOrNull,
  remoteIp: textOrNull,
  stage: z.nullable(z.enum(STAGES)),
  diagnostic: textOrNull,
  context: text,
  reason: z.enum(REASONS),
  confidence,
  ruleId: textOrNull,
  matched: textOrNull,
  permanence: z.enum(['permanent', 'temporary', 'none', 'unknown']),
  addressDead: z.boolean(),
  speaker: z.enum([
    'submission-server',
    'sending-server',
    'forwarder',
    'recipient-server',
    'mailing-list',
    'mail-program',
    'scanner',
    'unknown',
  ]),
});

const original = z.object({
  messageId: textOrNull,
  from: textOrNull,
  to: z.array(text),
  subject: textOrNull,
  date: textOrNull,
  headers: z.array(z.object({ name: text, value: text })),
});

const evidence = z.object({
  source: z.enum(['bounce', 'header', 'dns', 'probe', 'answer', 'reference']),
  quote: text,
  matched: textOrNull,
  line: z.nullable(z.int()),
});

/** A finding as it crosses between processes. */
export const findingSchema = z.object({
  id: text,
  confidence,
  actors: z.array(z.enum(ACTORS)),
  params: z.record(text, z.union([text, z.number()])),
  detail: z.nullable(z.object({ en: text, de: text })),
  evidence: z.array(evidence),
  references: z.array(text),
  asOf: text,

  recipients: z.array(z.int()),
});

/** A delivery path as it crosses between processes. */
export const pathSchema = z.object({
  stations: z.array(
    z.object({
      role: z.enum([
        'you',
        'mail-program',
        'sender-provider',
        'relay',
        'forwarder',
        'mailing-list',
        'recipient-provider',
        'mailbox',
      ]),
      host: textOrNull,
      named: z.boolean(),
      state: z.enum(['passed', 'refused', 'holds', 'not-reached', 'unknown']),
      at: textOrNull,
    }),
  ),
  legs: z.array(z.enum(['passed', 'refused', 'waiting', 'not-reached', 'unknown'])),
  reportedBy: z.nullable(z.int()),
});

const problem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('headers-too-large') }),
  z.object({ kind: z.literal('too-many-parts') }),
  z.object({ kind: z.literal('nested-too-deep') }),
  z.object({ kind: z.literal('text-cut'), limitOctets: z.number() }),
  z.object({ kind: z.literal('undecodable'), contentType: text }),
]);

/** The {@link Report} as it crosses between processes. Fields it does not name are dropped. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(NOTICE_KINDS),
  unreadable: z.nullable(z.enum(['empty', 'binary', 'too-large', 'damaged'])),
  format: text,
  language: textOrNull,
  reporter: z.object({ host: textOrNull, software: textOrNull }),
  recipients: z.array(recipient),
  original,
  delay: z.object({ since: textOrNull, giveUpAt: textOrNull, willRetry: z.nullable(z.boolean()) }),
  subject: textOrNull,
  date: textOrNull,
  findings: z.array(findingSchema),
  path: z.nullable(pathSchema),
  problems: z.array(problem),
  sizeOctets: z.number(),
});

/** Does not compile when the schema and {@link Report} differ in any field; then bring the schema up to date. */
export const reportSchemaIsReport: SameType<DeepReadonly<z.infer<typeof reportSchema>>, Report> = true;
