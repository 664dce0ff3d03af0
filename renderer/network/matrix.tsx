import type { TablerIcon } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import {
  IconCheck,
  IconCircleCheck,
  IconCircleX,
  IconAlertTriangle,
  IconHelpCircle,
  IconLoader2,
  IconMinus,
  IconOctagonMinus,
  IconX,
} from '../ui/icons.ts';
import { Tag } from '../ui/tag.tsx';
import { useWording } from '../ui/wording.tsx';
import { COLUMNS, timeText, type Cell } from './matrix-cells.ts';
import { matrixRows, toneOf, type MatrixRow, type Use } from './matrix-view.ts';
import type { ProbeRun } from './probe-run.ts';
import styles from './matrix.module.css';

const CELL_ICONS: Readonly<Record<Cell['tone'], TablerIcon>> = {
  good: IconCheck,
  bad: IconX,
  odd: IconMinus,
  running: IconLoader2,
  off: IconMinus,
};

function iconOf(use: Use): TablerIcon {
  switch (use) {
    case 'best':
    case 'usable':
      return IconCircleCheck;
    case 'bad-certificate':
    case 'unencrypted':
      return IconAlertTriangle;
    case 'intercepted':
    case 'blocked':
      return IconOctagonMinus;
    case 'no-login':
    case 'checking':
    case 'stopped':
      return IconHelpCircle;
    default:
      return IconCircleX;
  }
}

/** How often a running time is drawn anew, in ms. */
const TICK_MS = 100;

/** Time since a moment, while something runs. */
function Elapsed(props: { readonly since: number }) {
  const wording = useWording();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return timeText(Math.max(0, now - props.since), wording);
}

function CellView(props: { readonly label: string; readonly cell: Cell; readonly startedAt: number }) {
  const { tone, word, detail } = props.cell;
  return (
    <td role="cell" data-label={props.label} className={classNames(styles['cell'], styles[tone])}>
      <span className={styles['inner']}>
        <span className={styles['sign']}>
          <Icon of={CELL_ICONS[tone]} size="s" />
        </span>
        <span className={styles['word']}>{word}</span>
        <small className={styles['detail']}>
          {tone === 'running' ? <Elapsed since={props.startedAt} /> : detail}
        </small>
      </span>
    </td>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly startedAt: number;
  readonly current: boolean;
  readonly onFocus: () => void;
}

function Row(props: RowProps) {
  const { say } = useWording();
  const { row } = props;
  return (
    <tbody
      role="rowgroup"
      className={styles['group']}
      tabIndex={props.current ? 0 : -1}
      onFocus={props.onFocus}
    >
      <tr role="row" className={styles['row']}>
        <th role="rowheader" scope="row" className={styles['port']}>
          <b>{row.port}</b>
          <span>{row.kind}</span>
        </th>
        {COLUMNS.map((column) => (
          <CellView
            key={column}
            label={say(`matrix.${column}`)}
            cell={row.cells[column]}
            startedAt={props.startedAt}
          />
        ))}
        <td role="cell" className={styles['use']}>
          {row.use === 'checking' || row.use === 'stopped' ? (
            <span className={styles['soft']}>{say(`matrix.use.${row.use}`)}</span>
          ) : (
            <Tag icon={iconOf(row.use)} tone={toneOf(row.use)}>
              {say(`matrix.use.${row.use}`)}
            </Tag>
          )}
        </td>
      </tr>
      <tr role="row" className={styles['explained']}>
        <td role="cell" colSpan={COLUMNS.length + 2}>
          {row.sentence ?? '\u00A0'}
        </td>
      </tr>
    </tbody>
  );
}

function nextRow(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/**
 * Ports by steps, filled in place as the check goes on. Roles are spelled out, since a narrow window lays the rows out
 * as blocks and the browser then forgets that they are a table. One Tab stop; arrow keys go from port to port.
 */
export function Matrix(props: {
  readonly run: ProbeRun;
  readonly host: string;
  /** The port to enter, once that is known. */
  readonly best: number | null;
}) {
  const wording = useWording();
  const { say } = wording;
  const [current, setCurrent] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const rows = matrixRows(props.run, props.best, wording);
  const move = (event: KeyboardEvent) => {
    const next = nextRow(event.key, current, rows.length);
    if (next === null) return;
    event.preventDefault();
    table.current?.querySelectorAll('tbody')[next]?.focus();
  };
  return (
    <div className={styles['frame']}>
      <table ref={table} role="table" className={styles['matrix']} onKeyDown={move}>
        <caption className={styles['caption']}>{say('matrix.caption', { host: props.host })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles['port']}>
              {say('matrix.port')}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {say(`matrix.${column}`)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {say('matrix.usable')}
            </th>
          </tr>
        </thead>
        {rows.map((row, i) => (
          <Row
            key={row.port}
            row={row}
            startedAt={props.run.startedAt}
            current={i === current}
            onFocus={() => setCurrent(i)}
          />
        ))}
      </table>
    </div>
  );
}
