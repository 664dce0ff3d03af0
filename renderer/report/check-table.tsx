import type { TablerIcon } from '@tabler/icons-react';
import { Card } from '../ui/card.tsx';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHelpCircle,
  IconLoader2,
} from '../ui/icons.ts';
import { Tag, type Tone } from '../ui/tag.tsx';
import styles from './check-table.module.css';

/** How a check came out: `no` is a refusal, `careful` a doubt, `open` says nothing either way. */
export type CheckTone = 'yes' | 'no' | 'careful' | 'open' | 'waiting' | 'running';

/** One thing that was checked: in plain words, its answer, and what is behind it. */
export interface CheckRow {
  readonly key: string;
  readonly label: string;
  /** What experts call it, in grey behind the label; empty for nothing. */
  readonly jargon: string;
  readonly tone: CheckTone;
  readonly answer: string;
  /** Lines below each other. */
  readonly details: readonly string[];
}

const LOOKS: Readonly<Record<CheckTone, { readonly icon: TablerIcon; readonly tone: Tone }>> = {
  yes: { icon: IconCircleCheck, tone: 'passed' },
  no: { icon: IconCircleX, tone: 'refused' },
  careful: { icon: IconAlertTriangle, tone: 'waiting' },
  open: { icon: IconHelpCircle, tone: 'unknown' },
  waiting: { icon: IconCircleDashed, tone: 'unknown' },
  running: { icon: IconLoader2, tone: 'unknown' },
};

/** Checks and their answers: a real table without heads, since each row is a sentence. Rows fill in place. */
export function CheckTable(props: { readonly label: string; readonly rows: readonly CheckRow[] }) {
  return (
    <Card>
      <table className={styles['table']} aria-label={props.label}>
        <tbody>
          {props.rows.map(({ key, label, jargon, tone, answer, details }) => (
            <tr key={key}>
              <th scope="row">
                {label} {jargon && <span className={styles['jargon']}>{jargon}</span>}
              </th>
              <td className={tone === 'running' ? styles['running'] : undefined}>
                <Tag look="plain" {...LOOKS[tone]}>
                  {answer}
                </Tag>
              </td>
              <td className={styles['details']}>
                {details.map((detail, i) => (
                  <p key={i}>{detail}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The same as text: "SPF: Yes (example.org)". */
export function checkText({ label, jargon, answer, details }: CheckRow): string {
  const name = jargon === '' ? label : `${label} (${jargon})`;
  return [`${name}: ${answer}`, ...details].join('; ');
}
