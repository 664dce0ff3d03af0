import type { TablerIcon } from '@tabler/icons-react';
import { assertNever } from '../../shared/assert-never.ts';
import type { JudgedRecipient } from '../../shared/bounce/verdict.ts';
import type { Report } from '../../shared/report/report.ts';
import {
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconInfoCircle,
  IconMailForward,
  IconOctagonMinus,
} from '../ui/icons.ts';
import type { Tone } from '../ui/tag.tsx';

/** Where the mail stands, as far as the input tells. */
export type ResultState =
  | 'final'
  | 'waiting'
  | 'confirm'
  | 'arrived'
  | 'passed-on'
  | 'unknown'
  | 'no-refusal'
  | 'unreadable';

/** What the state of an input depends on. */
export type StatedKind = Pick<Report, 'kind'>;
/** What the state of a recipient depends on. */
export type StatedOutcome = Pick<JudgedRecipient, 'permanence' | 'action'>;

function stateOfAttempt(report: StatedKind, recipient: StatedOutcome | undefined): ResultState {
  if (!recipient) return report.kind === 'delay' ? 'waiting' : 'unknown';
  switch (recipient.permanence) {
    case 'permanent':
      return 'final';
    case 'temporary':
      return 'waiting';
    case 'none':
      return recipient.action === 'relayed' || recipient.action === 'expanded' ? 'passed-on' : 'arrived';
    case 'unknown':
      return report.kind === 'delay' ? 'waiting' : 'unknown';
    default:
      return assertNever(recipient.permanence);
  }
}

/** The state of one recipient in a report; of the report where it names none. Unknown stays unknown. */
export function stateOf(report: StatedKind, recipient: StatedOutcome | undefined): ResultState {
  switch (report.kind) {
    case 'failure':
    case 'delay':
    case 'client-error':
    case 'smtp-reply':
    case 'success':
      return report.kind === 'success' && !recipient ? 'arrived' : stateOfAttempt(report, recipient);
    case 'relayed':
    case 'expanded':
      return 'passed-on';
    case 'challenge':
      return 'confirm';
    case 'ordinary-message':
    case 'auto-reply':
    case 'complaint':
      return 'no-refusal';
    case 'unreadable':
      return 'unreadable';
    default:
      return assertNever(report.kind);
  }
}

/** True where nothing is going on any more that anybody would have to wait for. */
export function isSettled(state: ResultState): boolean {
  return state === 'arrived' || state === 'passed-on' || state === 'no-refusal';
}

/** Icon and tint of a state. Amber for what still moves, red only for what is over. */
export const STATE_LOOKS: Readonly<Record<ResultState, { readonly icon: TablerIcon; readonly tone: Tone }>> =
  {
    final: { icon: IconOctagonMinus, tone: 'refused' },
    waiting: { icon: IconClock, tone: 'waiting' },
    confirm: { icon: IconClock, tone: 'waiting' },
    arrived: { icon: IconCircleCheck, tone: 'passed' },
    'passed-on': { icon: IconMailForward, tone: 'unknown' },
    unknown: { icon: IconHelpCircle, tone: 'unknown' },
    'no-refusal': { icon: IconInfoCircle, tone: 'unknown' },
    unreadable: { icon: IconHelpCircle, tone: 'unknown' },
  };
