import type { CannotSendState } from '../../../shared/wizards/cannot-send.ts';
import type { ProbeRun } from '../../network/probe-run.ts';
import { WizardScreen } from '../../report/wizard-screen.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../ui/commands.ts';
import { IconArrowRight, IconPlaneDeparture, IconRefresh } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import { AddressQuestion } from './address-question.tsx';
import { NetworkScreen } from './network-screen.tsx';
import { ProgramQuestion } from './program-question.tsx';
import { railSteps } from './rail-steps.ts';
import { ResultOfWizard } from './result-screen.tsx';
import { useWizardProbe, useWizardStore, wizardState } from './store.ts';

interface CannotSendProps {
  /** Leaves the wizard; its answers are kept. */
  readonly onLeave: () => void;
  /** Shows the whole explanation of an error text. */
  readonly onExplain: (text: string) => void;
}

function Present(props: {
  readonly state: CannotSendState;
  readonly run: ProbeRun | null;
  readonly onExplain: (text: string) => void;
}) {
  const { state, run } = props;
  switch (state.screen) {
    case 'address':
      return <AddressQuestion />;
    case 'network':
      return <NetworkScreen state={state} run={run} />;
    case 'program':
      return <ProgramQuestion />;
    case 'result':
      return <ResultOfWizard state={state} run={run} onExplain={props.onExplain} />;
  }
}

/** The wizard "Cannot send here": the rail on the left, the question or the result on the right. */
export function CannotSendScreen({ onLeave, onExplain }: CannotSendProps) {
  const wording = useWording();
  const { say } = wording;
  const { wizard, next, back, restart, start } = useWizardStore();
  const run = useWizardProbe((probe) => probe.run);
  const state = wizardState(wizard, run);
  const { screen } = state;
  useCommand('explain', () => {
    if (screen === 'address') start();
    if (screen === 'network') next();
  });
  const goBack = () => {
    if (!back()) onLeave();
  };
  useCommand('back', goBack);
  const buttons = (
    <>
      {screen === 'network' && (
        <Button small icon={IconArrowRight} keys="Control+Enter" onPress={next}>
          {say('wizard.continue')}
        </Button>
      )}
      {screen === 'result' && (
        <Button small icon={IconRefresh} onPress={restart}>
          {say('wizard.restart')}
        </Button>
      )}
    </>
  );
  return (
    <WizardScreen
      icon={IconPlaneDeparture}
      parts={[say('cannot-send.title'), screen === 'address' ? '' : wizard.answers.target.trim()]}
      onBack={goBack}
      buttons={buttons}
      steps={railSteps(state, run, wording)}
    >
      <Present state={state} run={run} onExplain={onExplain} />
    </WizardScreen>
  );
}
