import { useId, useRef } from 'react';
import { useCommand } from './commands.ts';
import { Icon } from './icon.tsx';
import { IconSearch } from './icons.ts';
import { KeyHint } from './key-hint.tsx';
import { useKeyName } from './keys.tsx';
import styles from './filter-field.module.css';

/** The field that narrows a list down, which Ctrl F leads to. */
export function FilterField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { label, value } = props;
  const keyName = useKeyName();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useCommand('filter', () => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <div className={styles['filter']}>
      <Icon of={IconSearch} size="s" />
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        ref={field}
        placeholder={label}
        aria-keyshortcuts="Control+F"
        value={value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {value === '' && <KeyHint keys={keyName('mod+f')} />}
    </div>
  );
}
