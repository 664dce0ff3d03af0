import { useId } from 'react';
import { useWording } from '../ui/wording.tsx';
import styles from './sample-row.module.css';

/** Samples to try, one click away. */
export function SampleRow<Name extends string>(props: {
  readonly samples: readonly { readonly name: Name; readonly label: string }[];
  readonly onChoose: (name: Name) => void;
}) {
  const { say } = useWording();
  const id = useId();
  return (
    <div className={styles['samples']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {say('home.samples')}
      </span>
      {props.samples.map(({ name, label }) => (
        <button key={name} type="button" className={styles['sample']} onClick={() => props.onChoose(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}
