import type { Helps } from '../../../shared/forward/forward-judgement.ts';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconCircleCheck, IconCircleHalf, IconCircleX, IconHelpCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import styles from './what-if-table.module.css';

/** One thing that could be done, in words. */
export interface WhatIfRow {
  readonly id: string;
  readonly condition: string;
  readonly helps: Helps;
  readonly because: string;
}

const LOOKS = {
  yes: { icon: IconCircleCheck, tone: 'passed' },
  no: { icon: IconCircleX, tone: 'refused' },
  partly: { icon: IconCircleHalf, tone: 'waiting' },
  unknown: { icon: IconHelpCircle, tone: 'unknown' },
} as const;

/** What would come of each remedy: a real table, the recommended one first and marked where it helps at all. */
export function WhatIfTable(props: {
  readonly label: string;
  readonly rows: readonly WhatIfRow[];
  /** False where nothing has to be done. */
  readonly recommends: boolean;
}) {
  const { say } = useWording();
  return (
    <Card>
      <table className={styles['table']} aria-label={props.label}>
        <thead>
          <tr>
            <th scope="col">{say('forward-screen.if')}</th>
            <th scope="col">{say('forward-screen.arrives')}</th>
            <th scope="col">{say('forward-screen.because')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, i) => {
            const helps = row.helps === 'yes' || row.helps === 'partly';
            const recommended = props.recommends && i === 0 && helps;
            const { icon, tone } = LOOKS[row.helps];
            return (
              <tr key={row.id} className={classNames(recommended && styles['recommended'])}>
                <th scope="row">
                  {row.condition}
                  {recommended && <span className={styles['mark']}>{say('forward-screen.recommended')}</span>}
                </th>
                <td className={styles['answer']}>
                  <Tag icon={icon} tone={tone} look="plain">
                    {say(`forward-screen.arrives.${row.helps}`)}
                  </Tag>
                </td>
                <td className={styles['because']}>{row.because}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
