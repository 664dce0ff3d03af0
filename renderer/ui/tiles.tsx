import type { TablerIcon } from '@tabler/icons-react';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './tiles.module.css';

/** A way to somewhere else: what it is called, and what is found there. */
export interface Tile<Name extends string> {
  readonly name: Name;
  readonly icon: TablerIcon;
  readonly title: string;
  readonly detail: string;
  /** Key that does the same; absent for none. */
  readonly keys?: string;
}

/** Tiles side by side, as many in a row as there is room for. */
export function Tiles<Name extends string>(props: {
  readonly tiles: readonly Tile<Name>[];
  readonly onOpen: (name: Name) => void;
}) {
  return (
    <ul className={styles['tiles']}>
      {props.tiles.map(({ name, icon, title, detail, keys }) => (
        <li key={name}>
          <button
            type="button"
            className={styles['tile']}
            aria-keyshortcuts={keys}
            onClick={() => props.onOpen(name)}
          >
            <span className={styles['icon']}>
              <Icon of={icon} />
            </span>
            <b>{title}</b>
            {keys !== undefined && <KeyHint keys={keys} />}
            <span className={styles['detail']}>{detail}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
