import type { TablerIcon } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './party-chip.module.css';

interface PartyChipProps {
  readonly icon: TablerIcon;
  readonly children: string;
  /** Only the reader is tinted. */
  readonly you?: boolean;
  readonly small?: boolean;
}

/** A party with its icon: who must act. */
export function PartyChip(props: PartyChipProps) {
  return (
    <span className={classNames(styles['chip'], props.you && styles['you'], props.small && styles['small'])}>
      <span className={styles['disc']}>
        <Icon of={props.icon} size="xs" />
      </span>
      <span className={styles['name']}>{props.children}</span>
    </span>
  );
}
