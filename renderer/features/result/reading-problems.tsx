import type { ReadProblem } from '../../../shared/mail/document.ts';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { sizeText } from '../../ui/size-text.ts';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { Section } from '../../report/section.tsx';

/** One problem of reading as a sentence. */
export function problemText(problem: ReadProblem, wording: Wording): string {
  const { say } = wording;
  switch (problem.kind) {
    case 'headers-too-large':
    case 'too-many-parts':
    case 'nested-too-deep':
      return say(`result.problem.${problem.kind}`);
    case 'text-cut':
      return say('result.problem.text-cut', { size: sizeText(problem.limitOctets, wording) });
    case 'undecodable':
      return say('result.problem.undecodable', { type: problem.contentType });
  }
}

/** What could not be read as it stood. Shown, never hidden. */
export function ReadingProblems(props: { readonly problems: readonly ReadProblem[] }) {
  const wording = useWording();
  const sentences = [...new Set(props.problems.map((problem) => problemText(problem, wording)))];
  if (sentences.length === 0) return null;
  return (
    <Section title={wording.say('result.problems')}>
      <Note icon={IconAlertTriangle} tone="waiting">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Note>
    </Section>
  );
}
