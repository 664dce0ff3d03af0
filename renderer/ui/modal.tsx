import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconX } from './icons.ts';
import { useWording } from './wording.tsx';
import styles from './modal.module.css';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  /** For tables. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog: Esc and a press beside it close it, and the focus returns to where it was. */
export function Modal(props: ModalProps) {
  const { say } = useWording();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames(styles['modal'], props.wide && styles['wide'])}
      aria-labelledby={titleId}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === ref.current) props.onClose();
      }}
    >
      <div className={styles['inner']}>
        <header className={styles['head']}>
          <h2 id={titleId} className={styles['title']}>
            {props.title}
          </h2>
          <Button look="ghost" small icon={IconX} label={say('common.close')} onPress={props.onClose} />
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
