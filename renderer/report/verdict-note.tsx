import { useEffect } from 'react';
import { useActions } from '../ui/actions.tsx';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconInfoCircle,
} from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import styles from './verdict-note.module.css';

/** How the answer of a tool is meant: `plain` judges nothing. */
export type VerdictTone = 'yes' | 'no' | 'careful' | 'open' | 'plain';

const LOOKS = {
  yes: { icon: IconCircleCheck, tone: 'passed' },
  no: { icon: IconCircleX, tone: 'refused' },
  careful: { icon: IconAlertTriangle, tone: 'waiting' },
  open: { icon: IconHelpCircle, tone: 'unknown' },
  plain: { icon: IconInfoCircle, tone: 'plain' },
} as const;

/** The answer of a tool below its question, which keeps the level-1 heading. It is read out when it comes. */
export function VerdictNote(props: {
  readonly tone: VerdictTone;
  readonly title: string;
  /** Each a paragraph; empty ones are left out. */
  readonly lines: readonly string[];
  /** For whoever is labelled by the sentence. */
  readonly id: string;
}) {
  const { announce } = useActions();
  const { title, id } = props;
  useEffect(() => {
    announce(title);
  }, [announce, title]);
  return (
    <Note {...LOOKS[props.tone]}>
      <b id={id} className={styles['title']}>
        {title}
      </b>
      {props.lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Note>
  );
}
