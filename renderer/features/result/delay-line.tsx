import type { TablerIcon } from '@tabler/icons-react';
import type { Report } from '../../../shared/report/report.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconMailExclamation, IconMailX, IconSend } from '../../ui/icons.ts';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { delayPicture, type DelayLabel, type DelayPicture, type DelayPoint } from './delay-picture.ts';
import { weekdayText, zoneName } from '../../report/stated-time.ts';
import styles from './delay-line.module.css';

const ICONS: Readonly<Record<DelayPoint['what'], TablerIcon>> = {
  'first-attempt': IconSend,
  warning: IconMailExclamation,
  'give-up': IconMailX,
  'gave-up': IconMailX,
};

/** "1 day 2 h", "3 h 20 min", "12 min". */
function durationText(ms: number, { say }: Wording): string {
  const minutes = Math.round(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) return say('result.delay.days', { d: days, h: hours % 24 });
  if (hours > 0) return say('result.delay.hours', { h: hours, m: minutes % 60 });
  return say('result.delay.minutes', { m: minutes });
}

function Figures(props: { readonly picture: DelayPicture }) {
  const wording = useWording();
  const { say } = wording;
  const { picture } = props;
  return (
    <dl className={styles['figures']}>
      <div>
        <dt>{say(picture.now ? 'result.delay.waiting' : 'result.delay.waited')}</dt>
        <dd>{durationText(picture.waitedMs, wording)}</dd>
      </div>
      {picture.leftMs !== null && (
        <div>
          <dt>{say(picture.usualFor === null ? 'result.delay.left' : 'result.delay.left-about')}</dt>
          <dd className={styles['left']}>{durationText(picture.leftMs, wording)}</dd>
        </div>
      )}
    </dl>
  );
}

/** "45 min", "24 h", "3 days": near enough to tell notices apart. */
function afterText(ms: number, { say }: Wording): string {
  const minutes = Math.round(ms / 60_000);
  const hours = Math.round(minutes / 60);
  if (minutes < 90) return say('result.delay.minutes', { m: minutes });
  if (hours < 72) return say('result.delay.about-hours', { h: hours });
  return say('result.delay.days', { d: Math.round(hours / 24), h: 0 });
}

/** So many notices of a group are named one by one; of more, the first and the last. */
const MAX_NAMED = 3;

/** What stands below a label: its date, or how long after the first attempt each of its notices came. */
function dateOf({ first, points }: DelayLabel, wording: Wording): string {
  const { say, language } = wording;
  if (points.length === 1) {
    const date = weekdayText(first.time, language);
    return first.about ? say('result.delay.about', { date }) : date;
  }
  const after = points.map(({ afterMs }) => afterText(afterMs, wording));
  if (after.length > MAX_NAMED)
    return say('result.delay.between', { first: after[0] ?? '', last: after.at(-1) ?? '' });
  return say('result.delay.after', { times: new Intl.ListFormat(language).format(after) });
}

function titleOf({ first, points }: DelayLabel, { say }: Wording): string {
  if (points.length > 1) return say('result.delay.notices', { n: points.length });
  if (first.what === 'warning' && !first.shown) return say('result.delay.point.other');
  return say(`result.delay.point.${first.what}`);
}

function Label(props: { readonly label: DelayLabel }) {
  const wording = useWording();
  const { label } = props;
  const { first, part } = label;
  return (
    <li className={classNames(styles['point'], styles[first.what])} style={{ '--part': part }}>
      <span className={classNames(styles['tile'], first.about && styles['about'])}>
        <Icon of={ICONS[first.what]} size="s" />
      </span>
      <b>{titleOf(label, wording)}</b>
      <span>{dateOf(label, wording)}</span>
    </li>
  );
}

/** Leads from every point on the line to its label. */
function Leaders(props: { readonly labels: readonly DelayLabel[] }) {
  return (
    <svg className={styles['leaders']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {props.labels.flatMap(({ points, part }) =>
        points.map((point) => (
          <line
            key={point.what + point.part}
            x1={point.part * 100}
            y1={0}
            x2={part * 100}
            y2={10}
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </svg>
  );
}

/** How long a mail has waited by its notices, the one on the screen first, and when it is given up: past solid, future as ticks, the present as a ring. */
export function DelayLine(props: { readonly reports: readonly Report[]; readonly now: Date }) {
  const { say, language } = useWording();
  const picture = delayPicture(props.reports, props.now);
  if (!picture) return null;
  const { points, labels, now, usualFor } = picture;
  const [first] = points;
  return (
    <div className={styles['panel']} role="group" aria-label={say('result.delay')}>
      <div className={styles['inner']}>
        <Figures picture={picture} />
        <div className={styles['scale']}>
          <div className={styles['line']} style={{ '--past': picture.pastPart }} aria-hidden="true">
            {points.map(({ what, part }) => (
              <i key={what + part} className={styles['tick']} style={{ '--part': part }} />
            ))}
          </div>
          {now && (
            <p className={styles['now']} style={{ '--part': now.part }}>
              <b>{say('result.delay.now')}</b>
              <span>{weekdayText(now.time, language)}</span>
            </p>
          )}
          <Leaders labels={labels} />
          <ol className={styles['points']}>
            {labels.map((label) => (
              <Label key={label.first.what + label.first.part} label={label} />
            ))}
          </ol>
        </div>
        <p className={styles['remark']}>
          {[
            first && say('result.delay.zone', { zone: zoneName(first.time) }),
            usualFor !== null && say('result.delay.usual', { software: usualFor }),
            picture.over && say('result.delay.over'),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
    </div>
  );
}
