import { classNames } from '../../ui/class-names.ts';
import styles from './budget-bar.module.css';

/** So many of what is allowed: cells that fill, one more row of them where it is too much, and the words beside. */
export function BudgetBar(props: { readonly used: number; readonly limit: number; readonly words: string }) {
  const { used, limit, words } = props;
  const cells = Array.from({ length: Math.max(limit, Math.min(used, 2 * limit)) }, (_, i) => i);
  return (
    <div className={styles['budget']}>
      <span className={styles['cells']} aria-hidden="true">
        {cells.map((i) => (
          <i
            key={i}
            className={classNames(styles['cell'], i < used && styles['used'], i >= limit && styles['over'])}
          />
        ))}
      </span>
      <span>{words}</span>
    </div>
  );
}
