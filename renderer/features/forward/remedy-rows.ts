import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import type { Wording } from '../../ui/wording.tsx';
import type { WhatIfRow } from './what-if-table.tsx';

/** The remedies in words, the recommended one first. */
export function remedyRows(
  { judgement }: ForwardExamination,
  { say, language }: Wording,
): readonly WhatIfRow[] {
  return judgement.remedies.map(({ id, helps, why }) => ({
    id,
    helps,
    condition: say(`forward-screen.remedy.${id}`),
    because: why[language],
  }));
}
