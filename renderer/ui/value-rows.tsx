import { classNames } from './class-names.ts';
import styles from './value-rows.module.css';

/** What a row says, and how its value is set: `code` for what machines write, `enter` for what is to be typed. */
export interface ValueRow {
  readonly label: string;
  readonly value: string;
  readonly look?: 'code' | 'enter';
}

/** Labels and their values below each other, for inside a card. */
export function ValueRows(props: {
  readonly rows: readonly ValueRow[];
  /** All labels are short words. */
  readonly narrow?: boolean;
}) {
  return (
    <dl className={classNames(styles['rows'], props.narrow && styles['narrow'])}>
      {props.rows.map(({ label, value, look }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={look && styles[look]}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
