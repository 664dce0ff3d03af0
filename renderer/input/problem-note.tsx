import { MAX_FILE_OCTETS } from '../../shared/ipc/limits.ts';
import type { InputProblem } from '../explained.ts';
import { IconAlertTriangle, IconInfoCircle } from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import { sizeText } from '../ui/size-text.ts';
import { useWording, type Wording } from '../ui/wording.tsx';

/** A problem in two sentences: what is wrong with which input, and what can be done. */
export function problemWords(
  problem: InputProblem,
  name: string | null,
  wording: Wording,
): { readonly what: string; readonly advice: string } {
  const { say } = wording;
  return {
    what: say(`home.problem.${problem}`, { name: name ?? say('home.name.text') }),
    advice: say(`home.problem.${problem}.do`, { limit: sizeText(MAX_FILE_OCTETS, wording) }),
  };
}

/** Why there is no result, and what can be done about it. What was entered stays. */
export function ProblemNote(props: {
  readonly id: string;
  readonly problem: InputProblem;
  readonly name: string | null;
}) {
  const wording = useWording();
  const { what, advice } = problemWords(props.problem, props.name, wording);
  const calm = props.problem === 'nothing' || props.problem === 'cancelled';
  return (
    <Note id={props.id} icon={calm ? IconInfoCircle : IconAlertTriangle} tone={calm ? 'plain' : 'waiting'}>
      <p>
        <b>{what}</b> {advice}
      </p>
    </Note>
  );
}
