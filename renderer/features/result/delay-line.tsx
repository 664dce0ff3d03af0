import type { TablerIcon } from '@tabler/icons-react';
import type { Report } from '../../../shared/report/report.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconMailExclamation, IconMailX, IconSend } from '../../ui/icons.ts';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { delayPicture, type DelayPicture, type DelayPoint } from './delay-picture.ts';
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

function Point(props: { readonly point: DelayPoint; readonly at: number }) {
  const wording = useWording();
  const { say, language } = wording;
  const { point } = props;
  const date = weekdayText(point.time, language);
  return (
    <li className={classNames(styles['point'], styles[point.what])} style={{ '--part': props.at }}>
      <span className={classNames(styles['tile'], point.about && styles['about'])}>
        <Icon of={ICONS[point.what]} size="s" />
      </span>
      <b>
        {point.what === 'warning' && !point.shown
          ? say('result.delay.point.other')
          : say(`result.delay.point.${point.what}`)}
      </b>
      <span>{point.about ? say('result.delay.about', { date }) : date}</span>
    </li>
  );
}

/** How long a mail has waited by its notices, the one on the screen first, and when it is given up: past solid, future as ticks, the present as a ring. */
export function DelayLine(props: { readonly reports: readonly Report[]; readonly now: Date }) {
  const { say, language } = useWording();
  const picture = delayPicture(props.reports, props.now);
  if (!picture) return null;
  const { points, now, usualFor } = picture;
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
          <ol className={styles['points']}>
            {points.map(
              (point) =>
                point.labelPart !== null && (
                  <Point key={point.what + point.part} point={point} at={point.labelPart} />
                ),
            )}
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
