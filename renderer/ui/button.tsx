import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './button.module.css';

/** Looks and behaviour of a button. At most one `filled` is in view. */
export interface ButtonProps {
  readonly children?: ReactNode;
  readonly icon?: TablerIcon;
  readonly look?: 'filled' | 'plain' | 'ghost';
  readonly small?: boolean;
  /** Name where the button shows an icon only. */
  readonly label?: string;
  /** Keys that do the same, as read out: `Control+Enter`. */
  readonly keys?: string;
  /** For a button that unfolds something: whether it is unfolded. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A native button in the app's look. */
export function Button(props: ButtonProps) {
  const { icon, look = 'plain', small = false, label } = props;
  return (
    <button
      type="button"
      ref={props.ref}
      className={classNames(
        styles['button'],
        styles[look],
        small && styles['small'],
        !props.children && styles['iconOnly'],
      )}
      aria-expanded={props.expanded}
      aria-label={label}
      title={label}
      aria-keyshortcuts={props.keys}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      {icon && <Icon of={icon} size={props.children ? 's' : 'm'} />}
      {props.children}
    </button>
  );
}
