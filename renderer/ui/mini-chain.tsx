import { classNames } from './class-names.ts';
import styles from './mini-chain.module.css';

/** One station of the one-line chain. */
export interface MiniStation {
  readonly name: string;
  readonly tone: 'you' | 'plain' | 'refused' | 'holds' | 'faint';
}

/** The chain in one line, where there is no room for the picture. `label` is what is read out. */
export function MiniChain(props: { readonly stations: readonly MiniStation[]; readonly label: string }) {
  return (
    <span className={styles['mini']} role="img" aria-label={props.label}>
      {props.stations.map((station, i) => (
        <span key={i} className={classNames(styles['part'], styles[station.tone])}>
          {i > 0 && <span className={styles['link']} />}
          <span className={styles['point']} />
          {station.name && <span className={styles['name']}>{station.name}</span>}
        </span>
      ))}
    </span>
  );
}
