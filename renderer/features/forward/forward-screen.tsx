import { useState } from 'react';
import { examinationOf } from '../../../shared/wizards/forward-rejected.ts';
import { TitleBar } from '../../report/title-bar.tsx';
import { WizardScreen } from '../../report/wizard-screen.tsx';
import type { Input } from '../../input/inputs.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useCommand } from '../../ui/commands.ts';
import { IconFileText, IconMailForward, IconRefresh } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { forwardAsText } from './as-text.ts';
import { Checking } from './checking.tsx';
import { ForwardResult } from './forward-result.tsx';
import { inputOf } from './forward-view.ts';
import { InputScreen } from './input-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { railSteps } from './rail-steps.ts';
import { useForwardStore } from './store.ts';

interface ForwardScreenProps {
  /** Leaves the wizard; its answers are kept. */
  readonly onLeave: () => void;
  /** Shows everything that the input says, as on the first screen. */
  readonly onExplain: (input: Input) => void;
}

/** The result has the whole width; the way back leads to the questions. */
function ResultScreen(props: ForwardScreenProps & { readonly onBack: () => void }) {
  const wording = useWording();
  const { say } = wording;
  const { wizard, entry, restart } = useForwardStore();
  const [now] = useState(() => new Date());
  const examination = examinationOf(wizard);
  if (!examination) return null;
  const withInput = examination.facts.input !== 'answers';
  const input = withInput ? inputOf(entry) : null;
  const originalText = input?.content.kind === 'text' ? input.content.text.replaceAll('\r\n', '\n') : null;
  const { domain } = examination.facts.actors.sender;
  const bar = (
    <TitleBar
      icon={IconMailForward}
      parts={[say('forward.title'), domain?.value ?? '', input?.name ?? '']}
      backLabel={say('wizard.back')}
      onBack={props.onBack}
    >
      {input && (
        <Button small look="ghost" icon={IconFileText} onPress={() => props.onExplain(input)}>
          {say('forward-screen.explain')}
        </Button>
      )}
      <CopyButton small look="ghost" text={() => forwardAsText(examination, originalText, wording)}>
        {say('result.copy')}
      </CopyButton>
      <Button small icon={IconRefresh} onPress={restart}>
        {say('wizard.restart')}
      </Button>
    </TitleBar>
  );
  return (
    <Screen bar={bar}>
      <ForwardResult
        wizard={wizard}
        examination={examination}
        originalText={originalText}
        onExplain={input && (() => props.onExplain(input))}
        now={now}
      />
    </Screen>
  );
}

/** The wizard "Forward rejected": message, what is missing, what DNS says, result. */
export function ForwardScreen(props: ForwardScreenProps) {
  const wording = useWording();
  const { say } = wording;
  const { wizard, contacts, back } = useForwardStore();
  const goBack = () => {
    if (!back()) props.onLeave();
  };
  useCommand('back', goBack);
  const isChecking = wizard.screen === 'result' && wizard.check.kind === 'running';
  if (wizard.screen === 'result' && !isChecking) return <ResultScreen {...props} onBack={goBack} />;
  return (
    <WizardScreen
      icon={IconMailForward}
      parts={[say('forward.title')]}
      onBack={goBack}
      steps={railSteps(wizard, contacts, wording)}
    >
      {isChecking ? (
        <Checking wizard={wizard} />
      ) : wizard.screen === 'question' ? (
        <QuestionScreen wizard={wizard} />
      ) : (
        <InputScreen />
      )}
    </WizardScreen>
  );
}
