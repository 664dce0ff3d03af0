import styles from './key-hint.module.css';

/** The keys that do the same as the element beside it; decorative, since `aria-keyshortcuts` says it. */
export function KeyHint(props: { readonly keys: string; readonly onFilled?: boolean }) {
  return (
    <kbd className={props.onFilled ? styles['onFilled'] : styles['key']} aria-hidden="true">
      {props.keys}
    </kbd>
  );
}
