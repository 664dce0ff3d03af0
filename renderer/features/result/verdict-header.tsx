import type { Ref } from 'react';
import { ActorChip } from '../../report/actor-chip.tsx';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { IconHelpCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import { StateTag } from '../../report/state-tag.tsx';
import { isSettled } from '../../report/states.ts';
import type { Verdict } from './verdict-view.ts';

/** The answer for a recipient: one sentence, what it means, then state, who must act and how sure. */
export function VerdictHeader(props: {
  readonly verdict: Verdict;
  readonly titleId: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}) {
  const { say } = useWording();
  const { title, lead, state, actors, confidence, recognised } = props.verdict;
  const [first] = actors;
  return (
    <VerdictTitle
      id={props.titleId}
      ref={props.titleRef}
      title={title}
      lead={lead}
      confidence={recognised ? confidence : null}
      marks={
        <>
          <StateTag state={state} />
          {recognised && first && <ActorChip actor={first} settled={isSettled(state)} />}
          {!recognised && (
            <Tag icon={IconHelpCircle} tone="unknown">
              {say('state.cause-unknown')}
            </Tag>
          )}
        </>
      }
    />
  );
}
