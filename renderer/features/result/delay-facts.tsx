import type { DelayFacts as Delay } from '../../../shared/bounce/notice.ts';
import { dateText, readStatedTime, zoneName } from '../../ui/stated-time.ts';
import { useWording } from '../../ui/wording.tsx';
import styles from './delay-facts.module.css';

/** Since when a mail waits and when it will be given up, where the notice says so. */
export function DelayFacts(props: { readonly delay: Delay }) {
  const { say, language } = useWording();
  const times = [
    { name: say('result.delay.since'), time: readStatedTime(props.delay.since), end: false },
    { name: say('result.delay.give-up'), time: readStatedTime(props.delay.giveUpAt), end: true },
  ];
  const stated = times.filter(({ time }) => time !== null);
  if (stated.length === 0) return null;
  return (
    <dl className={styles['times']}>
      {stated.map(({ name, time, end }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={end ? styles['end'] : undefined}>{time && dateText(time, language)}</dd>
          <dd className={styles['small']}>
            {[time && zoneName(time), say('result.delay.stated')].filter(Boolean).join(' · ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
