import { useEffect, useId } from 'react';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../ui/commands.ts';
import { IconArrowBackUp } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { InputHelp } from './input-help.tsx';
import { fileInput } from '../../input/inputs.ts';
import { chooseFiles, chooseFolder } from '../../input/open-files.ts';
import { PasteField } from '../../input/paste-field.tsx';
import { ProblemNote, problemWords } from '../../input/problem-note.tsx';
import { SampleRow } from '../../input/sample-row.tsx';
import { Progress } from './progress.tsx';
import { SAMPLE_NAMES, SAMPLES } from './samples.ts';
import { Situations } from './situations.tsx';
import type { Tile } from '../../ui/tiles.tsx';
import { useHomeStore } from './store.ts';
import styles from './home.module.css';

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

function Field(props: { readonly problemId: string | null; readonly onStart: () => void }) {
  const { say } = useWording();
  const home = useHomeStore();
  return (
    <PasteField
      label={say('home.field')}
      placeholder={say('home.field.placeholder')}
      startLabel={say('home.explain')}
      draft={home.draft}
      problemId={props.problemId}
      busy={home.phase.kind === 'working'}
      onEdit={home.edit}
      onPasteElsewhere={home.paste}
      onPasteFiles={(files) => void home.explainInputs(files.map(fileInput))}
      onClear={home.clear}
      onOpen={() => void chooseFiles().then(home.explainInputs)}
      onOpenFolder={() => void chooseFolder().then(home.explainInputs)}
      onStart={props.onStart}
    />
  );
}

/** The first screen: paste, open or drop something, and have it explained. */
export function Home<Name extends string>(props: {
  readonly situations: readonly Tile<Name>[];
  readonly onOpenSituation: (situation: Name) => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const home = useHomeStore();
  const { phase } = home;
  const problemId = useId();
  const failed = phase.kind === 'failed' ? phase : null;
  const explain = () => void home.explainDraft();
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
        <Field problemId={failed && problemId} onStart={explain} />
        <div className={styles['below']}>
          {phase.kind === 'working' && <Progress phase={phase} onStop={home.stop} />}
          {failed && <ProblemNote id={problemId} problem={failed.problem} name={failed.name} />}
          <UndoRow />
          <SampleRow
            samples={SAMPLE_NAMES.map((name) => ({ name, label: say(`home.sample.${name}`) }))}
            onChoose={(name) => void home.explainSample(SAMPLES[name])}
          />
        </div>
        <Situations tiles={props.situations} onOpen={props.onOpenSituation} />
        <InputHelp />
      </div>
    </Screen>
  );
}
