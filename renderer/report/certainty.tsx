import { Fragment } from 'react';
import { referenceAddress } from '../../shared/report/reference-address.ts';
import { useActions } from '../ui/actions.tsx';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import { IconAlertTriangle } from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import { Tag } from '../ui/tag.tsx';
import { useWording } from '../ui/wording.tsx';
import { isOlderThan18Months } from './rule-age.ts';
import { Section } from './section.tsx';
import type { WordedFinding } from './worded-finding.ts';
import styles from './certainty.module.css';

/** Why we are not sure, and how old the rule is that we go by. */
export function Certainty(props: { readonly worded: WordedFinding; readonly now: Date }) {
  const { say } = useWording();
  const { finding, text } = props.worded;
  return (
    <>
      {finding.confidence !== 'certain' && (
        <Section title={say(`result.why-not.${finding.confidence}`)}>
          <Note icon={{ drawing: <ConfidenceMark level={finding.confidence} signOnly /> }}>
            <p>{text.whyNotCertain}</p>
          </Note>
        </Section>
      )}
      <RuleSource finding={finding} now={props.now} />
    </>
  );
}

/** Opens in the browser upon a click; the window itself fetches nothing. What has no address is text. */
function Reference(props: { readonly reference: string }) {
  const { say } = useWording();
  const { openReference, announce } = useActions();
  const { reference } = props;
  const address = referenceAddress(reference);
  if (address === null) return reference;
  const open = async () => {
    if (!(await openReference(reference))) announce(say('result.reference.failed'));
  };
  return (
    <a
      href={address}
      className={styles['reference']}
      title={say('result.reference.open', { address })}
      onClick={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      {reference}
    </a>
  );
}

function RuleSource(props: { readonly finding: WordedFinding['finding']; readonly now: Date }) {
  const { say } = useWording();
  const { asOf, references } = props.finding;
  const [year = '', month = ''] = asOf.split('-');
  return (
    <div className={styles['source']}>
      <p className={styles['date']}>
        {say('result.as-of', { month, year })}
        {isOlderThan18Months(asOf, props.now) && (
          <Tag icon={IconAlertTriangle} tone="waiting">
            {say('result.as-of.old')}
          </Tag>
        )}
      </p>
      {references.length > 0 && (
        <p>
          {say('result.references')}:{' '}
          {references.map((reference, i) => (
            <Fragment key={reference}>
              {i > 0 && ' · '}
              <Reference reference={reference} />
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
