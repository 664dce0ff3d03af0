import { useId, type Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter in a field of one line. */
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  /** What is wrong with the value; null for nothing. */
  readonly problem?: string | null;
  /** What is known about the value; shown where there is no problem. */
  readonly hint?: string | null;
  readonly lines?: number;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly narrow?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A labelled field of one or several lines, with its problem or hint below. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, value, problem = null, hint = null, lines = 1 } = props;
  const remark = problem ?? hint;
  const common = {
    id,
    value,
    className: styles['input'],
    placeholder: props.placeholder,
    spellCheck: false,
    autoComplete: 'off',
    autoFocus: props.autoFocus,
    'aria-invalid': problem !== null,
    'aria-describedby': remark ? `${id}-remark` : undefined,
  };
  return (
    <div className={classNames(styles['field'], props.narrow && styles['narrow'])}>
      <label htmlFor={id} className={props.hideLabel ? styles['hidden'] : styles['label']}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          ref={props.ref}
          type="text"
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) props.onEnter?.();
          }}
        />
      )}
      {remark && (
        <p
          id={`${id}-remark`}
          className={classNames(styles['remark'], problem !== null && styles['problem'])}
        >
          {remark}
        </p>
      )}
    </div>
  );
}
