import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Actor, Confidence } from '../../../shared/bounce/rule.ts';
import { Button } from '../../ui/button.tsx';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { BreakableName } from '../../ui/breakable-name.tsx';
import { MiniChain, type MiniStation } from '../../ui/mini-chain.tsx';
import { useWording } from '../../ui/wording.tsx';
import { ActorChip } from '../../report/actor-chip.tsx';
import { StateTag } from '../../report/state-tag.tsx';
import { isSettled, type ResultState } from '../../report/states.ts';
import styles from './result-table.module.css';

const ROWS_AT_FIRST = 200;
const ROWS_WITHOUT_FILTER = 8;

/** One row: what the list says about a recipient or a mail. */
export interface ResultRow {
  readonly state: ResultState;
  /** Address or file name. */
  readonly who: string;
  /** Second line below it; empty for none. */
  readonly below: string;
  readonly what: string;
  readonly way: { readonly stations: readonly MiniStation[]; readonly label: string } | null;
  readonly actor: Actor | null;
  readonly confidence: Confidence | null;
  /** False where there is nothing more to see. */
  readonly opens: boolean;
}

interface ResultTableProps {
  /** Name of the table and of its second column. */
  readonly label: string;
  readonly column: string;
  readonly rows: readonly ResultRow[];
  /** Row to return the focus to; null for none. */
  readonly returnTo: number | null;
  readonly onOpen: (row: number) => void;
}

function Row(props: {
  readonly row: ResultRow;
  readonly index: number;
  readonly onOpen: (row: number) => void;
}) {
  const { row, index } = props;
  return (
    <tr className={row.opens ? styles['opens'] : undefined}>
      <td>
        <StateTag state={row.state} short />
      </td>
      <th scope="row" className={styles['who']}>
        {row.opens ? (
          <button
            type="button"
            className={styles['open']}
            aria-label={row.who}
            data-row={index}
            onClick={() => props.onOpen(index)}
          >
            <BreakableName name={row.who} />
          </button>
        ) : (
          <BreakableName name={row.who} />
        )}
        {row.below && <span className={styles['below']}>{row.below}</span>}
      </th>
      <td className={styles['what']}>{row.what}</td>
      <td className={styles['way']}>{row.way ? <MiniChain {...row.way} /> : '–'}</td>
      <td>{row.actor ? <ActorChip small actor={row.actor} settled={isSettled(row.state)} /> : '–'}</td>
      <td className={styles['sure']}>
        {row.confidence ? <ConfidenceMark small level={row.confidence} /> : '–'}
      </td>
    </tr>
  );
}

function Head(props: { readonly column: string }) {
  const { say } = useWording();
  return (
    <thead>
      <tr>
        <th scope="col">{say('result.list.state')}</th>
        <th scope="col">{props.column}</th>
        <th scope="col">{say('result.list.what')}</th>
        <th scope="col" className={styles['way']}>
          {say('result.list.way')}
        </th>
        <th scope="col">{say('result.list.who')}</th>
        <th scope="col" className={styles['sure']}>
          {say('result.list.sure')}
        </th>
      </tr>
    </thead>
  );
}

function matches(row: ResultRow, wanted: string): boolean {
  return `${row.who} ${row.below} ${row.what}`.toLowerCase().includes(wanted.toLowerCase());
}

/** Moves between the rows by arrow keys. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-row]')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** A list of results as a real table; a whole row opens, by press, Enter or Space. */
export function ResultTable(props: ResultTableProps) {
  const { say } = useWording();
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(Math.max(ROWS_AT_FIRST, (props.returnTo ?? 0) + 1));
  const wanted = useDeferredValue(filter.trim());
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (props.returnTo === null) return;
    table.current?.querySelector<HTMLElement>(`[data-row="${props.returnTo}"]`)?.focus();
  }, [props.returnTo]);
  const rows = props.rows.map((row, index) => ({ row, index })).filter(({ row }) => matches(row, wanted));
  const hidden = rows.length - limit;
  return (
    <>
      {props.rows.length > ROWS_WITHOUT_FILTER && (
        <div className={styles['filter']}>
          <FilterField label={say('result.list.filter')} value={filter} onChange={setFilter} />
        </div>
      )}
      <div className={styles['card']}>
        <table className={styles['table']} aria-label={props.label} ref={table} onKeyDown={moveFocus}>
          <Head column={props.column} />
          <tbody>
            {rows.slice(0, limit).map(({ row, index }) => (
              <Row key={index} row={row} index={index} onOpen={props.onOpen} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={styles['none']}>{say('result.list.no-match', { text: wanted })}</p>
        )}
      </div>
      {hidden > 0 && (
        <Button small onPress={() => setLimit(limit + ROWS_AT_FIRST)}>
          {say('result.list.more', { n: Math.min(hidden, ROWS_AT_FIRST) })}
        </Button>
      )}
    </>
  );
}
