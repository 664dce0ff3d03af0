import { useEffect, useId, useRef } from 'react';
import type { Explained, Outcome } from '../../explained.ts';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { miniPath } from './path-picture.ts';
import { ResultTable, type ResultRow } from './result-table.tsx';
import { verdictOf } from './verdict-view.ts';
import styles from './list.module.css';

function explainedRow({ name, report }: Explained, wording: Wording): ResultRow {
  const { say, language } = wording;
  const { recipients } = report;
  const verdict = verdictOf(report, report.findings[0]?.recipients[0] ?? 0, language);
  const { recipient, recognised } = verdict;
  const claimed = recognised && recipient !== undefined && recipient.reason !== 'unknown';
  return {
    state: verdict.state,
    who: name ?? say('window.recent.pasted'),
    below:
      recipients.length > 1
        ? say('result.list.several', { n: recipients.length })
        : (recipient?.address ?? report.subject ?? ''),
    what: claimed
      ? say(`reason.${recipient.reason}`)
      : recognised
        ? say(`kind.${report.kind}`)
        : say('reason.unknown'),
    way: verdict.path && miniPath(verdict.path, wording),
    actor: recognised ? (verdict.actors[0] ?? null) : null,
    confidence: recognised ? verdict.confidence : null,
    opens: true,
  };
}

function rowOf(outcome: Outcome, wording: Wording): ResultRow {
  if (outcome.kind === 'explained') return explainedRow(outcome, wording);
  const { say } = wording;
  return {
    state: 'unreadable',
    who: outcome.name ?? say('window.recent.pasted'),
    below: '',
    what: say(`home.problem-short.${outcome.problem}`),
    way: null,
    actor: null,
    confidence: null,
    opens: false,
  };
}

/** The sentence above the list: the worst that any of the mails reports. */
function titleOf(rows: readonly ResultRow[], { say }: Wording): string {
  const failed = rows.filter(({ state }) => state === 'final').length;
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  const n = rows.length;
  if (failed > 0) return say('result.list.title.mails-final', { failed, n });
  if (waiting > 0) return say('result.list.title.mails-waiting', { waiting, n });
  return say('result.list.title.mails', { n: rows.filter(({ opens }) => opens).length });
}

/** Several mails read at once, in their order. */
export function MailList(props: {
  readonly outcomes: readonly Outcome[];
  /** True: the user stopped before the last one. */
  readonly stopped: boolean;
  /** Mail that was open before; null on a new list. */
  readonly returnTo: number | null;
  readonly onOpen: (mail: number) => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const { outcomes, returnTo } = props;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (returnTo === null) title.current?.focus();
  }, [returnTo]);
  const rows = outcomes.map((outcome) => rowOf(outcome, wording));
  const sentence = titleOf(rows, wording);
  const unreadable = rows.filter(({ opens }) => !opens).length;
  const lead = [
    unreadable > 0 && say('result.list.lead.unreadable', { n: unreadable }),
    props.stopped && say('result.list.stopped'),
    say('result.list.lead.mails'),
  ];
  return (
    <div className={styles['list']}>
      <header>
        <h1 ref={title} id={titleId} tabIndex={-1} className={styles['title']}>
          {sentence}
        </h1>
        <p className={styles['lead']}>{lead.filter(Boolean).join(' ')}</p>
      </header>
      <div>
        <ResultTable
          label={sentence}
          column={say('result.list.mail')}
          rows={rows}
          returnTo={returnTo}
          onOpen={props.onOpen}
        />
      </div>
    </div>
  );
}
