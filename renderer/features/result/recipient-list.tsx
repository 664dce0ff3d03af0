import { useEffect, useRef } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import type { MessageId } from '../../../shared/wording/messages.ts';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { useWording } from '../../ui/wording.tsx';
import { miniPath } from '../../report/path-picture.ts';
import { ReadingProblems } from './reading-problems.tsx';
import { ResultTable, type ResultRow } from './result-table.tsx';
import { stateOf } from '../../report/states.ts';
import { verdictOf } from './verdict-view.ts';
import styles from './recipient-list.module.css';

/** The sentence above the list, by how many were refused for good and how many still wait. */
function titleOf(report: Report): {
  readonly id: MessageId;
  readonly failed: number;
  readonly waiting: number;
} {
  const states = report.recipients.map((recipient) => stateOf(report, recipient));
  const failed = states.filter((state) => state === 'final').length;
  const waiting = states.filter((state) => state === 'waiting').length;
  const id =
    failed === states.length
      ? 'result.list.title.all'
      : failed > 0
        ? 'result.list.title.recipients'
        : waiting > 0
          ? 'result.list.title.waiting'
          : 'result.list.title.plain';
  return { id, failed, waiting };
}

/** Several recipients of one report: who got what, and which one to look at. */
export function RecipientList(props: {
  readonly report: Report;
  /** Recipient whose result was open before; null on a new result. */
  readonly returnTo: number | null;
  readonly onOpen: (recipient: number) => void;
}) {
  const wording = useWording();
  const { say, language } = wording;
  const { report, returnTo } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returnTo === null) title.current?.focus();
  }, [returnTo]);
  const rows = report.recipients.map((recipient, index): ResultRow => {
    const { state, path, recognised, actors, confidence } = verdictOf(report, index, language);
    const isGuess = !recognised && recipient.confidence === 'possible';
    return {
      state,
      who: recipient.address ?? say('result.list.unnamed'),
      below: '',
      what: say(`reason.${isGuess ? 'unknown' : recipient.reason}`),
      way: path && miniPath(path, wording),
      actor: recognised ? (actors[0] ?? null) : null,
      confidence: recognised ? confidence : null,
      opens: true,
    };
  });
  const { id, failed, waiting } = titleOf(report);
  const sentence = say(id, { failed, waiting, n: rows.length });
  return (
    <div className={styles['list']}>
      <VerdictTitle ref={title} title={sentence} lead={say('result.list.lead.recipients')} />
      <div>
        <ResultTable
          label={sentence}
          column={say('result.list.recipient')}
          rows={rows}
          returnTo={returnTo}
          onOpen={props.onOpen}
        />
      </div>
      <ReadingProblems problems={report.problems} />
    </div>
  );
}
