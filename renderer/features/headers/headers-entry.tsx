import { useEffect, useId, useState } from 'react';
import { chooseFiles } from '../../input/open-files.ts';
import { fileInput } from '../../input/inputs.ts';
import { PasteField } from '../../input/paste-field.tsx';
import { ProblemNote, problemWords } from '../../input/problem-note.tsx';
import { SampleRow } from '../../input/sample-row.tsx';
import { WholeMailHelp } from '../../input/whole-mail-help.tsx';
import { RunningNote } from '../../report/running-note.tsx';
import { useActions } from '../../ui/actions.tsx';
import { useCommand } from '../../ui/commands.ts';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { SAMPLE_NAMES, SAMPLES } from './samples.ts';
import { useHeadersStore, type HeaderProblem } from './store.ts';
import styles from './headers-entry.module.css';

interface Failure {
  readonly problem: HeaderProblem;
  readonly name: string | null;
}

function failureText({ problem, name }: Failure, wording: Wording): string {
  if (problem === 'no-header')
    return `${wording.say('headers-screen.no-header')} ${wording.say('headers-screen.no-header.do')}`;
  const { what, advice } = problemWords(problem, name, wording);
  return `${what} ${advice}`;
}

/** Why the input gave no header, and what to do. */
function FailureNote(props: { readonly id: string; readonly failure: Failure }) {
  const { say } = useWording();
  const { problem, name } = props.failure;
  if (problem !== 'no-header') return <ProblemNote id={props.id} problem={problem} name={name} />;
  return (
    <Note id={props.id} icon={IconAlertTriangle} tone="waiting">
      <p>
        <b>{say('headers-screen.no-header')}</b> {say('headers-screen.no-header.do')}
      </p>
    </Note>
  );
}

const QUIET_MS = 150;

/** What is being read, and a way to stop. Shown only once it takes noticeably long. */
function Reading(props: { readonly name: string | null; readonly onStop: () => void }) {
  const { say } = useWording();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <RunningNote onStop={props.onStop}>
      {say('home.working.one', { what: props.name ?? say('home.working.text') })}
    </RunningNote>
  );
}

/** Where the mail or its header comes from: text to paste, a file, or a sample. */
export function HeadersEntry() {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const id = useId();
  const { draft, phase, ...store } = useHeadersStore();
  const failure = phase.kind === 'failed' ? phase : null;
  const start = () => void store.readDraft();
  useCommand('explain', start);
  useEffect(() => {
    if (failure) announce(failureText(failure, wording));
  }, [failure, wording, announce]);
  const open = () =>
    void chooseFiles().then(([first]) => {
      if (first) void store.read(first);
    });
  return (
    <div className={styles['entry']}>
      <h1 className={styles['title']}>{say('headers-screen.question')}</h1>
      <PasteField
        label={say('headers-screen.field')}
        placeholder={say('headers-screen.field.placeholder')}
        startLabel={say('headers-screen.start')}
        draft={draft}
        problemId={failure && id}
        busy={phase.kind === 'working'}
        onEdit={store.edit}
        onPasteElsewhere={store.paste}
        onPasteFiles={([first]) => {
          if (first) void store.read(fileInput(first));
        }}
        onClear={store.clear}
        onOpen={open}
        onStart={start}
      />
      {phase.kind === 'working' && <Reading name={phase.name} onStop={store.stopReading} />}
      {failure && <FailureNote id={id} failure={failure} />}
      <p className={styles['private']}>{say('headers-screen.private')}</p>
      <SampleRow
        samples={SAMPLE_NAMES.map((name) => ({ name, label: say(`headers-screen.sample.${name}`) }))}
        onChoose={(name) => void store.readSample(SAMPLES[name])}
      />
      <WholeMailHelp />
    </div>
  );
}
