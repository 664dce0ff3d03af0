import type { Report } from '../../../shared/report/report.ts';
import { dateText, readStatedTime, zoneName } from '../../report/stated-time.ts';
import type { Wording } from '../../ui/wording.tsx';
import { factsOf } from './facts.ts';
import { letterText } from '../../report/letter-text.ts';
import { problemText } from './reading-problems.tsx';
import type { Verdict } from './verdict-view.ts';

/** A heading with its lines; nothing where there are none. */
function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}`, ...lines.map((line) => `  ${line}`), ''];
}

function indented(text: string): readonly string[] {
  return text.split('\n');
}

function pathLines({ path }: Verdict, { say }: Wording): readonly string[] {
  return (path?.stations ?? []).map((station, i) => {
    const concluded = station.named ? '' : ` (${say('result.path.station.concluded')})`;
    const host = station.host ? ` ${station.host}` : '';
    return `${i + 1}. ${say(`station.${station.role}`)}${host}: ${say(`station.fact.${station.state}`)}${concluded}`;
  });
}

function findingLines(verdict: Verdict, wording: Wording): readonly string[] {
  const { say, language } = wording;
  if (!verdict.main) return [];
  const { text, finding } = verdict.main;
  const steps = text.steps.flatMap((step, i) => [
    `${i + 1}. ${say(`result.step.${step.when}`)}: ${step.act}. ${step.why}`,
  ]);
  const quotes = finding.evidence.flatMap(({ quote, line }) => [
    ...(line === null ? [] : [`${say('common.line', { n: line })}:`]),
    ...indented(quote),
  ]);
  return [
    ...block(say('result.steps'), steps),
    ...block(say('result.why'), [text.explanation, ...(text.detail ? [text.detail] : [])]),
    ...block(
      say('result.who'),
      finding.actors.map((actor) => say(`actor.${actor}`)),
    ),
    ...block(say('result.rests'), quotes),
    ...(finding.confidence === 'certain'
      ? []
      : block(say(`result.why-not.${finding.confidence}`), [text.whyNotCertain])),
    ...(text.letter ? block(say('result.letter'), indented(letterText(text.letter, language))) : []),
  ];
}

/** The whole result as plain text, to paste into a ticket or a mail. */
export function resultAsText(report: Report, verdict: Verdict, wording: Wording): string {
  const { say, language } = wording;
  const date = readStatedTime(report.date);
  const head = [
    say(`kind.${report.kind}`),
    date ? `${dateText(date, language)} ${zoneName(date)}` : report.date,
  ];
  const marks = [
    say(`state.${verdict.state}`),
    verdict.recognised
      ? verdict.confidence && say(`confidence.${verdict.confidence}`)
      : say('state.cause-unknown'),
  ];
  const facts = factsOf(report, verdict.recipient, wording).map(
    ({ name, value }) => `${name}: ${value ?? say('common.not-stated')}`,
  );
  return [
    head.filter(Boolean).join(' · '),
    '',
    verdict.title,
    verdict.lead,
    marks.filter(Boolean).join(' · '),
    '',
    ...block(say('result.path'), pathLines(verdict, wording)),
    ...findingLines(verdict, wording),
    ...block(
      say('result.further'),
      verdict.further.map(({ text }) => text.title),
    ),
    ...block(
      say('result.problems'),
      report.problems.map((problem) => problemText(problem, wording)),
    ),
    ...block(say('result.facts'), facts),
  ]
    .join('\n')
    .trimEnd();
}
