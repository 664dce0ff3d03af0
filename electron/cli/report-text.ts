import type { Report } from '../../shared/report/report.ts';
import { findingText } from '../../shared/wording/finding-text.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say } from '../../shared/wording/messages.ts';

/** Removes control characters, so that a hostile text cannot drive the terminal. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '·');
}

/** The result as text for a terminal. */
export function reportText(report: Report, language: Language): string {
  const lines: string[] = [];
  for (const finding of report.findings) {
    const text = findingText(finding, language);
    lines.push(text.title, '', text.lead, text.explanation, ...(text.detail ? [text.detail] : []), '');
    lines.push(`${say('cli.heading.todo', language)}:`);
    text.steps.forEach((step, i) => lines.push(`  ${i + 1}. ${step.act}. ${step.why}`));
    lines.push('', `${say('cli.heading.evidence', language)}:`);
    for (const { quote, line } of finding.evidence) {
      lines.push(`  > ${quote}${line === null ? '' : ` (${say('cli.line', language, { line })})`}`);
    }
  }
  if (report.findings.length === 0) lines.push(say('cli.noFinding', language));
  return plain(lines.join('\n'));
}
