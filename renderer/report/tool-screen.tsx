import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Screen } from '../ui/screen.tsx';
import { useWording } from '../ui/wording.tsx';
import { TitleBar } from './title-bar.tsx';
import styles from './tool-screen.module.css';

/** The screen of a tool that starts from the first screen: its name above, its parts below each other. */
export function ToolScreen(props: {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useWording();
  const bar = (
    <TitleBar
      icon={props.icon}
      parts={[props.title]}
      backLabel={say('result.back.home')}
      onBack={props.onLeave}
    />
  );
  return (
    <Screen bar={bar}>
      <div className={styles['parts']}>{props.children}</div>
    </Screen>
  );
}
