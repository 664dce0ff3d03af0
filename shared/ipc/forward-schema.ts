import * as z from 'zod/mini';
import { DMARC_POLICIES } from '../auth/authentication.ts';
import { SPF_RESULTS } from '../auth/spf/spf-evaluation.ts';
import { REASONS } from '../bounce/reason.ts';
import { FACT_SOURCES, FORWARD_SIGNS, REWRITINGS, TRI } from '../forward/forward-facts.ts';
import { SIGNED_ANSWERS, TOUCH_ANSWERS, type ForwardAnswers } from '../forward/forward-input.ts';
import { FORWARD_CAUSES, HELPS, MISSING_IDS, REFUSED_BY, REMEDY_IDS } from '../forward/forward-judgement.ts';
import type { ForwardExamination } from '../report/forward-examination.ts';
import { authenticationSchema, dmarcVerdictSchema, spfEvaluationSchema } from './auth-schema.ts';
import { findingSchema, pathSchema } from './report-schema.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const bilingual = z.object({ en: text, de: text });
const confidence = z.enum(['certain', 'likely', 'possible']);
const permanence = z.enum(['permanent', 'temporary', 'none', 'unknown']);
const tri = z.enum(TRI);
const shortText = z.nullable(z.string().check(z.maxLength(500)));

/** What the user answered; longer texts than a person would type are refused. */
export const forwardAnswersSchema = z.object({
  sender: shortText,
  mailbox: shortText,
  forwarder: shortText,
  target: shortText,
  refusal: z.nullable(z.string().check(z.maxLength(20_000))),
  signed: z.nullable(z.enum(SIGNED_ANSWERS)),
  touch: z.nullable(z.enum(TOUCH_ANSWERS)),
  otherSender: shortText,
});

const known = z.nullable(z.object({ value: text, source: z.enum(FACT_SOURCES), quote: textOrNull }));
const target = z.object({ address: known, domain: known, host: known, ip: known, targetId: text });
const statedCheck = z.enum(['passed', 'not-passed', 'not-stated']);

const refusal = z.object({
  replyCode: textOrNull,
  enhancedStatus: textOrNull,
  words: textOrNull,
  reason: z.enum(REASONS),
  permanence,
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
  spf: statedCheck,
  dkim: statedCheck,
  dmarc: statedCheck,
  spfDomain: textOrNull,
  spfIp: textOrNull,
});

const facts = z.object({
  input: z.enum(['failure', 'delay', 'refusal', 'mail', 'answers', 'other']),
  actors: z.object({
    sender: z.object({ address: known, domain: known, envelope: known, ip: known }),
    forwarder: z.object({ mailbox: known, host: known, ip: known, rewrittenSender: known }),
    target,
  }),
  refusal: z.nullable(refusal),
  stoppedAtForwarder: z.boolean(),
  reportedBySender: z.boolean(),
  signs: z.array(z.object({ sign: z.enum(FORWARD_SIGNS), quote: textOrNull })),
  rewriting: z.nullable(z.enum(REWRITINGS)),
  list: known,
  loop: known,
  arcSets: z.number(),
  signed: tri,
  signingDomains: texts,
  signatureHeld: tri,
  untouched: tri,
  touched: z.array(z.enum(['subject', 'body', 'from'])),
});

const notAsked = z.object({ kind: z.enum(['offline', 'nothing-to-ask', 'failed']) });

/** The answer of a look-up, or why there is none. */
function asked<S extends z.ZodMiniType>(value: S) {
  return z.discriminatedUnion('kind', [z.object({ kind: z.literal('known'), value }), notAsked]);
}

const policies = asked(z.object({ rfc9989: dmarcVerdictSchema, rfc7489: dmarcVerdictSchema }));
const posture = z.object({ domain: text, spf: asked(spfEvaluationSchema), dmarc: policies });

const evidence = z.object({
  sender: z.nullable(posture),
  spfDirect: asked(spfEvaluationSchema),
  spfRewritten: asked(spfEvaluationSchema),
  rewrittenDomain: textOrNull,
  authentication: asked(authenticationSchema),
  forwarderDmarc: policies,
  targetMx: asked(texts),
  forwarderAddresses: asked(texts),
  target,
  other: z.nullable(posture),
});

const seen = z.enum([...SPF_RESULTS, 'unknown']);
const policy = z.nullable(z.enum(DMARC_POLICIES));
const dmarcAtTarget = z.object({ result: z.enum(['pass', 'fail', 'none', 'unknown']), policy });
const arrival = z.object({
  way: z.enum(['smtp', 'fetched', 'none']),
  spf: seen,
  spfAligned: tri,
  dkim: tri,
  dkimAligned: tri,
  rfc9989: dmarcAtTarget,
  rfc7489: dmarcAtTarget,
});

const compared = z.object({
  domain: text,
  spf: seen,
  policy,
  policyKnown: z.boolean(),
  unsignedPasses: tri,
  signedPasses: tri,
});

const judgement = z.object({
  refusedBy: z.nullable(z.enum(REFUSED_BY)),
  cause: z.enum(FORWARD_CAUSES),
  confidence,
  grounds: z.array(z.object({ value: text, source: z.enum(FACT_SOURCES), quote: textOrNull })),
  permanence,
  present: arrival,
  unmet: texts,
  remedies: z.array(
    z.object({
      id: z.enum(REMEDY_IDS),
      helps: z.enum(HELPS),
      why: bilingual,
      arrival: z.nullable(arrival),
      unmet: texts,
    }),
  ),
  missing: z.array(z.object({ id: z.enum(MISSING_IDS), why: bilingual, ask: z.boolean() })),
  comparison: z.nullable(
    z.object({
      a: compared,
      b: compared,
      forwarderIp: textOrNull,
      difference: z.enum(['spf', 'dmarc', 'spf-and-dmarc', 'none', 'unknown']),
    }),
  ),
});

/** The whole answer to "Why was my forward rejected?" as it crosses between processes. */
export const forwardExaminationSchema = z.object({
  facts,
  evidence,
  judgement,
  findings: z.array(findingSchema),
  path: z.nullable(pathSchema),
});

/** Neither compiles when its schema and the type differ in any field; then bring the schema up to date. */
export const examinationSchemaIsExamination: SameType<
  DeepReadonly<z.infer<typeof forwardExaminationSchema>>,
  ForwardExamination
> = true;
export const answersSchemaIsAnswers: SameType<
  DeepReadonly<z.infer<typeof forwardAnswersSchema>>,
  ForwardAnswers
> = true;
