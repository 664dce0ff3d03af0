import type { TablerIcon } from '@tabler/icons-react';
import { Icon } from '../../ui/icon.tsx';
import { IconCertificate, IconPlaneDeparture, IconPlugConnected } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import styles from './situations.module.css';

/** What can be done without a text to paste. */
export type Situation = 'cannot-send' | 'port-probe' | 'certificate';

const SITUATIONS: readonly { readonly name: Situation; readonly icon: TablerIcon }[] = [
  { name: 'cannot-send', icon: IconPlaneDeparture },
  { name: 'port-probe', icon: IconPlugConnected },
  { name: 'certificate', icon: IconCertificate },
];

/** Situations and tools as tiles. */
export function Situations(props: { readonly onOpen: (situation: Situation) => void }) {
  const { say } = useWording();
  return (
    <section className={styles['situations']} aria-labelledby="situations">
      <h2 id="situations">{say('home.situations')}</h2>
      <ul className={styles['tiles']}>
        {SITUATIONS.map(({ name, icon }) => (
          <li key={name}>
            <button type="button" className={styles['tile']} onClick={() => props.onOpen(name)}>
              <span className={styles['icon']}>
                <Icon of={icon} />
              </span>
              <b>{say(`${name}.title`)}</b>
              <span className={styles['detail']}>{say(`tile.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
