import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import { isOlderThan18Months } from './rule-age.ts';
import { Section } from './section.tsx';
import type { WordedFinding } from './verdict-view.ts';
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
          {say('result.references')}: {references.join(' · ')}
        </p>
      )}
    </div>
  );
}
