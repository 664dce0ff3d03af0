import { useEffect, useId } from 'react';
import { fileInput } from '../../input/inputs.ts';
import { chooseFiles } from '../../input/open-files.ts';
import { PasteField } from '../../input/paste-field.tsx';
import { ProblemNote, problemWords } from '../../input/problem-note.tsx';
import { SampleRow } from '../../input/sample-row.tsx';
import { WholeMailHelp } from '../../input/whole-mail-help.tsx';
import { Question } from '../../report/question.tsx';
import { WhoIsAsked } from '../../report/who-is-asked.tsx';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { useCommand } from '../../ui/commands.ts';
import { Icon } from '../../ui/icon.tsx';
import {
  IconArrowRight,
  IconFileText,
  IconHelpCircle,
  IconShieldLock,
  IconWorldSearch,
  IconX,
} from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import { AskedNames } from './asked-names.tsx';
import { inputOf } from './forward-view.ts';
import { SAMPLE_NAMES, SAMPLES } from './samples.ts';
import { useForwardStore } from './store.ts';
import styles from './input-screen.module.css';

/** Who is asked once the check starts, and the box of those who want nobody to be asked. */
function Asked() {
  const { say } = useWording();
  const { asksNobody, askNobody } = useForwardStore();
  return (
    <WhoIsAsked
      title={say('forward-screen.input.asks')}
      parties={[
        { icon: IconWorldSearch, text: say('forward-screen.input.asks.resolver') },
        { icon: IconShieldLock, text: say('forward-screen.input.asks.nothing') },
      ]}
    >
      <CheckBox
        label={say('forward-screen.input.offline')}
        detail={say('forward-screen.input.offline.detail')}
        checked={asksNobody}
        onChange={askNobody}
      />
    </WhoIsAsked>
  );
}

/** A file that was handed over, with the button that starts with it. */
function HeldFile(props: { readonly name: string; readonly busy: boolean; readonly onStart: () => void }) {
  const { say } = useWording();
  const clear = useForwardStore((store) => store.clear);
  return (
    <Card padded>
      <div className={styles['file']}>
        <Icon of={IconFileText} />
        <b className={styles['name']}>{props.name}</b>
        <Button small icon={IconX} onPress={clear}>
          {say('home.held.remove')}
        </Button>
        <Button
          small
          look="filled"
          icon={IconArrowRight}
          keys="Control+Enter"
          disabled={props.busy}
          onPress={props.onStart}
        >
          {say('forward-screen.input.start')}
        </Button>
      </div>
    </Card>
  );
}

/** Where the message comes from: text to paste, a file that was opened or dropped. */
function Entry(props: { readonly busy: boolean; readonly problemId: string; readonly onStart: () => void }) {
  const { say } = useWording();
  const { entry, problem, edit, paste, clear, take } = useForwardStore();
  const { file, draft } = entry;
  if (file) return <HeldFile name={file.name ?? ''} busy={props.busy} onStart={props.onStart} />;
  return (
    <PasteField
      label={say('forward-screen.input.field')}
      placeholder={say('forward-screen.input.placeholder')}
      startLabel={say('forward-screen.input.start')}
      draft={draft}
      problemId={problem && props.problemId}
      busy={props.busy}
      onEdit={edit}
      onPasteElsewhere={paste}
      onPasteFiles={([first]) => {
        if (first) take(fileInput(first));
      }}
      onClear={clear}
      onOpen={() =>
        void chooseFiles().then(([first]) => {
          if (first) take(first);
        })
      }
      onStart={props.onStart}
    />
  );
}

/** Samples to try, as long as nothing was entered that they would replace. */
function Samples() {
  const { say } = useWording();
  const { entry, edit } = useForwardStore();
  if (inputOf(entry) !== null) return null;
  return (
    <SampleRow
      samples={SAMPLE_NAMES.map((name) => ({ name, label: say(`forward-screen.sample.${name}`) }))}
      onChoose={(name) => edit(SAMPLES[name])}
    />
  );
}

/** First screen: the message, or none. Nothing is read and nobody is asked before the button. */
export function InputScreen() {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const { wizard, problem, start } = useForwardStore();
  const isReading = wizard.reading.kind === 'reading';
  const isAsking = wizard.check.kind === 'running';
  const id = useId();
  const problemId = useId();
  const busy = isReading || isAsking;
  const begin = () => void start(true);
  useCommand('explain', begin);
  useEffect(() => {
    if (!problem) return;
    const { what, advice } = problemWords(problem.problem, problem.name, wording);
    announce(`${what} ${advice}`);
  }, [problem, wording, announce]);
  return (
    <>
      <Question
        id={id}
        question={say('forward-screen.input.question')}
        why={say('forward-screen.input.why')}
        takesFocus={false}
      >
        <div className={styles['entry']}>
          <Entry busy={busy} problemId={problemId} onStart={begin} />
          {isReading && <p className={styles['busy']}>{say('forward-screen.input.reading')}</p>}
          {isAsking && <AskedNames running />}
          {problem && <ProblemNote id={problemId} problem={problem.problem} name={problem.name} />}
          <div>
            <Button icon={IconHelpCircle} disabled={busy} onPress={() => void start(false)}>
              {say('forward-screen.input.none')}
            </Button>
          </div>
          <Samples />
        </div>
      </Question>
      <Asked />
      <WholeMailHelp />
    </>
  );
}
