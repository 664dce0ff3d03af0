import { useEffect, useId } from 'react';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../ui/commands.ts';
import { IconArrowBackUp } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { InputHelp } from './input-help.tsx';
import { fileInput } from './inputs.ts';
import { openFiles, openFolder } from './open-files.ts';
import { PasteField } from './paste-field.tsx';
import { ProblemNote, problemWords } from './problem-note.tsx';
import { Progress } from './progress.tsx';
import { SAMPLE_NAMES, SAMPLES } from './samples.ts';
import { Situations, type Situation } from './situations.tsx';
import { useHomeStore } from './store.ts';
import styles from './home.module.css';

function Samples(props: { readonly onChoose: (text: string) => void }) {
  const { say } = useWording();
  const id = useId();
  return (
    <div className={styles['samples']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['samplesLabel']}>
        {say('home.samples')}
      </span>
      {SAMPLE_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['sample']}
          onClick={() => props.onChoose(SAMPLES[name])}
        >
          {say(`home.sample.${name}`)}
        </button>
      ))}
    </div>
  );
}

function UndoRow() {
  const { say } = useWording();
  const { undo, putBack } = useHomeStore();
  if (!undo) return null;
  return (
    <p className={styles['undo']}>
      {say(`home.${undo.why}`)}
      <Button small icon={IconArrowBackUp} onPress={putBack}>
        {say('home.undo')}
      </Button>
    </p>
  );
}

/** The first screen: paste, open or drop something, and have it explained. */
export function Home(props: { readonly onOpenTool: (tool: Situation) => void }) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const home = useHomeStore();
  const { draft, phase } = home;
  const problemId = useId();
  const failed = phase.kind === 'failed' ? phase : null;
  const explain = () => void home.explainDraft();
  const open = () => void openFiles();
  useCommand('explain', explain);
  useEffect(() => {
    if (!failed) return;
    const { what, advice } = problemWords(failed.problem, failed.name, wording);
    announce(`${what} ${advice}`);
  }, [failed, wording, announce]);
  return (
    <Screen>
      <div className={styles['home']}>
        <h1 className={styles['title']}>{say('home.title')}</h1>
        <PasteField
          draft={draft}
          problemId={failed && problemId}
          busy={phase.kind === 'working'}
          onEdit={home.edit}
          onPasteElsewhere={home.paste}
          onPasteFiles={(files) => void home.explainInputs(files.map(fileInput))}
          onClear={home.clear}
          onOpen={open}
          onOpenFolder={() => void openFolder()}
          onExplain={explain}
        />
        <div className={styles['below']}>
          {phase.kind === 'working' && <Progress phase={phase} onStop={home.stop} />}
          {failed && <ProblemNote id={problemId} problem={failed.problem} name={failed.name} />}
          <UndoRow />
          <Samples onChoose={(text) => void home.explainSample(text)} />
        </div>
        <Situations onOpen={props.onOpenTool} />
        <InputHelp />
      </div>
    </Screen>
  );
}
