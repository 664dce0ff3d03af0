import type { Reason } from '../bounce/reason.ts';
import type { Bilingual } from '../bounce/rule.ts';
import { arrivalAfter, presentArrival } from './arrival.ts';
import type { CaseNames } from './case-names.ts';
import type { CaseState } from './case-state.ts';
import { outcomeOf, type Outcome } from './demands.ts';
import type { Arrival, ForwardCause, Helps, RemedyId } from './forward-judgement.ts';
import { SPECIAL, whyHelps, whyOpen, whyUnmet, type SpecialWhy } from './remedy-words.ts';
import type { Demand, TargetDemands } from './targets/target-demands.ts';

/** One case with everything that decides what would help. */
export interface RemedyCase {
  readonly state: CaseState;
  readonly target: TargetDemands;
  readonly demands: readonly Demand[];
  readonly cause: ForwardCause;
  /** Class of the refusal; null where there was none. */
  readonly reason: Reason | null;
  /** `none`: nothing was refused. */
  readonly permanence: 'permanent' | 'temporary' | 'none' | 'unknown';
  /** The mail is here although nobody knows why it was asked about: it was taken. */
  readonly isTaken: boolean;
  /** B refused at the address that was written to, before it came to forwarding. */
  readonly isStoppedAtFirst: boolean;
  /** B is run for an organisation by a provider that knows such rules (Microsoft 365, Google Workspace). */
  readonly isTenant: boolean;
  readonly names: CaseNames;
}

/** What one row says, before its words are chosen. */
export interface Answer {
  readonly helps: Helps;
  readonly why: Bilingual;
  readonly arrival: Arrival | null;
  readonly outcome: Outcome | null;
}

/** An answer that no simulation gives. */
export function special(helps: Helps, id: SpecialWhy, arrival: Arrival | null = null): Answer {
  return { helps, why: SPECIAL[id], arrival, outcome: null };
}

/** Reads an outcome as an answer. */
function answerOf(id: RemedyId, arrival: Arrival, outcome: Outcome, { names, target }: RemedyCase): Answer {
  const [unmet] = outcome.unmet;
  const [open] = outcome.open;
  switch (outcome.kind) {
    case 'arrives':
      return { helps: 'yes', why: whyHelps(id, names, target), arrival, outcome };
    case 'refused':
    case 'depends': {
      const isCertain = outcome.kind === 'refused';
      const why = unmet ? whyUnmet(unmet, isCertain, names) : SPECIAL['unknown-cause'];
      return { helps: isCertain ? 'no' : 'partly', why, arrival, outcome };
    }
    case 'spam-folder':
      return { helps: 'partly', why: SPECIAL['spam-folder'], arrival, outcome };
    case 'open':
      return { helps: 'unknown', why: open ? whyOpen(open) : SPECIAL['unknown-cause'], arrival, outcome };
  }
}

/** A remedy whose success hangs on B leaving the mail alone is a "perhaps" with that condition. */
function underCondition(id: RemedyId, answer: Answer, given: RemedyCase): Answer {
  if (answer.outcome?.kind !== 'open' || given.state.untouched !== 'unknown') return answer;
  const arrival = arrivalAfter(id, { ...given.state, untouched: 'yes' });
  if (arrival === null || outcomeOf(arrival, given.demands).kind !== 'arrives') return answer;
  return { ...answer, helps: 'partly', why: SPECIAL['if-untouched'] };
}

/** The demands that would have to be met, tried on what C would see. */
export function simulated(id: RemedyId, given: RemedyCase): Answer {
  const arrival = arrivalAfter(id, given.state);
  if (arrival === null) return special('partly', 'local-copy');
  const answer = answerOf(id, arrival, outcomeOf(arrival, given.demands), given);
  return underCondition(id, answer, given);
}

/** Nothing comes by SMTP any more: it works wherever somebody collects. */
export function fetching(given: RemedyCase): Answer {
  const arrival = arrivalAfter('fetch', given.state);
  if (given.target.collects === 'no') return special('partly', 'not-collecting', arrival);
  return { helps: 'yes', why: whyHelps('fetch', given.names, given.target), arrival, outcome: null };
}

/** Whether C can switch its checks off for one server is C’s affair. */
export function allowList(given: RemedyCase): Answer {
  const arrival = presentArrival(given.state);
  switch (given.target.allowList) {
    case 'yes':
      return {
        helps: 'yes',
        why: whyHelps('allow-list', given.names, given.target),
        arrival,
        outcome: null,
      };
    case 'partly':
      return special('partly', 'allow-list-partly', arrival);
    case 'unknown':
      return special('partly', 'allow-list-unknown', arrival);
    case 'no':
      return special('no', 'no-allow-list', arrival);
  }
}
