import { Fragment } from 'react';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import type { Report } from '../../../shared/report/report.ts';
import { useWording } from '../../ui/wording.tsx';
import { factsOf, type Fact } from './facts.ts';
import styles from './raw-facts.module.css';

/** What the input states, field by field; what it does not state says so. */
export function RawFacts(props: {
  readonly report: Report;
  readonly recipient: JudgedRecipient | undefined;
  /** `short`: only what concerns the refusal. */
  readonly short?: boolean;
}) {
  const wording = useWording();
  const facts = factsOf(props.report, props.recipient, wording);
  const shown: readonly Fact[] = props.short ? facts.filter((fact) => fact.ofRefusal) : facts;
  return (
    <dl className={styles['facts']}>
      {shown.map((fact) => (
        <Fragment key={fact.name}>
          <dt>{fact.name}</dt>
          <dd className={fact.value === null ? styles['missing'] : fact.code ? styles['code'] : undefined}>
            {fact.value ?? wording.say('common.not-stated')}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
