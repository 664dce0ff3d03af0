import { useRef } from 'react';
import { findingText } from '../../shared/wording/finding-text.ts';
import { useWording } from '../ui/wording.tsx';
import { Explanation } from './explanation.tsx';
import { Letter } from './letter.tsx';
import { Section } from './section.tsx';
import { StepList } from './step-list.tsx';
import type { WordedFinding } from './worded-finding.ts';

/** What a finding asks for, in order: the steps, why it is so, and words to send to whoever must act. */
export function WhatToDo(props: {
  readonly worded: WordedFinding;
  /** False where the words of a server were not recognised: then nothing explains them. */
  readonly recognised: boolean;
  /** Address for the button that copies it; null where none is stated. */
  readonly recipient: string | null;
}) {
  const { say } = useWording();
  const { finding, text } = props.worded;
  const letter = useRef<HTMLElement>(null);
  const showLetter = () => {
    letter.current?.focus({ preventScroll: true });
    letter.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      {text.steps.length > 0 && (
        <Section title={say('result.steps')}>
          <StepList
            steps={text.steps}
            recipient={props.recipient}
            onShowLetter={text.letter ? showLetter : undefined}
          />
        </Section>
      )}
      <Section title={say(props.recognised ? 'result.why' : 'result.why.unknown')}>
        <Explanation worded={props.worded} />
      </Section>
      {text.letter && (
        <Section title={say('result.letter')} ref={letter}>
          <Letter wordsIn={(language) => findingText(finding, language).letter} />
        </Section>
      )}
    </>
  );
}
