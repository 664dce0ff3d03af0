import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { Tone } from './tag.tsx';
import styles from './note.module.css';

interface NoteProps {
  /** An icon, or a drawing of the same size. */
  readonly icon: TablerIcon | { readonly drawing: ReactNode };
  readonly tone?: Tone | 'plain';
  readonly children: ReactNode;
  readonly id?: string;
}

/** A short remark set off from the text. */
export function Note(props: NoteProps) {
  const { icon, tone = 'plain' } = props;
  return (
    <div id={props.id} className={classNames(styles['note'], tone !== 'plain' && styles[tone])}>
      <span className={styles['sign']}>{'drawing' in icon ? icon.drawing : <Icon of={icon} />}</span>
      <div className={styles['words']}>{props.children}</div>
    </div>
  );
}
