import * as z from 'zod/mini';
import { ANOMALIES } from '../headers/anomaly.ts';
import type { HeaderReading } from '../headers/header-reading.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const numberOrNull = z.nullable(z.number());
const line = z.int();
const bilingual = z.object({ en: text, de: text });

/** One header field as it crosses between processes. */
export const fieldSchema = z.object({ name: text, value: text, line });

const hop = z.object({
  from: textOrNull,
  fromReverse: textOrNull,
  fromIp: textOrNull,
  by: textOrNull,
  byIp: textOrNull,
  with: textOrNull,
  id: textOrNull,
  for: textOrNull,
  envelopeFrom: textOrNull,
  authenticated: z.boolean(),
  at: textOrNull,
  correctedAt: textOrNull,
  delaySeconds: numberOrNull,
  skewSeconds: numberOrNull,
  zoneMistakeHours: numberOrNull,
  tls: textOrNull,
  zone: z.enum(['internal', 'external', 'unknown']),
  line,
});

const authenticationResults = z.object({
  authservId: textOrNull,
  instance: numberOrNull,
  results: z.array(
    z.object({
      method: text,
      result: text,
      reason: textOrNull,
      properties: z.array(z.object({ type: text, name: text, value: text })),
      comments: texts,
    }),
  ),
  line,
});

const mailbox = z.object({ name: textOrNull, address: textOrNull, domain: textOrNull });

const originators = z.object({
  from: z.array(mailbox),
  sender: z.nullable(mailbox),
  replyTo: z.array(mailbox),
  returnPath: textOrNull,
  deliveredTo: texts,
});

const dkimSignature = z.object({
  domain: textOrNull,
  selector: textOrNull,
  algorithm: textOrNull,
  canonicalization: textOrNull,
  signedFields: texts,
  identity: textOrNull,
  bodyLimit: numberOrNull,
  signedAt: textOrNull,
  expiresAt: textOrNull,
  field: text,
  line,
});

const arcSet = z.object({
  instance: z.number(),
  sealer: textOrNull,
  selector: textOrNull,
  chain: z.nullable(z.enum(['none', 'pass', 'fail'])),
  sealedAt: textOrNull,
  results: z.nullable(authenticationResults),
  complete: z.boolean(),
  line,
});

const receivedSpf = z.object({
  result: textOrNull,
  receiver: textOrNull,
  clientIp: textOrNull,
  envelopeFrom: textOrNull,
  helo: textOrNull,
  comment: textOrNull,
  line,
});

const list = z.object({
  id: textOrNull,
  post: textOrNull,
  unsubscribe: textOrNull,
  oneClick: z.boolean(),
  software: textOrNull,
  kind: z.nullable(z.enum(['list', 'newsletter'])),
  line,
});

const automatic = z.object({
  kind: z.enum(['reply', 'generated', 'report']),
  field: text,
  value: text,
  line,
});

const vendorMark = z.object({
  vendor: text,
  field: text,
  line,
  verdict: z.nullable(z.enum(['spam', 'ham'])),
  items: z.array(
    z.object({
      key: text,
      value: text,
      words: z.nullable(bilingual),
      weight: z.enum(['good', 'neutral', 'bad']),
    }),
  ),
  source: text,
  asOf: text,
});

const anomaly = z.object({
  id: z.enum(ANOMALIES),
  weight: z.enum(['normal', 'odd', 'broken']),
  params: z.record(text, z.union([text, z.number()])),
  line: z.nullable(line),
});

/** The header of one message, read, as it crosses between processes. */
export const headerReadingSchema = z.object({
  fields: z.array(fieldSchema),
  hops: z.array(hop),
  leftSenderAt: numberOrNull,
  totalSeconds: numberOrNull,
  originators,
  subject: textOrNull,
  messageId: textOrNull,
  date: textOrNull,
  dateSkewSeconds: numberOrNull,
  authenticationResults: z.array(authenticationResults),
  receivedSpf: z.array(receivedSpf),
  dkimSignatures: z.array(dkimSignature),
  arcSets: z.array(arcSet),
  list: z.nullable(list),
  automatic: z.nullable(automatic),
  vendorMarks: z.array(vendorMark),
  anomalies: z.array(anomaly),
});

/** Does not compile when the schema and {@link HeaderReading} differ in any field; then bring the schema up to date. */
export const readingSchemaIsReading: SameType<
  DeepReadonly<z.infer<typeof headerReadingSchema>>,
  HeaderReading
> = true;
