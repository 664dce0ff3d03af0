import type { SpfProblem, SpfRecordNode, SpfTerm } from '../../auth/spf/spf-evaluation.ts';
import type { SpfSurveyRecord, SpfSurveyTerm } from '../../auth/spf/survey-spf.ts';
import type { Evidence, FindingConclusion } from '../finding-check.ts';
import type { SpfSubject } from './spf-check.ts';

/** A record as it stands in DNS, for evidence. */
export function recordEvidence(domain: string, text: string | null, matched: string | null = null): Evidence {
  return { source: 'dns', quote: text === null ? domain : `${domain} TXT "${text}"`, matched, line: null };
}

/** A conclusion with what every finding about SPF knows: domain, server, sender and the record itself. */
export function concludeSpf(
  subject: SpfSubject,
  { params, evidence, ...rest }: FindingConclusion,
): FindingConclusion {
  const { question, domain, tree } = subject.evaluation;
  return {
    ...rest,
    params: {
      senderDomain: domain,
      senderIp: question.ip,
      helo: lacksHelo(subject) ? 'missing' : 'known',
      ...(question.mailFrom === '' ? {} : { sender: question.mailFrom }),
      ...(tree.text === null ? {} : { seen: `${domain} TXT "${tree.text}"` }),
      ...params,
    },
    evidence: evidence.length > 0 ? evidence : [recordEvidence(domain, tree.text)],
  };
}

/** The problem that ended the evaluation, where it is of one of the kinds. */
export function problemOf(
  { evaluation }: SpfSubject,
  ...kinds: readonly SpfProblem['kind'][]
): SpfProblem | null {
  const { problem } = evaluation;
  return problem !== null && kinds.includes(problem.kind) ? problem : null;
}

function* nodesBelow(node: SpfRecordNode): Generator<SpfRecordNode> {
  yield node;
  for (const { record } of node.terms) if (record !== null) yield* nodesBelow(record);
}

/** The records that were read, the domain's own first. */
export function nodes({ evaluation }: SpfSubject): readonly SpfRecordNode[] {
  return [...nodesBelow(evaluation.tree)];
}

/** `%{h}`: the name that the server greets with. */
const GREETING_NAME = /%\{h/i;

/** A record asks for the name that the server greets with, and the question does not tell it. */
function lacksHelo(subject: SpfSubject): boolean {
  const { helo } = subject.evaluation.question;
  return helo === null && nodes(subject).some(({ text }) => text !== null && GREETING_NAME.test(text));
}

/** How sure the verdict is: what a record asks for may be unknown here. */
export function verdictConfidence(subject: SpfSubject): 'certain' | 'likely' {
  return lacksHelo(subject) ? 'likely' : 'certain';
}

/** The record in which a problem arose: the deepest one on the way that carries it. */
export function faultyNode(subject: SpfSubject): SpfRecordNode {
  const faulty = nodes(subject).filter(({ problem }) => problem !== null);
  return faulty.at(-1) ?? subject.evaluation.tree;
}

function* surveyedBelow(record: SpfSurveyRecord): Generator<SpfSurveyRecord> {
  yield record;
  for (const term of record.terms) if (term.record !== null) yield* surveyedBelow(term.record);
}

/** All records of the survey, the domain's own first; none without a survey. */
export function surveyed({ survey }: SpfSubject): readonly SpfSurveyRecord[] {
  return survey === null ? [] : [...surveyedBelow(survey.record)];
}

/** The domain's own record and those it hands over to with `redirect`: what they say in the end is what counts. */
export function ownRecords({ evaluation }: SpfSubject): readonly SpfRecordNode[] {
  const own: SpfRecordNode[] = [];
  for (let node: SpfRecordNode | null = evaluation.tree; node !== null; ) {
    own.push(node);
    const next: SpfTerm | undefined = node.terms.find(({ text }) => /^redirect=/i.test(text));
    node = next?.record ?? null;
  }
  return own;
}

/** The term is `all` with one of the signs; '' is none. */
export function isAll(term: SpfTerm | SpfSurveyTerm, signs: readonly string[]): boolean {
  const [, sign] = /^([-+~?]?)all$/i.exec(term.text) ?? [];
  return sign !== undefined && signs.includes(sign);
}
