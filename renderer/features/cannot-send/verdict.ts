import type { Actor, Confidence } from '../../../shared/bounce/rule.ts';
import type { FindingText } from '../../../shared/wording/finding-text.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say as sayIn } from '../../../shared/wording/messages.ts';
import { adviceFor } from '../../../shared/wizards/cannot-send-steps.ts';
import {
  cannotSendOutcome,
  type CannotSendOutcome,
  type OutcomeKind,
} from '../../../shared/wizards/cannot-send-outcome.ts';
import { type CannotSendState } from '../../../shared/wizards/cannot-send.ts';
import type { ProbeRun } from '../../network/probe-run.ts';
import { wordedFindings, type WordedNetworkFinding } from '../../network/worded-findings.ts';
import type { LetterWords } from '../../report/letter-text.ts';
import { dayText } from '../../ui/clock-text.ts';
import type { Wording } from '../../ui/wording.tsx';
import { seenText } from './seen-text.ts';

/** The end of the wizard in words. */
export interface WizardVerdict {
  readonly outcome: CannotSendOutcome;
  readonly title: string;
  readonly lead: string;
  readonly actors: readonly Actor[];
  readonly confidence: Confidence | null;
  readonly steps: FindingText['steps'];
  /** What the check found beyond the verdict, most useful first. */
  readonly further: readonly WordedNetworkFinding[];
  /** The finding that the verdict is about; null where the wizard itself has the words. */
  readonly main: WordedNetworkFinding | null;
  /** Null where nobody needs to be written to. */
  readonly letterIn: ((language: Language) => LetterWords | null) | null;
}

/** Beginnings of the ids of findings that say more about an outcome than the wizard's own words. */
const MAIN_FINDINGS: Readonly<Partial<Record<OutcomeKind, readonly string[]>>> = {
  offline: ['network.no-network'],
  'no-such-host': ['server.name-unknown'],
  'dns-failed': ['network.names-fail'],
  doubtful: ['server.certificate-', 'server.starttls-'],
  blocked: ['network.'],
  'no-login': ['server.no-auth-here', 'server.greeting-refused', 'server.mute', 'server.starttls-'],
  silent: ['network.server-unreachable', 'network.only-this-host', 'server.greeting-refused'],
};

function mainFinding(
  kind: OutcomeKind,
  findings: readonly WordedNetworkFinding[],
): WordedNetworkFinding | null {
  const wanted = MAIN_FINDINGS[kind] ?? [];
  return findings.find(({ finding }) => wanted.some((beginning) => finding.id.startsWith(beginning))) ?? null;
}

function ownSteps(
  state: CannotSendState,
  outcome: CannotSendOutcome,
  params: Readonly<Record<string, string>>,
  { say }: Wording,
): FindingText['steps'] {
  return adviceFor(state, outcome).map(({ id, when }) => ({
    when,
    action: 'none',
    act: say(`cannot-send.do.${id}.act`, params),
    why: say(`cannot-send.do.${id}.why`, params),
  }));
}

/** Whom the wizard's own letter goes to; null where nobody needs one. */
function addressee(
  state: CannotSendState,
  { kind }: CannotSendOutcome,
): 'network' | 'admin' | 'provider' | null {
  switch (kind) {
    case 'blocked':
    case 'silent':
      return state.answers.place === 'office' ? 'admin' : 'network';
    case 'doubtful':
    case 'no-login':
    case 'no-such-host':
      return 'provider';
    case 'open':
      return adviceFor(state, { ...cannotSendOutcome(state) }).some(
        ({ id }) => id === 'ask-provider-restriction',
      )
        ? 'provider'
        : null;
    default:
      return null;
  }
}

function ownLetter(
  to: 'network' | 'admin' | 'provider',
  host: string,
  run: ProbeRun,
  language: Language,
): LetterWords {
  const topic = to === 'provider' ? 'provider' : 'network';
  const date = dayText(run.startedAt, language);
  const hasDoubt = run.places.some(({ observation }) => observation?.certificate?.trusted === false);
  const params = { host, date, seen: seenText(run, language), certificate: hasDoubt ? 'yes' : 'no' };
  return {
    to: sayIn(`cannot-send.letter.${to}.to`, language),
    subject: sayIn(`cannot-send.letter.${topic}.subject`, language, params),
    body: sayIn(`cannot-send.letter.${topic}.body`, language, params),
  };
}

/**
 * The message to send: the finding's own where it goes to the same reader, else the wizard's. In an office, and where
 * nobody can tell whose doing it is, the first to ask is whoever runs the network.
 */
function letterOf(
  state: CannotSendState,
  outcome: CannotSendOutcome,
  main: WordedNetworkFinding | null,
  run: ProbeRun | null,
): WizardVerdict['letterIn'] {
  const to = addressee(state, outcome);
  if (run?.state.kind !== 'done' || (to === null && !main?.text.letter)) return null;
  const { answer } = run.state;
  const isOwn = to === 'admin' || (to === 'network' && outcome.kind === 'silent');
  return (language) => {
    const own = to === null ? null : ownLetter(to, outcome.host ?? '', run, language);
    if (isOwn || !main) return own;
    const same = wordedFindings(answer, language).find(({ finding }) => finding.id === main.finding.id);
    return same?.text.letter ?? own;
  };
}

/** Values for the wizard's own words. */
function paramsOf(
  { settings }: CannotSendState,
  { host, enter }: CannotSendOutcome,
  { say }: Wording,
): Readonly<Record<string, string>> {
  const answer = settings.kind === 'known' ? settings.answer : null;
  const domain = answer?.domain ?? '';
  return {
    host: host ?? '',
    port: String(enter?.port ?? ''),
    security: enter ? say(`cannot-send.security.${enter.security}`) : '',
    provider: answer?.provider?.name ?? domain,
    domain,
  };
}

/** Puts together what the last screen says. */
export function wizardVerdict(state: CannotSendState, run: ProbeRun | null, wording: Wording): WizardVerdict {
  const { say, language } = wording;
  const outcome = cannotSendOutcome(state);
  const { kind } = outcome;
  const params = paramsOf(state, outcome, wording);
  const findings = run?.state.kind === 'done' ? wordedFindings(run.state.answer, language) : [];
  const main = mainFinding(kind, findings);
  return {
    outcome,
    title: main?.text.title ?? say(`cannot-send.outcome.${kind}`, params),
    lead: main?.text.lead ?? say(`cannot-send.outcome.${kind}.lead`, params),
    actors:
      kind === 'blocked' || kind === 'silent' ? outcome.actors : (main?.finding.actors ?? outcome.actors),
    confidence: main?.finding.confidence ?? outcome.confidence,
    steps: ownSteps(state, outcome, params, wording),
    main,
    further: findings.filter((worded) => worded !== main),
    letterIn: letterOf(state, outcome, main, run),
  };
}
