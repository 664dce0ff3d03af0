import type { Ref } from 'react';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { IconHelpCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import { ActorChip } from '../../report/actor-chip.tsx';
import { StateTag } from './state-tag.tsx';
import { isSettled } from './states.ts';
import type { Verdict } from './verdict-view.ts';
import styles from './verdict-header.module.css';

/** The answer: one sentence, what it means, then state, who must act and how sure. */
export function VerdictHeader(props: {
  readonly verdict: Verdict;
  readonly titleId: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}) {
  const { say } = useWording();
  const { title, lead, state, actors, confidence, recognised } = props.verdict;
  const [first] = actors;
  return (
    <header>
      <h1 id={props.titleId} ref={props.titleRef} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['marks']}>
        <StateTag state={state} />
        {recognised ? (
          <>
            {first && <ActorChip actor={first} settled={isSettled(state)} />}
            {confidence && (
              <>
                <span className={styles['separator']} />
                <ConfidenceMark level={confidence} />
              </>
            )}
          </>
        ) : (
          <Tag icon={IconHelpCircle} tone="unknown">
            {say('state.cause-unknown')}
          </Tag>
        )}
      </div>
    </header>
  );
}
