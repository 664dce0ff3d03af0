import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconArrowLeft, IconPlus } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import styles from './title-bar.module.css';

interface TitleBarProps {
  readonly icon: TablerIcon;
  /** Kind, date, file name. */
  readonly parts: readonly string[];
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Absent where there is nothing to start anew. */
  readonly onNew?: () => void;
  readonly children?: ReactNode;
}

/** The row above a screen: the way back, what this is and when it was written, and what can be done with it. */
export function TitleBar(props: TitleBarProps) {
  const { say } = useWording();
  return (
    <header className={styles['bar']}>
      <Button small look="ghost" icon={IconArrowLeft} keys="Alt+ArrowLeft" onPress={props.onBack}>
        {props.backLabel}
      </Button>
      <span className={styles['separator']} />
      <p className={styles['what']}>
        <Icon of={props.icon} size="s" />
        <span className={styles['words']}>{props.parts.filter(Boolean).join(' · ')}</span>
      </p>
      {props.children}
      {props.onNew && (
        <Button small icon={IconPlus} keys="Control+N" onPress={props.onNew}>
          {say('result.new')}
        </Button>
      )}
    </header>
  );
}
