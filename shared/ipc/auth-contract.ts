import * as z from 'zod/mini';
import { dkimKeySchema, dmarcAtSchema, dmarcJudgementSchema } from './auth-record-schema.ts';
import { authenticationSchema, spfEvaluationSchema, spfSurveySchema } from './auth-schema.ts';
import { headerReadingSchema } from './header-schema.ts';
import { forwardAnswersSchema, forwardExaminationSchema } from './forward-schema.ts';
import { findingSchema } from './report-schema.ts';
import type { DeepReadonly } from './same-type.ts';

const octets = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const id = z.string().check(z.minLength(1), z.maxLength(100));
const domain = z.string().check(z.maxLength(500));
const findings = z.array(findingSchema);

/** A mail or its header, as `bounce.explain` takes it. */
const input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('bytes'),
    bytes: octets,
    name: z.nullable(z.string().check(z.maxLength(1000))),
  }),
  /** What `input.append` sent under this id before; it is used up. */
  z.object({ kind: z.literal('sent'), inputId: id }),
]);
export type AuthInput = DeepReadonly<z.infer<typeof input>>;

/** `too-large`, `damaged`, …: as reading an input ends; `no-header`: a text that has no header fields. */
export const UNREADABLE_INPUT = ['empty', 'binary', 'too-large', 'damaged', 'no-header'] as const;
const unreadable = z.object({ kind: z.literal('unreadable'), reason: z.enum(UNREADABLE_INPUT) });
/** `time-limit`: after 20 s; `crashed`: the process that reads hostile input fell over. */
const failed = z.object({
  kind: z.literal('failed'),
  reason: z.enum(['time-limit', 'crashed', 'cancelled']),
});

/**
 * Channels about headers and about what DNS says of a sender. Input is read, and signatures are verified, in a process
 * of their own with a limit of time and memory; DNS is asked by the main process, which notes each question for
 * `contacts.list`. Only `headers.read` asks nobody.
 */
export const authContract = {
  /** Reads the header of a mail: the way it took and what servers wrote down. Asks nobody. */
  'headers.read': {
    request: z.object({ requestId: id, input }),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('read'),
        reading: headerReadingSchema,
        findings,
        /** The input holds a body, too: its signatures can be verified in whole. */
        hasBody: z.boolean(),
        /** The input as text, its lines as they are counted in the evidence; lines end in LF. */
        originalText: z.string(),
        /** True: `originalText` ends after MAX_ORIGINAL_OCTETS. */
        originalCut: z.boolean(),
      }),
      unreadable,
      failed,
    ]),
  },
  /** Verifies SPF, DKIM, ARC and DMARC of a mail by what DNS says now. */
  'headers.verify': {
    request: z.object({ requestId: id, input }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('verified'), authentication: authenticationSchema, findings }),
      unreadable,
      failed,
    ]),
  },
  /**
   * May a server of this address send for this sender? `helo` null: nobody knows. The whole tree of the domain is looked
   * at as well, for what it costs whatever mail comes.
   */
  'spf.evaluate': {
    request: z.object({
      requestId: id,
      ip: z.string().check(z.maxLength(100)),
      mailFrom: z.string().check(z.maxLength(500)),
      helo: z.nullable(domain),
    }),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('evaluated'),
        evaluation: spfEvaluationSchema,
        /** Null where there is no record, or none was to be had. */
        survey: z.nullable(spfSurveySchema),
        findings,
      }),
      z.object({ kind: z.literal('unusable'), reason: z.enum(['not-an-address', 'no-domain']) }),
      z.object({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Looks at the key of one selector of a domain. */
  'dkim.key': {
    request: z.object({ requestId: id, domain, selector: z.string().check(z.maxLength(253)) }),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('looked-up'),
        /** The name that was asked for. */
        name: z.string(),
        answer: z.enum(['records', 'nodata', 'nxdomain', 'failed']),
        /** Null where DNS could not tell. */
        key: z.nullable(dkimKeySchema),
        findings,
      }),
      z.object({ kind: z.literal('unusable'), reason: z.enum(['no-domain', 'no-selector']) }),
      z.object({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Looks for the DMARC record that applies to a domain, by both editions of the rules. */
  'dmarc.record': {
    request: z.object({ requestId: id, domain }),
    response: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('looked-up'),
        domain: z.string(),
        /** The names on the way up as RFC 9989 walks them, the domain itself first. */
        steps: z.array(dmarcAtSchema),
        /** As for a mail for which neither SPF nor a signature speaks: `policy` is what it would meet. */
        judgement: dmarcJudgementSchema,
        findings,
      }),
      z.object({ kind: z.literal('unusable'), reason: z.enum(['no-domain']) }),
      z.object({ kind: z.literal('cancelled') }),
    ]),
  },
  /**
   * Finds out why a forwarded mail was refused and what would help: from a notice, the mail itself, or answers alone
   * (`input` null). `online` false asks nobody and says what could not be checked.
   */
  'forward.examine': {
    request: z.object({
      requestId: id,
      input: z.nullable(input),
      answers: forwardAnswersSchema,
      online: z.boolean(),
    }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('examined'), examination: forwardExaminationSchema }),
      unreadable,
      failed,
    ]),
  },
  /** Stops one of these requests; it then ends as `cancelled`. */
  'auth.cancel': {
    request: z.object({ requestId: id }),
    response: z.object({ kind: z.enum(['cancelled', 'not-running']) }),
  },
} as const;
