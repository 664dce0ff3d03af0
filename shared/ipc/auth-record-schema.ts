import * as z from 'zod/mini';
import { DMARC_POLICIES } from '../auth/authentication.ts';
import { DKIM_KEY_FAULTS, type DkimKey } from '../auth/dkim/key-record.ts';
import type { DmarcAt } from '../auth/dmarc/discover-dmarc.ts';
import { DMARC_FAULTS } from '../auth/dmarc/dmarc-record.ts';
import { DMARC_DIFFERENCES, type DmarcJudgement } from '../auth/dmarc/dmarc-judgement.ts';
import { dmarcVerdictSchema } from './auth-schema.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const texts = z.array(text);

/** A DKIM key record, read, as it crosses between processes. */
export const dkimKeySchema = z.object({
  state: z.enum(['usable', 'revoked', 'unusable', 'missing']),
  text: z.nullable(text),
  keyType: z.nullable(z.enum(['rsa', 'ed25519'])),
  bits: z.nullable(z.number()),
  keyCharacters: z.number(),
  isTest: z.boolean(),
  isStrict: z.boolean(),
  hashes: texts,
  strings: z.number(),
  faults: z.array(z.object({ fault: z.enum(DKIM_KEY_FAULTS), at: text })),
});

const policy = z.nullable(z.enum(DMARC_POLICIES));
const alignment = z.enum(['r', 's']);

const dmarcRecord = z.object({
  text,
  p: policy,
  sp: policy,
  np: policy,
  adkim: alignment,
  aspf: alignment,
  isTest: z.boolean(),
  psd: z.enum(['y', 'n', 'u']),
  pct: z.number(),
  fo: texts,
  rua: texts,
  ruf: texts,
  faults: z.array(z.object({ fault: z.enum(DMARC_FAULTS), at: text })),
});

/** What stands at one name on the way up. */
export const dmarcAtSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), domain: text, record: dmarcRecord }),
  z.object({ kind: z.literal('several'), domain: text, texts }),
  z.object({ kind: z.literal('none'), domain: text }),
  z.object({ kind: z.literal('failed'), domain: text }),
]);

/** DMARC by both editions, with what makes the difference. */
export const dmarcJudgementSchema = z.object({
  rfc9989: dmarcVerdictSchema,
  rfc7489: dmarcVerdictSchema,
  differences: z.array(z.enum(DMARC_DIFFERENCES)),
  percentage: z.nullable(z.number()),
  isNonExistent: z.nullable(z.boolean()),
});

type Sent<S extends z.ZodMiniType> = DeepReadonly<z.infer<S>>;

/** None of these compiles when its schema and the type differ in any field; then bring the schema up to date. */
export const dkimKeySchemaIsKey: SameType<Sent<typeof dkimKeySchema>, DkimKey> = true;
export const dmarcAtSchemaIsStep: SameType<Sent<typeof dmarcAtSchema>, DmarcAt> = true;
export const judgementSchemaIsJudgement: SameType<Sent<typeof dmarcJudgementSchema>, DmarcJudgement> = true;
