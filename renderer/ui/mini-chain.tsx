import { BreakableName } from './breakable-name.tsx';
import { classNames } from './class-names.ts';
import styles from './mini-chain.module.css';

/** One station of the one-line chain; only those that decide have a name. */
export interface MiniStation {
  readonly name: string;
  readonly tone: 'you' | 'plain' | 'refused' | 'holds' | 'faint';
}

/** The chain in one line with the deciding station named below. `label` is what is read out. */
export function MiniChain(props: { readonly stations: readonly MiniStation[]; readonly label: string }) {
  return (
    <span className={styles['mini']} role="img" aria-label={props.label}>
      <span className={styles['line']}>
        {props.stations.map((station, i) => (
          <span key={i} className={classNames(styles['part'], styles[station.tone])}>
            {i > 0 && <span className={styles['link']} />}
            <span className={styles['point']} />
          </span>
        ))}
      </span>
      {props.stations
        .filter(({ name }) => name !== '')
        .map(({ name, tone }) => (
          <span key={name} className={classNames(styles['name'], styles[tone])}>
            <BreakableName name={name} />
          </span>
        ))}
    </span>
  );
}
