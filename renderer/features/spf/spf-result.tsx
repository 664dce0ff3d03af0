import { useId } from 'react';
import type { SpfResult } from '../../../shared/auth/spf/spf-evaluation.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { FindingAdvice } from '../../report/finding-advice.tsx';
import { RecordResult } from '../../report/record-result.tsx';
import { Section } from '../../report/section.tsx';
import { VerdictNote, type VerdictTone } from '../../report/verdict-note.tsx';
import { Card } from '../../ui/card.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { BudgetBar } from './budget-bar.tsx';
import { spfTree } from './spf-tree.ts';
import type { SpfAnswer, SpfAsked } from './store.ts';
import { treeLines, TreeView } from './tree-view.tsx';
import styles from './spf-screen.module.css';

type Evaluated = Extract<SpfAnswer, { kind: 'evaluated' }>;

const TONES = {
  pass: 'yes',
  fail: 'no',
  softfail: 'careful',
  permerror: 'careful',
  neutral: 'open',
  none: 'open',
  temperror: 'open',
} as const satisfies Readonly<Record<SpfResult, VerdictTone>>;

/** Answers that say the same whatever server is asked about. */
const OF_THE_RECORD: readonly SpfResult[] = ['none', 'permerror', 'temperror'];

/** The answer in a sentence, and what it rests on. */
function verdictOf(
  { evaluation, survey }: Evaluated,
  asked: SpfAsked,
  { say }: Wording,
): { readonly title: string; readonly lead: string; readonly result: SpfResult | null } {
  const { result, domain, matchedTerm, problem, question } = evaluation;
  const isAboutRecord = asked.ip === null && !OF_THE_RECORD.includes(result);
  if (isAboutRecord) {
    const count = survey?.lookups ?? evaluation.lookups.count;
    const limit = evaluation.lookups.limit;
    const title = say(count > limit ? 'spf-tool.record.too-long' : 'spf-tool.record', {
      domain,
      count,
      limit,
    });
    return { title, lead: say('spf-tool.record.lead'), result: null };
  }
  const lead = problem
    ? say(`spf-tool.problem.${problem.kind}`, { at: problem.at ?? domain })
    : matchedTerm
      ? say('spf.text.decided', { term: matchedTerm.text, domain: matchedTerm.domain })
      : say(`spf-tool.lead.${result === 'none' ? 'none' : 'default'}`, { domain });
  const isRecordOnly = asked.ip === null;
  const title = isRecordOnly
    ? say(
        `spf-tool.verdict.${result === 'none' ? 'none' : result === 'permerror' ? 'permerror' : 'temperror'}`,
        { domain },
      )
    : say(`spf.verdict.${result}`, { domain, ip: question.ip });
  return { title, lead, result };
}

/** What the look-ups come to: those of this mail, and those of the whole record. */
function Budget(props: { readonly answer: Evaluated; readonly withMail: boolean }) {
  const { say } = useWording();
  const { evaluation, survey } = props.answer;
  const { count, limit, void: voids, voidLimit } = evaluation.lookups;
  return (
    <div className={styles['budget']}>
      {survey && (
        <BudgetBar
          used={survey.lookups}
          limit={limit}
          words={say(survey.isComplete ? 'spf.text.whole' : 'spf.text.wholeAtLeast', {
            count: survey.lookups,
            limit,
          })}
        />
      )}
      {props.withMail && (
        <BudgetBar
          used={count}
          limit={limit}
          words={say('spf.text.counts', { count, limit, voids, voidLimit })}
        />
      )}
    </div>
  );
}

/** Findings that are about a server; without one there is nothing to them. */
const ABOUT_A_SERVER = /^spf\.(?:not-allowed|softfail|neutral|passes)$/;

function asText(answer: Evaluated, asked: SpfAsked, wording: Wording): string {
  const { title, lead } = verdictOf(answer, asked, wording);
  const { evaluation, survey } = answer;
  return [title, lead, '', ...treeLines(spfTree(evaluation, survey, asked.ip !== null), wording)].join('\n');
}

/** What SPF says to the question: the verdict, the record and what it includes, what it costs, and what is wrong. */
export function SpfResultView(props: {
  readonly answer: Evaluated;
  readonly asked: SpfAsked;
  readonly at: number;
}) {
  const wording = useWording();
  const { say, language } = wording;
  const id = useId();
  const { answer, asked, at } = props;
  const { evaluation, survey } = answer;
  const withMail = asked.ip !== null;
  const { title, lead, result } = verdictOf(answer, asked, wording);
  const tree = spfTree(evaluation, survey, withMail);
  const [main, ...further] = answer.findings
    .filter((finding) => withMail || !ABOUT_A_SERVER.test(finding.id))
    .map((finding) => ({ finding, text: findingText(finding, language) }));
  return (
    <RecordResult titleId={id} at={at} text={() => asText(answer, asked, wording)}>
      <VerdictNote
        id={id}
        tone={result === null ? 'plain' : TONES[result]}
        title={title}
        lines={[
          lead,
          evaluation.explanation !== null && withMail
            ? say('spf.text.explanation', { domain: evaluation.domain, text: evaluation.explanation })
            : '',
        ]}
      />
      {evaluation.tree.text !== null && (
        <Section title={say('spf-tool.tree')}>
          <Card>
            <p className={styles['record']} lang="">
              {evaluation.tree.text}
            </p>
            <TreeView tree={tree} />
            <Budget answer={answer} withMail={withMail} />
          </Card>
        </Section>
      )}
      <FindingAdvice main={main ?? null} further={further} />
    </RecordResult>
  );
}
