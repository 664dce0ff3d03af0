import { clockText, dayText } from '../ui/clock-text.ts';
import type { Wording } from '../ui/wording.tsx';
import { COLUMNS } from './matrix-cells.ts';
import { matrixRows } from './matrix-view.ts';
import type { ProbeRun } from './probe-run.ts';

/** The matrix as plain text: one block a port, each step with its time, then the sentence. */
export function matrixText(run: ProbeRun, host: string, best: number | null, wording: Wording): string {
  const { say, language } = wording;
  const head = `${host}, ${dayText(run.startedAt, language)}, ${clockText(run.startedAt, language)}`;
  const blocks = matrixRows(run, best, wording).map(({ port, kind, cells, use, sentence }) => {
    const steps = COLUMNS.map((column) => {
      const { word, detail } = cells[column];
      return `  ${say(`matrix.${column}`)}: ${word}${detail === null ? '' : ` (${detail})`}`;
    });
    const title = `${say('matrix.port')} ${port} (${kind}): ${say(`matrix.use.${use}`)}`;
    return [title, ...steps, ...(sentence === null ? [] : [`  ${sentence}`])].join('\n');
  });
  return [head, ...blocks].join('\n\n');
}
