import { Fragment, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { BreakableName } from '../../ui/breakable-name.tsx';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import {
  IconBuilding,
  IconChevronDown,
  IconChevronRight,
  IconClockQuestion,
  IconDeviceLaptop,
  IconHourglass,
  IconInbox,
  IconLock,
  IconLockOpen,
  IconLockQuestion,
  IconMail,
  IconServer,
} from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import type { Axis } from './time-axis.ts';
import type { FoldRow, Passage, ServerRow, TimelinePicture } from './timeline-picture.ts';
import { durationText, tickText, type ScreenClock } from './time-words.ts';
import { Lane } from './timeline-lane.tsx';
import { arrivalText, passageText, serverName, skewSentence, stayText } from './timeline-words.ts';
import styles from './timeline.module.css';

const COLUMNS = 5;
/** Folded servers that are drawn at once. */
const STEP_ROWS = 50;

const SIDE_ICONS = { sender: IconMail, beyond: IconBuilding, unknown: IconServer } as const;

function roleIcon({ role, side }: ServerRow) {
  if (role === 'computer') return IconDeviceLaptop;
  return role === 'last' ? IconInbox : SIDE_ICONS[side];
}

const PASSAGE_LOOKS = {
  locked: { icon: IconLock, tone: 'passed' },
  open: { icon: IconLockOpen, tone: 'waiting' },
  inside: { icon: IconServer, tone: 'faint' },
  unknown: { icon: IconLockQuestion, tone: 'faint' },
} as const;

function PassageMark(props: { readonly passage: Passage | null }) {
  const wording = useWording();
  const { passage } = props;
  if (passage === null) return null;
  const { icon, tone } = PASSAGE_LOOKS[passage.kind];
  return (
    <span className={classNames(styles['answer'], styles[tone])}>
      <Icon of={icon} size="s" />
      {passageText(passage, wording)}
    </span>
  );
}

/** When a server had the mail: what its clock said struck through where that is wrong, the corrected time under it. */
function Arrival(props: { readonly row: ServerRow; readonly clock: ScreenClock }) {
  const wording = useWording();
  const { row, clock } = props;
  if (row.statedAt === null) return arrivalText(row, clock, wording);
  return (
    <>
      <del>{clock.text(row.statedAt)}</del> <b>{arrivalText(row, clock, wording)}</b>
    </>
  );
}

interface RowProps {
  readonly axis: Axis;
  readonly clock: ScreenClock;
}

function ServerCells(props: RowProps & { readonly row: ServerRow }) {
  const wording = useWording();
  const { say } = wording;
  const { row, axis, clock } = props;
  const details = [row.alias && say('headers-screen.alias', { name: row.alias }), row.address];
  return (
    <tr role="row" className={classNames(styles['row'], row.isSlowest && styles['slow'])}>
      <th role="rowheader" scope="row" className={styles['server']}>
        <span className={styles['host']}>
          <span className={styles['tile']}>
            <Icon of={roleIcon(row)} size="s" />
          </span>
          <span className={styles['names']}>
            <span className={styles['name']}>
              <BreakableName name={serverName(row, wording)} />
            </span>
            {details.filter(Boolean).map((detail) => (
              <span key={detail} className={styles['address']}>
                {detail}
              </span>
            ))}
          </span>
        </span>
      </th>
      <td role="cell" data-label={say('headers-screen.arrived')} className={styles['time']}>
        <Arrival row={row} clock={clock} />
      </td>
      <Lane axis={axis} bar={row.bar} ghost={row.ghost} />
      <td role="cell" data-label={say('headers-screen.stayed')} className={styles['stay']}>
        {row.isSlowest ? (
          <span className={classNames(styles['answer'], styles['waiting'])}>
            <Icon of={IconHourglass} size="s" />
            {stayText(row, wording)}
          </span>
        ) : (
          stayText(row, wording)
        )}
      </td>
      <td role="cell" data-label={say('headers-screen.sent-with')} className={styles['passage']}>
        <PassageMark passage={row.passage} />
      </td>
    </tr>
  );
}

/** Remarks about a server below its row: a wrong clock, and where the sender's side ends. */
function Remarks(props: { readonly row: ServerRow; readonly clock: ScreenClock }) {
  const wording = useWording();
  const { say } = wording;
  const { row, clock } = props;
  return (
    <>
      {row.statedAt !== null && (
        <tr role="row" className={styles['remark']}>
          <td role="cell" colSpan={COLUMNS}>
            <span className={styles['note']}>
              <Icon of={IconClockQuestion} size="s" />
              <span>{skewSentence(row, clock, wording)}</span>
            </span>
          </td>
        </tr>
      )}
      {row.isLastOfSender && (
        <tr role="row" className={styles['border']}>
          <td role="cell" colSpan={COLUMNS}>
            <span>{say('headers-screen.left-sender')}</span>
          </td>
        </tr>
      )}
    </>
  );
}

/** The row that stands for folded servers, with the button that unfolds them. */
function FoldCells(
  props: RowProps & { readonly row: FoldRow; readonly open: boolean; readonly onToggle: () => void },
) {
  const wording = useWording();
  const { say } = wording;
  const { row, axis, clock, open } = props;
  const { servers, organisation, staySeconds } = row;
  const [first] = servers;
  return (
    <tr role="row" className={classNames(styles['row'], styles['fold'])}>
      <th role="rowheader" scope="row" className={styles['server']}>
        <span className={styles['host']}>
          <span className={styles['tile']}>
            <Icon of={IconServer} size="s" />
          </span>
          <span className={styles['names']}>
            <Button
              small
              look="ghost"
              icon={open ? IconChevronDown : IconChevronRight}
              expanded={open}
              onPress={props.onToggle}
            >
              {say(organisation === null ? 'headers-screen.fold.any' : 'headers-screen.fold', {
                n: servers.length,
              })}
            </Button>
            {organisation !== null && <span className={styles['address']}>{organisation}</span>}
          </span>
        </span>
      </th>
      <td role="cell" data-label={say('headers-screen.arrived')} className={styles['time']}>
        {first && arrivalText(first, clock, wording)}
      </td>
      <Lane axis={axis} bar={row.bar} />
      <td role="cell" data-label={say('headers-screen.stayed')} className={styles['stay']}>
        {staySeconds === null ? say('headers-screen.not-stated') : durationText(staySeconds, wording)}
      </td>
      <td role="cell" className={styles['passage']} />
    </tr>
  );
}

function Fold(props: RowProps & { readonly row: FoldRow }) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(STEP_ROWS);
  const { row, axis, clock } = props;
  const { servers } = row;
  const more = servers.length - shown;
  return (
    <>
      <FoldCells {...props} open={open} onToggle={() => setOpen(!open)} />
      {open &&
        servers.slice(0, shown).map((server) => (
          <Fragment key={server.place}>
            <ServerCells row={server} axis={axis} clock={clock} />
            <Remarks row={server} clock={clock} />
          </Fragment>
        ))}
      {open && more > 0 && (
        <tr role="row" className={styles['remark']}>
          <td role="cell" colSpan={COLUMNS}>
            <Button small onPress={() => setShown(shown + STEP_ROWS)}>
              {say('headers-screen.fold.more', { n: Math.min(more, STEP_ROWS) })}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

function Head(props: { readonly axis: Axis }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className={styles['server']}>
          {say('headers-screen.server')}
        </th>
        <th role="columnheader" scope="col" className={styles['time']}>
          {say('headers-screen.arrived')}
        </th>
        <td role="cell" className={styles['lane']} aria-hidden="true">
          <span className={styles['plot']}>
            {props.axis.ticks.map(({ seconds, part }) => (
              <span key={seconds} className={styles['label']} style={{ '--from': part }}>
                {tickText(seconds, wording)}
              </span>
            ))}
          </span>
        </td>
        <th role="columnheader" scope="col" className={styles['stay']}>
          {say('headers-screen.stayed')}
        </th>
        <th role="columnheader" scope="col" className={styles['passage']}>
          {say('headers-screen.sent-with')}
        </th>
      </tr>
    </thead>
  );
}

/**
 * The way of a mail: a row for each server, a bar for how long it held the mail, all on one axis. Roles are spelled
 * out, since a narrow window lays the rows out as blocks and the browser then forgets that they are a table.
 */
export function Timeline(props: { readonly picture: TimelinePicture; readonly clock: ScreenClock }) {
  const { say } = useWording();
  const { picture, clock } = props;
  const { rows, axis } = picture;
  return (
    <Card>
      <div className={styles['frame']}>
        <table role="table" className={styles['timeline']}>
          <caption className={styles['caption']}>{say('headers-screen.caption')}</caption>
          <Head axis={axis} />
          {rows.map((row) => (
            <tbody
              key={row.kind === 'fold' ? `fold ${row.servers[0]?.place ?? 0}` : row.place}
              role="rowgroup"
              className={styles['group']}
            >
              {row.kind === 'fold' ? (
                <Fold row={row} axis={axis} clock={clock} />
              ) : (
                <>
                  <ServerCells row={row} axis={axis} clock={clock} />
                  <Remarks row={row} clock={clock} />
                </>
              )}
            </tbody>
          ))}
        </table>
      </div>
    </Card>
  );
}
