import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { MessageId } from '../../../../shared/wording/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons.ts';
import { useWording } from '../../../ui/wording.tsx';
import { BatchTableRow, type RowLook } from './batch-row.tsx';
import type { BatchItem } from './batch-rows.ts';
import type { BatchView, Column, Order } from './batch-view.ts';
import { ROW_HEIGHT, useVisibleRows, type VisibleRows } from './use-visible-rows.ts';
import styles from './batch-table.module.css';

interface TableProps {
  readonly label: string;
  /** The rows in the order in which they are shown. */
  readonly items: readonly BatchItem[];
  readonly look: RowLook;
  readonly view: BatchView;
  /** Row to return the focus to; null for none. */
  readonly returnTo: number | null;
  readonly onChange: (change: Partial<BatchView>) => void;
  readonly onOpen: (item: BatchItem) => Promise<void>;
}

const COLUMNS: readonly { readonly column: Column; readonly title: MessageId; readonly style: string }[] = [
  { column: 'state', title: 'result.list.state', style: 'state' },
  { column: 'recipient', title: 'result.list.recipient', style: 'who' },
  { column: 'what', title: 'result.list.what', style: 'what' },
  { column: 'party', title: 'result.list.who', style: 'actor' },
  { column: 'sure', title: 'result.list.sure', style: 'sure' },
  { column: 'file', title: 'batch.column.file', style: 'file' },
  { column: 'date', title: 'batch.column.date', style: 'date' },
];

/** Upwards first, then downwards, then as the mails were read. */
function nextOrder(order: Order, column: Column): Order {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

function HeadCell(props: {
  readonly column: Column;
  readonly title: string;
  readonly style: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  const { column, order } = props;
  const sorted = order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={styles[props.style]} aria-sort={sorted}>
      <button
        type="button"
        className={classNames(styles['sort'], sorted !== 'none' && styles['sorted'])}
        onClick={() => props.onOrder(nextOrder(order, column))}
      >
        <span>{props.title}</span>
        {sorted !== 'none' && (
          <Icon of={sorted === 'ascending' ? IconChevronUp : IconChevronDown} size="xs" />
        )}
      </button>
    </th>
  );
}

function Head({ look, view, onChange }: TableProps) {
  const { say } = useWording();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(({ column, title, style }) => (
          <HeadCell
            key={column}
            column={column}
            title={say(column === 'file' && !look.severalFiles ? 'batch.column.number' : title)}
            style={style}
            order={view.order}
            onOrder={(order) => onChange({ order })}
          />
        ))}
      </tr>
    </thead>
  );
}

/** Rows a key moves by. */
function steps(key: string): number | null {
  const page = Math.max(1, Math.floor(window.innerHeight / ROW_HEIGHT) - 4);
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}

/** Scrolls so far that a row is in view, below what sticks to the top. */
function reveal(body: HTMLElement | null, index: number): void {
  if (!body) return;
  const top = body.getBoundingClientRect().top + index * ROW_HEIGHT;
  const head = 44 + ROW_HEIGHT;
  const below = top + ROW_HEIGHT + 12 - window.innerHeight;
  if (top < head) window.scrollBy({ top: top - head, behavior: 'instant' });
  else if (below > 0) window.scrollBy({ top: below, behavior: 'instant' });
}

/** Keeps the focus on the row that was opened or that a key leads to, as soon as that row is drawn. */
function useRowFocus({ items, view, returnTo, onChange }: TableProps, body: RefObject<HTMLElement | null>) {
  const wanted = useRef<number | null>(returnTo);
  const at = useMemo(() => items.findIndex(({ id }) => id === view.active), [items, view.active]);
  const active = Math.max(0, at);
  const focusWanted = useEffectEvent(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${String(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    reveal(body.current, active);
  });
  const goBack = useEffectEvent(() => {
    if (returnTo !== null) window.scrollTo({ top: view.scrolled, behavior: 'instant' });
  });
  useEffect(() => goBack(), []);
  useEffect(() => focusWanted());
  const press = (event: KeyboardEvent) => {
    const by = steps(event.key);
    const inRows = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    if (by === null || !inRows || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Math.max(0, Math.min(items.length - 1, active + by));
    const item = items[index];
    if (!item) return;
    event.preventDefault();
    wanted.current = item.id;
    reveal(body.current, index);
    onChange({ active: item.id });
  };
  return { active, press };
}

function Rows(
  props: TableProps & {
    readonly body: RefObject<HTMLTableSectionElement | null>;
    readonly drawn: VisibleRows;
    readonly active: number;
  },
) {
  const { items, look, onChange, onOpen, active } = props;
  const { first, end } = props.drawn;
  const isDrawn = active >= first && active < end;
  const open = useCallback(
    (item: BatchItem) => {
      onChange({ active: item.id, scrolled: window.scrollY });
      void onOpen(item);
    },
    [onChange, onOpen],
  );
  // The line below the last row is that of the card.
  return (
    <tbody ref={props.body} style={{ height: items.length * ROW_HEIGHT - 1 }}>
      {items.slice(first, end).map((item, i) => (
        <BatchTableRow
          key={item.id}
          item={item}
          look={look}
          index={first + i}
          tabStop={isDrawn ? first + i === active : i === 0}
          onOpen={open}
        />
      ))}
    </tbody>
  );
}

/** The table of a batch: one Tab stop, arrow keys inside, drawn only where it is seen. */
export function BatchTable(props: TableProps) {
  const { items, look } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  // Here, so that the focus is looked after whenever other rows are drawn.
  const drawn = useVisibleRows(body, items.length);
  const { active, press } = useRowFocus(props, body);
  return (
    <div className={styles['card']}>
      <table
        className={classNames(
          styles['table'],
          look.severalFiles && styles['files'],
          look.oneYear && styles['oneYear'],
        )}
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        onKeyDown={press}
      >
        <Head {...props} />
        <Rows {...props} body={body} drawn={drawn} active={active} />
      </table>
    </div>
  );
}
