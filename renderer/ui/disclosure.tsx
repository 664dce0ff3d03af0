import type { ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';
import { IconChevronRight } from './icons.ts';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: ReactNode;
  /** One line that shows what is inside while it is closed. */
  readonly preview?: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** Native `<details>` in the app's look; what is inside is made only once it is open. */
export function Disclosure(props: DisclosureProps) {
  return (
    <details
      ref={props.ref}
      className={styles['box']}
      open={props.open}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['chevron']}>
          <Icon of={IconChevronRight} size="s" />
        </span>
        <span className={styles['title']}>{props.title}</span>
        {props.preview && <span className={styles['preview']}>{props.preview}</span>}
      </summary>
      {props.open && props.children}
    </details>
  );
}
