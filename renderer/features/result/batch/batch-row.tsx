import { memo } from 'react';
import type { Actor } from '../../../../shared/bounce/rule.ts';
import type { Batch } from '../../../explained.ts';
import { classNames } from '../../../ui/class-names.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconHelpCircle, IconStack2 } from '../../../ui/icons.ts';
import { useWording } from '../../../ui/wording.tsx';
import { ActorChip } from '../../../report/actor-chip.tsx';
import { StateTag } from '../../../report/state-tag.tsx';
import { dateText, dayText, readStatedTime, zoneName } from '../../../report/stated-time.ts';
import { isSettled } from '../../../report/states.ts';
import { fileWords, whatWords, type BatchItem, type Party } from './batch-rows.ts';
import { ROW_HEIGHT } from './use-visible-rows.ts';
import styles from './batch-table.module.css';

/** What all rows of a table have in common. */
export interface RowLook {
  readonly batch: Batch;
  /** False where every mail is of one file: then its number is enough. */
  readonly severalFiles: boolean;
  /** True where all dates are of one year. */
  readonly oneYear: boolean;
  readonly grouped: boolean;
}

function actorOf(party: Party): Actor | null {
  if (party === 'nobody') return 'nobody-yet';
  return party === 'unrecognised' || party === 'unreadable' ? null : party;
}

function NoticeMark(props: { readonly notice: NonNullable<BatchItem['notice']> }) {
  const { say } = useWording();
  const { number, of } = props.notice;
  const words = say('batch.notice', { number, of });
  return (
    <span className={styles['notice']} role="img" aria-label={words} title={words}>
      <Icon of={IconStack2} size="xs" />
      {number}/{of}
    </span>
  );
}

/** Recipient and the button that opens the row; a mail without one is named by its kind. */
function WhoCell(props: {
  readonly item: BatchItem;
  readonly tabStop: boolean;
  readonly onOpen: () => void;
}) {
  const { say } = useWording();
  const { item } = props;
  const who = item.row === null ? '–' : (item.row.recipient ?? say('result.list.unnamed'));
  return (
    <th scope="row" className={styles['who']}>
      <span className={styles['whoLine']}>
        {item.row === null ? (
          <span
            className={styles['text']}
            data-row={item.id}
            tabIndex={props.tabStop ? 0 : -1}
            aria-label={say('state.short.unreadable')}
          >
            {who}
          </span>
        ) : (
          <button
            type="button"
            className={classNames(styles['open'], item.row.recipient === null && styles['unnamed'])}
            data-row={item.id}
            tabIndex={props.tabStop ? 0 : -1}
            title={who}
            onClick={props.onOpen}
          >
            {who}
          </button>
        )}
        {item.notice && <NoticeMark notice={item.notice} />}
      </span>
    </th>
  );
}

function DateCell(props: { readonly item: BatchItem; readonly oneYear: boolean }) {
  const { language } = useWording();
  const time = readStatedTime(props.item.row?.date ?? null);
  if (!time) return <td className={styles['date']}>–</td>;
  const whole = `${dateText(time, language)} ${zoneName(time)}`;
  return (
    <td className={styles['date']} title={whole}>
      {props.oneYear ? dayText(time, language) : dateText(time, language).replace(',', '')}
    </td>
  );
}

interface RowProps {
  readonly item: BatchItem;
  readonly look: RowLook;
  /** Place in the table as it is sorted and filtered, from 0. */
  readonly index: number;
  readonly tabStop: boolean;
  readonly onOpen: (item: BatchItem) => void;
}

/** One row; it opens by press, Enter or Space. Drawn anew only where something about it changed. */
export const BatchTableRow = memo(function BatchTableRow(props: RowProps) {
  const wording = useWording();
  const { item, look } = props;
  const { row, recognised } = item;
  const actor = actorOf(item.party);
  const what = whatWords(item, wording);
  const file = fileWords(look.batch, item, wording);
  return (
    <tr
      aria-rowindex={props.index + 2}
      style={{ top: props.index * ROW_HEIGHT }}
      className={classNames(row && styles['opens'], look.grouped && item.notice && styles['member'])}
    >
      <td className={styles['state']}>
        <StateTag state={item.state} short />
      </td>
      <WhoCell item={item} tabStop={props.tabStop} onOpen={() => props.onOpen(item)} />
      <td className={styles['what']} title={what}>
        {row && !recognised ? (
          <span className={styles['unrecognised']}>
            <Icon of={IconHelpCircle} size="s" />
            {what}
          </span>
        ) : (
          what
        )}
      </td>
      <td className={styles['actor']}>
        {actor ? <ActorChip small actor={actor} settled={isSettled(item.state)} /> : '–'}
      </td>
      <td className={styles['sure']}>
        {row?.confidence && recognised ? <ConfidenceMark small level={row.confidence} /> : '–'}
      </td>
      <td className={styles['file']} title={file}>
        {look.severalFiles ? file : (item.source.number ?? 1)}
      </td>
      <DateCell item={item} oneYear={look.oneYear} />
    </tr>
  );
});
