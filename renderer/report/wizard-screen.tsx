import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Screen } from '../ui/screen.tsx';
import { StepRail, type RailStep } from '../ui/step-rail.tsx';
import { useWording } from '../ui/wording.tsx';
import { TitleBar } from './title-bar.tsx';
import styles from './wizard-screen.module.css';

/** The screen of a wizard: its name and buttons above, the rail on the left, the question or the result beside it. */
export function WizardScreen(props: {
  readonly icon: TablerIcon;
  /** Name of the wizard, and what it is about once that is known. */
  readonly parts: readonly string[];
  /** One question back; the answers stay. */
  readonly onBack: () => void;
  /** Buttons at the right of the title row. */
  readonly buttons?: ReactNode;
  readonly steps: readonly RailStep[];
  readonly children: ReactNode;
}) {
  const { say } = useWording();
  const bar = (
    <TitleBar icon={props.icon} parts={props.parts} backLabel={say('wizard.back')} onBack={props.onBack}>
      {props.buttons}
    </TitleBar>
  );
  return (
    <Screen bar={bar}>
      <div className={styles['wizard']}>
        <StepRail label={say('wizard.steps')} steps={props.steps} />
        <div className={styles['main']}>{props.children}</div>
      </div>
    </Screen>
  );
}
