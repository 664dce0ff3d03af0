import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { findingLines, pathLines, textBlock } from '../../report/finding-as-text.ts';
import type { Wording } from '../../ui/wording.tsx';
import { comparedText, verdictOf } from './result-view.ts';
import { factRows } from './facts.ts';
import { remedyRows } from './remedy-rows.ts';

/** The whole result as plain text, to paste into a ticket or a mail. */
export function forwardAsText(
  examination: ForwardExamination,
  originalText: string | null,
  wording: Wording,
): string {
  const { say } = wording;
  const verdict = verdictOf(examination, originalText, wording);
  const marks = [
    say(`state.${verdict.state}`),
    ...(verdict.main ? [say(`confidence.${verdict.main.finding.confidence}`)] : []),
  ];
  const compared = comparedText(examination, wording);
  const remedies = remedyRows(examination, wording).map(
    ({ condition, helps, because }) => `${condition}: ${say(`forward-screen.arrives.${helps}`)}. ${because}`,
  );
  return [
    verdict.title,
    verdict.lead,
    marks.join(' · '),
    '',
    ...textBlock(say('result.path'), pathLines(examination.path, wording)),
    ...(verdict.main ? findingLines(verdict.main, wording) : []),
    ...textBlock(say('forward-screen.if'), remedies),
    ...textBlock(say('forward-screen.compare'), compared ? [compared.title, compared.lead] : []),
    ...textBlock(
      say('result.further'),
      verdict.further.map(({ text }) => text.title),
    ),
    ...textBlock(
      say('result.facts'),
      factRows(examination, wording).map(({ label, value }) => `${label}: ${value}`),
    ),
  ]
    .join('\n')
    .trimEnd();
}
