import type { Report } from '../../../shared/report/report.ts';
import { findingLines, pathLines, textBlock } from '../../report/finding-as-text.ts';
import { dateText, readStatedTime, zoneName } from '../../report/stated-time.ts';
import type { Wording } from '../../ui/wording.tsx';
import { factsOf } from './facts.ts';
import { problemText } from './reading-problems.tsx';
import type { Verdict } from './verdict-view.ts';

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
    ...textBlock(say('result.path'), pathLines(verdict.path, wording)),
    ...(verdict.main ? findingLines(verdict.main, wording) : []),
    ...textBlock(
      say('result.further'),
      verdict.further.map(({ text }) => text.title),
    ),
    ...textBlock(
      say('result.problems'),
      report.problems.map((problem) => problemText(problem, wording)),
    ),
    ...textBlock(say('result.facts'), facts),
  ]
    .join('\n')
    .trimEnd();
}
