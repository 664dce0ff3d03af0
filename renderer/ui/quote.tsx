import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { splitAtWords } from './split-at-words.ts';
import styles from './quote.module.css';

interface QuoteProps {
  readonly icon: TablerIcon;
  /** Where the text comes from: "Returned mail". */
  readonly source: string;
  /** "line 31"; null where it has no line. */
  readonly place: string | null;
  /** Number in the margin of the first line. */
  readonly line: number | null;
  /** Original text, never reworded. */
  readonly text: string;
  /** Deciding words inside the text; null where the whole text counts. */
  readonly marked: string | null;
  /** Language of the text; empty where it is not known. */
  readonly textLanguage: string;
  readonly large?: boolean;
  /** Buttons at the right of the head. */
  readonly actions?: ReactNode;
  readonly id?: string;
}

/** Original text with its source above, line number in the margin and the deciding words marked. */
export function Quote(props: QuoteProps) {
  const { line, text, marked } = props;
  const parts = splitAtWords(text, marked);
  return (
    <figure
      id={props.id}
      className={classNames(styles['quote'], props.large && styles['large'])}
      tabIndex={-1}
    >
      <figcaption className={styles['head']}>
        <Icon of={props.icon} size="s" />
        <b>{props.source}</b>
        {props.place && <span>{props.place}</span>}
        {props.actions && <span className={styles['actions']}>{props.actions}</span>}
      </figcaption>
      <blockquote className={classNames(styles['body'], line !== null && styles['numbered'])}>
        {line !== null && (
          <span className={styles['number']} aria-hidden="true">
            {line}
          </span>
        )}
        <code className={styles['text']} lang={props.textLanguage}>
          {parts.before}
          {parts.words && <mark>{parts.words}</mark>}
          {parts.after}
        </code>
      </blockquote>
    </figure>
  );
}
