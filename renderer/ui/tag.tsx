import type { TablerIcon } from '@tabler/icons-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './tag.module.css';

/** Meaning of a tint; never the only carrier of it. */
export type Tone = 'refused' | 'waiting' | 'passed' | 'unknown';

interface TagProps {
  readonly icon: TablerIcon;
  readonly tone: Tone;
  readonly children: string;
  /** `plain` drops the tinted ground, for table cells. */
  readonly look?: 'tinted' | 'plain';
}

/** State as icon, word and tint together. */
export function Tag(props: TagProps) {
  return (
    <span
      className={classNames(props.look === 'plain' ? styles['plain'] : styles['tag'], styles[props.tone])}
    >
      <Icon of={props.icon} size="s" />
      <span className={styles['word']}>{props.children}</span>
    </span>
  );
}
