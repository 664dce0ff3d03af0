import type { Bilingual } from '../bounce/rule.ts';
import type { CaseState } from './case-state.ts';
import { NOT_SURE, type ForwardAnswers } from './forward-input.ts';
import type { ForwardEvidence } from './forward-evidence.ts';
import type { ForwardFacts } from './forward-facts.ts';
import type { ForwardCause, Missing, MissingId } from './forward-judgement.ts';

const WHY: Readonly<Record<MissingId, Bilingual>> = {
  sender: {
    en: 'The sender’s domain decides which servers may send for it.',
    de: 'Die Domain des Absenders bestimmt, welche Server für sie senden dürfen.',
  },
  mailbox: {
    en: 'The first address tells who forwards, and whose name could stand on the envelope.',
    de: 'Die erste Adresse zeigt, wer weiterleitet und wessen Name auf dem Umschlag stehen könnte.',
  },
  'forwarder-address': {
    en: 'Whether the forwarding server may send for the sender depends on its address.',
    de: 'Ob der weiterleitende Server für den Absender senden darf, hängt an seiner Adresse.',
  },
  target: {
    en: 'Each provider demands something else.',
    de: 'Jeder Anbieter verlangt etwas anderes.',
  },
  refusal: {
    en: 'The words of the refusal say which check failed; without them only a forecast is possible.',
    de: 'Der Wortlaut der Ablehnung sagt, welche Prüfung scheiterte; ohne ihn ist nur eine Prognose möglich.',
  },
  signed: {
    en: 'A signature can survive a forwarding; the header of the mail is not here, so that it cannot be seen.',
    de: 'Eine Signatur kann eine Weiterleitung überstehen; der Kopf der Mail liegt nicht vor, deshalb ist sie nicht zu sehen.',
  },
  touch: {
    en: 'A footer or a mark in the subject breaks every signature.',
    de: 'Eine Fußzeile oder ein Zusatz im Betreff macht jede Signatur ungültig.',
  },
};

/** Why something is asked for. */
export function whyAsked(id: MissingId): Bilingual {
  return WHY[id];
}

/** Causes about which the proof of origin decides nothing, so that nothing has to be asked for it. */
const SETTLED: ReadonlySet<ForwardCause> = new Set([
  'forwarder-refuses-relay',
  'tenant-forbids-forwarding',
  'forwarding-loop',
  'target-refuses-for-other-reason',
]);

/** The answer that would fill the gap. */
function given(id: MissingId, answers: ForwardAnswers): string | null {
  switch (id) {
    case 'sender':
    case 'mailbox':
    case 'target':
    case 'refusal':
    case 'signed':
    case 'touch':
      return answers[id];
    case 'forwarder-address':
      return answers.forwarder;
  }
}

function gaps(facts: ForwardFacts, evidence: ForwardEvidence, state: CaseState): readonly MissingId[] {
  const { sender, forwarder, target } = facts.actors;
  const isFound =
    forwarder.ip !== null ||
    (evidence.forwarderAddresses.kind === 'known' && evidence.forwarderAddresses.value.length > 0) ||
    (evidence.forwarderAddresses.kind === 'offline' && forwarder.host !== null);
  const isOpen: Readonly<Record<MissingId, boolean>> = {
    sender: sender.domain === null,
    mailbox: forwarder.mailbox === null,
    target: target.domain === null && target.host === null,
    refusal: facts.refusal === null && facts.input === 'answers',
    'forwarder-address': !isFound,
    signed: state.leavesSigned === 'unknown' && facts.signed === 'unknown',
    touch: state.untouched === 'unknown' && state.leavesSigned !== 'no',
  };
  const ids: readonly MissingId[] = [
    'sender',
    'mailbox',
    'target',
    'refusal',
    'forwarder-address',
    'signed',
    'touch',
  ];
  return ids.filter((id) => isOpen[id]);
}

/** What nobody can find out and what matters for this cause; nothing else is asked. */
export function missingOf(
  facts: ForwardFacts,
  evidence: ForwardEvidence,
  state: CaseState,
  cause: ForwardCause,
  answers: ForwardAnswers,
): readonly Missing[] {
  if (SETTLED.has(cause)) return [];
  const open = gaps(facts, evidence, state);
  // Where nothing shows a forwarding, only the user knows whether there was one.
  const wanted = cause === 'not-a-forward' ? open.filter((id) => id === 'mailbox') : open;
  return wanted.map((id) => {
    const answer = given(id, answers);
    // A text that was given and is still missing could not be used; it may be asked for again.
    return { id, why: WHY[id], ask: answer !== '' && answer !== NOT_SURE };
  });
}
