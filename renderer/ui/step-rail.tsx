import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { IconCheck, IconLoader2, IconMinus } from './icons.ts';
import styles from './step-rail.module.css';

/** One step: its name, what is known of it, and how far it is. */
export interface RailStep {
  readonly id: string;
  readonly title: string;
  /** One line below; empty for none. */
  readonly detail: string;
  /** How far it is, read out behind the name; empty where the line below says it. */
  readonly spoken: string;
  readonly progress: 'done' | 'now' | 'running' | 'ahead' | 'not-needed';
}

function Mark(props: { readonly progress: RailStep['progress'] }) {
  switch (props.progress) {
    case 'done':
      return <Icon of={IconCheck} size="s" />;
    case 'running':
      return <Icon of={IconLoader2} size="s" />;
    case 'not-needed':
      return <Icon of={IconMinus} size="s" />;
    case 'now':
    case 'ahead':
      return null;
  }
}

/** The steps of a wizard from top to bottom; in a narrow window only the present one shows its name. */
export function StepRail(props: { readonly label: string; readonly steps: readonly RailStep[] }) {
  return (
    <nav className={styles['rail']} aria-label={props.label}>
      <ol className={styles['steps']}>
        {props.steps.map(({ id, title, detail, spoken, progress }) => (
          <li
            key={id}
            className={classNames(styles['step'], styles[progress])}
            aria-current={progress === 'now' ? 'step' : undefined}
          >
            <span className={styles['mark']}>
              <Mark progress={progress} />
            </span>
            <span className={styles['words']}>
              <b>{title}</b>
              {spoken && <span className={styles['spoken']}>{spoken}</span>}
              {detail && <span className={styles['detail']}>{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
