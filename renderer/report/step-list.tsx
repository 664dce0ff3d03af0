import type { FindingText } from '../../shared/wording/finding-text.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { IconArrowDown } from '../ui/icons.ts';
import { useWording } from '../ui/wording.tsx';
import styles from './step-list.module.css';

type Step = FindingText['steps'][number];

interface StepListProps {
  readonly steps: readonly Step[];
  /** Address for the button that copies it; null where none is stated. */
  readonly recipient: string | null;
  /** Absent where there is no letter to show. */
  readonly onShowLetter?: (() => void) | undefined;
}

function StepButton(props: { readonly step: Step } & Omit<StepListProps, 'steps'>) {
  const { say } = useWording();
  const { recipient, onShowLetter } = props;
  switch (props.step.action) {
    case 'copy-recipient':
      return recipient === null ? null : (
        <CopyButton small text={() => recipient}>
          {say('result.step.copy-recipient')}
        </CopyButton>
      );
    case 'show-letter':
      return onShowLetter ? (
        <Button small icon={IconArrowDown} onPress={onShowLetter}>
          {say('result.step.show-letter')}
        </Button>
      ) : null;
    case 'none':
      return null;
  }
}

/** What to do, in order: the stopgap first and filled, the real fix last. */
export function StepList(props: StepListProps) {
  const { say } = useWording();
  return (
    <ol className={styles['steps']}>
      {props.steps.map((step, i) => {
        const repeated = i > 0 && props.steps[i - 1]?.when === step.when;
        return (
          <li key={i} className={classNames(styles['step'], i === 0 && styles['first'])}>
            <div className={styles['words']}>
              {!repeated && <span className={styles['when']}>{say(`result.step.${step.when}`)}</span>}
              <h3>{step.act}</h3>
              <p className={styles['why']}>{step.why}</p>
              <div className={styles['buttons']}>
                <StepButton step={step} recipient={props.recipient} onShowLetter={props.onShowLetter} />
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
