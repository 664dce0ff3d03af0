import { useId } from 'react';
import { TextField } from '../ui/text-field.tsx';
import { useWording } from '../ui/wording.tsx';
import styles from './ask-form.module.css';

/** A field for a record that is pasted. It is read while it is typed; nobody is asked. */
export function RecordForm(props: {
  readonly title: string;
  readonly placeholder: string;
  readonly record: string;
  readonly onChange: (record: string) => void;
}) {
  const { say } = useWording();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h1 id={id} className={styles['title']}>
        {props.title}
      </h1>
      <TextField
        label={say('record.field')}
        placeholder={props.placeholder}
        lines={4}
        value={props.record}
        onChange={props.onChange}
        hint={say('record.field.hint')}
      />
    </section>
  );
}
