import { useState } from 'react';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import { Section } from '../../report/section.tsx';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import { filterMarks, mailKinds, type FilterMarks } from './mark-rows.ts';
import styles from './marks.module.css';

const LINE_ICONS = { yes: IconCircleCheck, open: IconInfoCircle, careful: IconAlertTriangle } as const;

function Unexplained(props: { readonly values: readonly string[] }) {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  const { values } = props;
  if (values.length === 0) return null;
  return (
    <Disclosure
      title={say('headers-screen.filters.rest', { n: values.length })}
      open={open}
      onToggle={setOpen}
    >
      <p className={styles['values']} lang="">
        {values.join('  ')}
      </p>
    </Disclosure>
  );
}

function Filter(props: { readonly marks: FilterMarks }) {
  const { say } = useWording();
  const { vendor, verdict, lines, unexplained } = props.marks;
  return (
    <Card padded>
      <div className={styles['head']}>
        <h3>{vendor}</h3>
        {verdict !== null && (
          <Tag
            icon={verdict === 'spam' ? IconAlertTriangle : IconCircleCheck}
            tone={verdict === 'spam' ? 'waiting' : 'passed'}
          >
            {say(`headers-screen.filters.${verdict}`)}
          </Tag>
        )}
      </div>
      <ul className={styles['lines']}>
        {lines.map(({ text, code, tone }, i) => (
          <li key={i}>
            <span className={classNames(styles['sign'], styles[tone])}>
              <Icon of={LINE_ICONS[tone]} size="s" />
            </span>
            <span>
              {text} <code className={styles['code']}>{code}</code>
            </span>
          </li>
        ))}
      </ul>
      <Unexplained values={unexplained} />
    </Card>
  );
}

/** What filters wrote into the header, in words. */
export function Filters(props: { readonly reading: HeaderReading }) {
  const wording = useWording();
  const filters = filterMarks(props.reading, wording);
  if (filters.length === 0) return null;
  return (
    <Section title={wording.say('headers-screen.filters')}>
      <div className={styles['list']}>
        {filters.map((marks) => (
          <Filter key={marks.key} marks={marks} />
        ))}
      </div>
    </Section>
  );
}

/** Marks of lists, newsletters and programs. */
export function MailKind(props: { readonly reading: HeaderReading }) {
  const wording = useWording();
  const kinds = mailKinds(props.reading, wording);
  if (kinds.length === 0) return null;
  return (
    <Section title={wording.say('headers-screen.kind')}>
      <Card padded>
        <dl className={styles['kinds']}>
          {kinds.map(({ label, value, details }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{value}</b>
                {details.map((detail) => (
                  <span key={detail} className={styles['detail']}>
                    {detail}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Section>
  );
}
