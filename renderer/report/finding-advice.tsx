import { useId } from 'react';
import { EvidenceList } from './evidence-list.tsx';
import { FurtherFindings } from './further-findings.tsx';
import { Section } from './section.tsx';
import { useWording } from '../ui/wording.tsx';
import { WhatToDo } from './what-to-do.tsx';
import type { WordedFinding } from './worded-finding.ts';

/** DNS records have no lines to go to. */
const NO_LINES = (): void => undefined;

/** What follows from the answer of a tool: steps, words to send, the records it rests on, and what else was found. */
export function FindingAdvice(props: {
  /** The finding that is the answer; null where none says it. */
  readonly main: WordedFinding | null;
  readonly further: readonly WordedFinding[];
}) {
  const { say } = useWording();
  const quotesId = useId();
  const { main, further } = props;
  return (
    <>
      {main && <WhatToDo recognised worded={main} recipient={null} />}
      {main && main.finding.evidence.length > 0 && (
        <Section title={say('result.rests')}>
          <EvidenceList
            kind="ordinary-message"
            textLanguage=""
            evidence={main.finding.evidence}
            idPrefix={quotesId}
            onShowLine={NO_LINES}
          />
        </Section>
      )}
      <FurtherFindings
        findings={further}
        kind="ordinary-message"
        textLanguage=""
        recipient={null}
        onShowLine={NO_LINES}
      />
    </>
  );
}
