import type { ForwardFacts, Known } from '../forward/forward-facts.ts';
import type { ForwardJudgement } from '../forward/forward-judgement.ts';
import type { DeliveryPath, LegState, Station, StationRole, StationState } from './delivery-path.ts';

interface Place {
  readonly role: StationRole;
  readonly known: Known | null;
}

/** Things that were read, not concluded, are drawn with a solid edge. */
function isNamed(known: Known | null): boolean {
  return known !== null && known.source !== 'guess' && known.source !== 'dns';
}

function placesOf({ actors, list }: ForwardFacts): readonly Place[] {
  const { sender, forwarder, target } = actors;
  return [
    { role: 'you', known: sender.address ?? sender.domain },
    { role: 'sender-provider', known: sender.ip },
    {
      role: list === null ? 'forwarder' : 'mailing-list',
      known: forwarder.host ?? forwarder.mailbox ?? forwarder.ip,
    },
    { role: 'recipient-provider', known: target.host },
    { role: 'mailbox', known: target.address ?? target.domain },
  ];
}

/** Index of the station that said no; null where nobody did or nobody knows who. */
function refusingIndex({ refusedBy }: ForwardJudgement): number | null {
  switch (refusedBy) {
    case 'sender':
      return 1;
    case 'forwarder':
      return 2;
    case 'target':
      return 3;
    case 'nobody':
    case null:
      return null;
  }
}

function stateOf(index: number, stop: number | null, judgement: ForwardJudgement): StationState {
  if (stop === null) return judgement.refusedBy === 'nobody' ? 'passed' : 'unknown';
  if (index > stop) return 'not-reached';
  if (judgement.permanence === 'temporary') {
    return index === stop - 1 ? 'holds' : index < stop ? 'passed' : 'refused';
  }
  return index === stop ? 'refused' : 'passed';
}

function legOf(index: number, stop: number | null, judgement: ForwardJudgement): LegState {
  if (stop === null) return judgement.refusedBy === 'nobody' ? 'passed' : 'unknown';
  if (index < stop - 1) return 'passed';
  if (index > stop - 1) return 'not-reached';
  return judgement.permanence === 'temporary' ? 'waiting' : 'refused';
}

/** Who wrote the report: the server that was refused, or the organisation itself whose rule stopped the mail. */
function reporterIndex(
  stop: number | null,
  { input }: ForwardFacts,
  { cause }: ForwardJudgement,
): number | null {
  if (stop === null || (input !== 'failure' && input !== 'delay')) return null;
  const reporter = cause === 'tenant-forbids-forwarding' ? stop : stop - 1;
  return reporter > 0 ? reporter : null;
}

/**
 * The chain A -> A's server -> B -> C -> mailbox with the refusing link. Null where neither B nor C is known: then there is
 * nothing to draw that could be justified.
 */
export function forwardPath(facts: ForwardFacts, judgement: ForwardJudgement): DeliveryPath | null {
  const places = placesOf(facts);
  const { forwarder, target } = facts.actors;
  const isBlank =
    forwarder.host === null && forwarder.mailbox === null && target.host === null && target.domain === null;
  if (isBlank || judgement.cause === 'not-a-forward') return null;
  const stop = refusingIndex(judgement);
  const stations = places.map(
    ({ role, known }, index): Station => ({
      role,
      host: known?.value ?? null,
      named: isNamed(known),
      state: stateOf(index, stop, judgement),
      at: null,
    }),
  );
  const legs = places.slice(1).map((_, index) => legOf(index, stop, judgement));
  return { stations, legs, reportedBy: reporterIndex(stop, facts, judgement) };
}
