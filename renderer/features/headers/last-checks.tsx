import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { CheckTable } from '../../report/check-table.tsx';
import { Section } from '../../report/section.tsx';
import { useWording } from '../../ui/wording.tsx';
import { lastChecks, statedRows } from './stated-checks.ts';
import styles from './marks.module.css';

/** What the last server wrote down about the mail. */
export function LastChecks(props: { readonly reading: HeaderReading }) {
  const wording = useWording();
  const { say } = wording;
  const checks = lastChecks(props.reading, wording);
  const title =
    checks?.server == null
      ? say('headers-screen.checked')
      : say('headers-screen.checked.by', { server: checks.server });
  return (
    <Section title={title}>
      {checks ? (
        <CheckTable label={title} rows={checks.rows} />
      ) : (
        <p className={styles['lead']}>{say('headers-screen.checked.none')}</p>
      )}
    </Section>
  );
}

/** What forwarders that sealed the mail had found themselves, first one first. */
export function Seals(props: { readonly reading: HeaderReading }) {
  const wording = useWording();
  const { say } = wording;
  const { arcSets } = props.reading;
  if (arcSets.length === 0) return null;
  return (
    <Section title={say('headers-screen.seals')}>
      <p className={styles['lead']}>{say('headers-screen.seals.lead')}</p>
      <div className={styles['list']}>
        {arcSets.map(({ instance, sealer, results }) => {
          const domain = sealer ?? say('common.not-stated');
          const label = say('headers-screen.seals.by', { n: instance, domain });
          return (
            <div key={instance} className={styles['seal']}>
              <h3>{label}</h3>
              <CheckTable label={label} rows={statedRows(results?.results ?? [], wording)} />
            </div>
          );
        })}
      </div>
    </Section>
  );
}
