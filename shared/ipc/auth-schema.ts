import * as z from 'zod/mini';
import {
  DKIM_RESULTS,
  DMARC_POLICIES,
  NOT_VERIFIED,
  type MessageAuthentication,
} from '../auth/authentication.ts';
import {
  SPF_PROBLEMS,
  SPF_RESULTS,
  SPF_TERM_OUTCOMES,
  type SpfEvaluation,
  type SpfRecordNode,
  type SpfTerm,
} from '../auth/spf/spf-evaluation.ts';
import { SPF_FAULTS } from '../auth/spf/parse-record.ts';
import type { SpfSurvey, SpfSurveyRecord, SpfSurveyTerm } from '../auth/spf/survey-spf.ts';
import type { DeepReadonly, SameType } from './same-type.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const numberOrNull = z.nullable(z.number());
const booleanOrNull = z.nullable(z.boolean());

const spfProblem = z.nullable(z.object({ kind: z.enum(SPF_PROBLEMS), at: textOrNull }));

/** Trees have at most as many levels as an evaluation has look-ups. Written out, as a type cannot follow itself here. */
const spfNode: z.ZodMiniType<SpfRecordNode> = z.object({
  domain: text,
  text: textOrNull,
  result: z.enum(SPF_RESULTS),
  terms: z.array(z.lazy(() => spfTerm)),
  problem: spfProblem,
});
const spfTerm: z.ZodMiniType<SpfTerm> = z.object({
  text,
  outcome: z.enum(SPF_TERM_OUTCOMES),
  lookups: z.number(),
  voidLookups: z.number(),
  target: textOrNull,
  record: z.nullable(spfNode),
});

/** What SPF says to one question. */
export const spfEvaluationSchema = z.object({
  question: z.object({ ip: text, mailFrom: text, helo: textOrNull }),
  result: z.enum(SPF_RESULTS),
  domain: text,
  matchedTerm: z.nullable(z.object({ text, domain: text })),
  lookups: z.object({ count: z.number(), limit: z.number(), void: z.number(), voidLimit: z.number() }),
  tree: spfNode,
  problem: spfProblem,
  explanation: textOrNull,
});

const surveyRecord: z.ZodMiniType<SpfSurveyRecord> = z.object({
  domain: text,
  text: textOrNull,
  several: texts,
  terms: z.array(z.lazy(() => surveyTerm)),
  lookups: z.number(),
  problem: spfProblem,
});
const surveyTerm: z.ZodMiniType<SpfSurveyTerm> = z.object({
  text,
  fault: z.nullable(z.enum(SPF_FAULTS)),
  isUnreachable: z.boolean(),
  lookups: z.number(),
  isVoid: booleanOrNull,
  target: textOrNull,
  record: z.nullable(surveyRecord),
});

/** The whole SPF tree of a domain, whatever mail comes. */
export const spfSurveySchema = z.object({
  record: surveyRecord,
  lookups: z.number(),
  voidLookups: z.number(),
  isComplete: z.boolean(),
});

const dkimVerification = z.object({
  domain: text,
  selector: text,
  algorithm: textOrNull,
  result: z.enum(DKIM_RESULTS),
  comment: textOrNull,
  aligned: z.nullable(z.enum(['strict', 'relaxed'])),
  bodyChecked: z.boolean(),
  bodyIntact: booleanOrNull,
  headerIntact: booleanOrNull,
  bodyLimit: numberOrNull,
  keyBits: numberOrNull,
  signedFields: texts,
  lenientResult: z.nullable(z.enum(DKIM_RESULTS)),
});

/** DMARC of one message by one edition. */
export const dmarcVerdictSchema = z.object({
  result: z.enum(['pass', 'fail', 'none', 'temperror', 'permerror']),
  policy: z.nullable(z.enum(DMARC_POLICIES)),
  domain: text,
  recordDomain: textOrNull,
  record: textOrNull,
  spfAligned: z.boolean(),
  dkimAligned: z.boolean(),
});

/** What DNS says about the origin of one message. */
export const authenticationSchema = z.object({
  spf: z.nullable(spfEvaluationSchema),
  spfBasis: z.nullable(z.object({ field: z.enum(['received-spf', 'received']), line: z.int() })),
  dkim: z.array(dkimVerification),
  arc: z.object({ result: z.enum(['none', 'pass', 'fail']), instances: z.number(), reason: textOrNull }),
  dmarc: z.nullable(z.object({ rfc9989: dmarcVerdictSchema, rfc7489: dmarcVerdictSchema })),
  notVerified: z.nullable(z.enum(NOT_VERIFIED)),
});

type Sent<S extends z.ZodMiniType> = DeepReadonly<z.infer<S>>;

/** None of these compiles when its schema and the type differ in any field; then bring the schema up to date. */
export const surveySchemaIsSurvey: SameType<Sent<typeof spfSurveySchema>, SpfSurvey> = true;
export const spfSchemaIsEvaluation: SameType<Sent<typeof spfEvaluationSchema>, SpfEvaluation> = true;
export const authenticationSchemaIsAuthentication: SameType<
  Sent<typeof authenticationSchema>,
  MessageAuthentication
> = true;
