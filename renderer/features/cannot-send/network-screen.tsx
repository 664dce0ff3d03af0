import { useEffect, useId } from 'react';
import { cannotSendOutcome } from '../../../shared/wizards/cannot-send-outcome.ts';
import { PLACES, serverOf, type CannotSendState, type Place } from '../../../shared/wizards/cannot-send.ts';
import type { TablerIcon } from '@tabler/icons-react';
import { FindingNotes } from '../../network/finding-notes.tsx';
import { LiveCheck } from '../../network/live-check.tsx';
import type { ProbeRun } from '../../network/probe-run.ts';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import {
  IconBed,
  IconBuildingSkyscraper,
  IconChevronRight,
  IconCircleCheck,
  IconCloudOff,
  IconDeviceMobile,
  IconHelpCircle,
  IconHome,
  IconInfoCircle,
  IconRefresh,
} from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording } from '../../ui/wording.tsx';
import { Question } from '../../report/question.tsx';
import { useWizardProbe, useWizardStore } from './store.ts';
import { wizardVerdict } from './verdict.ts';
import styles from './network-screen.module.css';

const PLACE_ICONS: Readonly<Record<Place, TablerIcon>> = {
  home: IconHome,
  hotel: IconBed,
  office: IconBuildingSkyscraper,
  mobile: IconDeviceMobile,
  'not-sure': IconHelpCircle,
};

/** The check of the server as it goes on, or why there is none. */
export function ServerCheck(props: { readonly state: CannotSendState; readonly run: ProbeRun | null }) {
  const { say } = useWording();
  const { again } = useWizardStore();
  const stop = useWizardProbe((probe) => probe.stop);
  const { state, run } = props;
  const server = serverOf(state);
  if (!run || run.state.kind === 'failed') {
    if (state.settings.kind !== 'asking') return null;
    return <Note icon={IconInfoCircle}>{say('cannot-send.settings.asking')}</Note>;
  }
  const host = server?.host ?? run.target;
  const title = say(run.state.kind === 'running' ? 'cannot-send.check' : 'cannot-send.checked', { host });
  const best = cannotSendOutcome(state).door?.port ?? null;
  return <LiveCheck run={run} host={host} title={title} best={best} onStop={stop} onAgain={() => again()} />;
}

function OpenDoor(props: { readonly port: number; readonly onShow: () => void }) {
  const { say } = useWording();
  return (
    <Note tone="passed" icon={IconCircleCheck}>
      <div className={styles['door']}>
        <b>{say('cannot-send.door.open', { port: props.port })}</b>
        <Button small icon={IconChevronRight} onPress={props.onShow}>
          {say('cannot-send.door.show')}
        </Button>
      </div>
    </Note>
  );
}

/** Why no server was checked, such as without a network; nothing where one is or was. */
function NoCheck(props: { readonly state: CannotSendState; readonly run: ProbeRun | null }) {
  const wording = useWording();
  const { announce } = useActions();
  const { again } = useWizardStore();
  const { outcome, title, lead } = wizardVerdict(props.state, props.run, wording);
  const isMissing = (!props.run || props.run.state.kind === 'failed') && outcome.kind !== 'checking';
  useEffect(() => {
    if (isMissing) announce(title);
  }, [announce, isMissing, title]);
  if (!isMissing) return null;
  const icon = outcome.kind === 'offline' ? IconCloudOff : IconInfoCircle;
  return (
    <Note icon={icon}>
      <div className={styles['door']}>
        <b>{title}</b>
        <Button small icon={IconRefresh} onPress={() => again()}>
          {wording.say('check.again')}
        </Button>
      </div>
      {lead}
    </Note>
  );
}

/** Second question, asked while the check runs: where the user is. */
export function NetworkScreen(props: { readonly state: CannotSendState; readonly run: ProbeRun | null }) {
  const { say } = useWording();
  const { choosePlace, next } = useWizardStore();
  const id = useId();
  const { state, run } = props;
  const isRunning = run?.state.kind === 'running' || state.settings.kind === 'asking';
  const { door } = cannotSendOutcome(state);
  const choices = PLACES.map((value) => ({
    value,
    label: say(`cannot-send.place.${value}`),
    icon: PLACE_ICONS[value],
  }));
  return (
    <>
      <Question
        id={id}
        above={say(isRunning ? 'cannot-send.place.meanwhile' : 'cannot-send.place.afterwards')}
        question={say('cannot-send.place.question')}
        why={say('cannot-send.place.why')}
        takesFocus
      >
        <ChoiceCards labelledBy={id} choices={choices} value={state.answers.place} onChange={choosePlace} />
      </Question>
      <ServerCheck state={state} run={run} />
      <NoCheck state={state} run={run} />
      <div className={styles['found']}>
        {door && <OpenDoor port={door.port} onShow={next} />}
        {run?.state.kind === 'done' && <FindingNotes answer={run.state.answer} />}
      </div>
    </>
  );
}
