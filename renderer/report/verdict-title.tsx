import type { ReactNode, Ref } from 'react';
import type { Confidence } from '../../shared/bounce/rule.ts';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import styles from './verdict-title.module.css';

/** The answer of a screen, once per screen: one sentence, what it means, then its marks and how sure it is. */
export function VerdictTitle(props: {
  readonly title: string;
  /** What follows from it; empty for nothing. */
  readonly lead: string;
  /** State tag, who must act. */
  readonly marks?: ReactNode;
  /** Shown behind the marks; null where it is not about being sure. */
  readonly confidence?: Confidence | null;
  /** For whoever is labelled by the sentence. */
  readonly id?: string;
  /** The heading can take the focus, so that a new answer is read out. */
  readonly ref?: Ref<HTMLHeadingElement>;
}) {
  const { lead, marks, confidence = null } = props;
  return (
    <header>
      <h1 id={props.id} ref={props.ref} tabIndex={-1} className={styles['title']}>
        {props.title}
      </h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {marks !== undefined && (
        <div className={styles['marks']}>
          {marks}
          {confidence && (
            <>
              <span className={styles['separator']} />
              <ConfidenceMark level={confidence} />
            </>
          )}
        </div>
      )}
    </header>
  );
}
