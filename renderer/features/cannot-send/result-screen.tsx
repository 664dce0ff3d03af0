import { useId, useRef, type RefObject } from 'react';
import { verdictOfText } from './error-words.ts';
import type { OutcomeKind, SettingsToEnter } from '../../../shared/wizards/cannot-send-outcome.ts';
import type { CannotSendState } from '../../../shared/wizards/cannot-send.ts';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import { FindingNote, FindingQuotes } from '../../network/finding-notes.tsx';
import type { ProbeRun } from '../../network/probe-run.ts';
import { SecondRound } from '../../network/second-round.tsx';
import { ActorChip } from '../../report/actor-chip.tsx';
import { Letter } from '../../report/letter.tsx';
import { Section } from '../../report/section.tsx';
import { StepList } from '../../report/step-list.tsx';
import { useAnswerFocus } from '../../report/use-answer-focus.ts';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import {
  IconAlertTriangle,
  IconArrowRight,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconCloudOff,
  IconHelpCircle,
  IconRefresh,
} from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from '../../ui/wording.tsx';
import { EnterCard } from './enter-card.tsx';
import { ServerCheck } from './network-screen.tsx';
import { SenderRightsCheck } from './sender-rights.tsx';
import { useWizardStore } from './store.ts';
import { wizardVerdict, type WizardVerdict } from './verdict.ts';
import styles from './result-screen.module.css';

/** State tag of an outcome. */
function stateOf(kind: OutcomeKind) {
  switch (kind) {
    case 'open':
      return { word: 'open', icon: IconCircleCheck, tone: 'passed' } as const;
    case 'doubtful':
      return { word: 'care', icon: IconAlertTriangle, tone: 'waiting' } as const;
    case 'blocked':
    case 'no-login':
    case 'silent':
    case 'no-such-host':
    case 'no-mail-programs':
      return { word: 'closed', icon: IconCircleX, tone: 'refused' } as const;
    case 'offline':
      return { word: 'offline', icon: IconCloudOff, tone: 'unknown' } as const;
    case 'checking':
      return { word: 'checking', icon: IconClock, tone: 'unknown' } as const;
    default:
      return { word: 'unknown', icon: IconHelpCircle, tone: 'unknown' } as const;
  }
}

function Header(props: { readonly verdict: WizardVerdict; readonly id: string }) {
  const { say } = useWording();
  const { verdict } = props;
  const title = useAnswerFocus(verdict.title);
  const { kind } = verdict.outcome;
  const { word, icon, tone } = stateOf(kind);
  const [actor] = verdict.actors;
  return (
    <VerdictTitle
      id={props.id}
      ref={title}
      title={verdict.title}
      lead={verdict.lead}
      confidence={verdict.confidence}
      marks={
        <>
          <Tag icon={icon} tone={tone}>
            {say(`cannot-send.state.${word}`)}
          </Tag>
          {actor && <ActorChip actor={actor} />}
        </>
      }
    />
  );
}

/** What the error message means, read as on the first screen. */
function ErrorText(props: { readonly state: CannotSendState; readonly onExplain: (text: string) => void }) {
  const { say, language } = useWording();
  const { explained, answers } = props.state;
  if (!explained || !answers.errorText) return null;
  const { errorText } = answers;
  const words = verdictOfText(explained, language);
  return (
    <Section title={say('cannot-send.error')}>
      <Card padded>
        <div className={styles['error']}>
          <h3>{words?.title ?? say('cannot-send.error.none')}</h3>
          {words && <p>{words.lead}</p>}
          <Button small icon={IconArrowRight} onPress={() => props.onExplain(errorText)}>
            {say('cannot-send.error.open')}
          </Button>
        </div>
      </Card>
    </Section>
  );
}

function scrollTo(target: RefObject<HTMLElement | null>): void {
  target.current?.focus({ preventScroll: true });
  target.current?.scrollIntoView({ block: 'start' });
}

/** What to enter in the mail program; nothing where that is not known. */
function WhatToEnter(props: { readonly state: CannotSendState; readonly enter: SettingsToEnter | null }) {
  const { say } = useWording();
  const { state, enter } = props;
  if (!enter) return null;
  const target = parseProbeTarget(state.answers.target);
  const address = target.kind === 'address' ? target.address : null;
  const settings = state.settings.kind === 'known' ? state.settings.answer : null;
  return (
    <Section title={say('cannot-send.enter')}>
      <EnterCard enter={enter} address={address} settings={settings} />
    </Section>
  );
}

/** The question about another provider's server, where an address was given and there is a network to ask. */
function OtherServer(props: { readonly state: CannotSendState; readonly kind: OutcomeKind }) {
  const target = parseProbeTarget(props.state.answers.target);
  if (target.kind !== 'address' || props.kind === 'checking' || props.kind === 'offline') return null;
  return <SenderRightsCheck key={target.domain} domain={target.domain} />;
}

/** Why the verdict is what it is, and what else was noticed. */
function Found(props: Pick<WizardVerdict, 'main' | 'further'>) {
  const { say } = useWording();
  const { main, further } = props;
  return (
    <>
      {main && (
        <Section title={say('cannot-send.rests')}>
          <p className={styles['explanation']}>{main.text.explanation}</p>
          <FindingQuotes worded={main} all />
          {main.finding.confidence !== 'certain' && (
            <p className={styles['explanation']}>{main.text.whyNotCertain}</p>
          )}
        </Section>
      )}
      {further.length > 0 && (
        <Section title={say('cannot-send.findings')}>
          <div className={styles['notes']}>
            {further.map((worded) => (
              <FindingNote key={worded.finding.id} worded={worded} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

/** The end of the wizard: the way that is open, or why there is none, who acts, and what to do. */
export function ResultOfWizard(props: {
  readonly state: CannotSendState;
  readonly run: ProbeRun | null;
  readonly onExplain: (text: string) => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const { again } = useWizardStore();
  const titleId = useId();
  const letter = useRef<HTMLElement>(null);
  const { state, run } = props;
  const verdict = wizardVerdict(state, run, wording);
  const { outcome, main, further, letterIn } = verdict;
  const { enter, kind } = outcome;
  const isOver = kind !== 'checking';
  return (
    <section className={styles['result']} aria-labelledby={titleId}>
      <Header id={titleId} verdict={verdict} />
      {(kind === 'defect' || kind === 'offline') && (
        <div>
          <Button icon={IconRefresh} onPress={() => again()}>
            {say('check.again')}
          </Button>
        </div>
      )}
      {verdict.steps.length > 0 && (
        <Section title={say('cannot-send.todo')}>
          <StepList
            steps={verdict.steps}
            recipient={null}
            onShowLetter={letterIn ? () => scrollTo(letter) : undefined}
          />
        </Section>
      )}
      {isOver && <WhatToEnter state={state} enter={enter} />}
      <ErrorText state={state} onExplain={props.onExplain} />
      <ServerCheck state={state} run={run} />
      <Found main={main} further={further} />
      {run?.state.kind === 'done' && <SecondRound answer={run.state.answer} onRun={again} />}
      <OtherServer state={state} kind={kind} />
      {letterIn && (
        <Section title={say('cannot-send.letter')} ref={letter}>
          <Letter wordsIn={letterIn} />
        </Section>
      )}
    </section>
  );
}
