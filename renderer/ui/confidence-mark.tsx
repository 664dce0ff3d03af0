import { classNames } from './class-names.ts';
import { useWording } from './wording.tsx';
import styles from './confidence-mark.module.css';

/** How sure: full disc with check, half disc, dashed ring. */
export type ConfidenceLevel = 'certain' | 'likely' | 'possible';

function Sign(props: { readonly level: ConfidenceLevel }) {
  return (
    <svg className={styles['sign']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {props.level === 'certain' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path className={styles['check']} d="m4.9 8.2 2.1 2.1 4.1-4.3" />
        </>
      )}
      {props.level === 'likely' && (
        <>
          <circle cx="8" cy="8" r="6.2" className={styles['ring']} />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
        </>
      )}
      {props.level === 'possible' && (
        <circle cx="8" cy="8" r="6.2" className={styles['ring']} strokeDasharray="2.6 2.27" />
      )}
    </svg>
  );
}

/** The shape carries how sure we are, the word repeats it; ink colour, never a status colour. */
export function ConfidenceMark(props: {
  readonly level: ConfidenceLevel;
  readonly small?: boolean;
  /** True where the word stands beside it anyway. */
  readonly signOnly?: boolean;
}) {
  const { say } = useWording();
  if (props.signOnly) return <Sign level={props.level} />;
  return (
    <span className={classNames(styles['mark'], props.small && styles['small'])}>
      <Sign level={props.level} />
      {say(`confidence.${props.level}`)}
    </span>
  );
}
