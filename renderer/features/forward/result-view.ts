import type { NoticeKind } from '../../../shared/bounce/notice.ts';
import type { Actor } from '../../../shared/bounce/rule.ts';
import type { ForwardCause } from '../../../shared/forward/forward-judgement.ts';
import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { hasArrived } from '../../../shared/checks/forward/arrived.ts';
import { findingText, type FindingText } from '../../../shared/wording/finding-text.ts';
import type { ResultState } from '../../report/states.ts';
import type { WordedFinding } from '../../report/worded-finding.ts';
import type { Wording } from '../../ui/wording.tsx';
import { markedEvidence } from './marked-evidence.ts';
import type { ReaderLetter } from './reader-letters.tsx';

/** What the screen says about one examination. */
export interface ForwardVerdict {
  readonly title: string;
  readonly lead: string;
  readonly state: ResultState;
  readonly actors: readonly Actor[];
  /** Null where nothing is claimed. */
  readonly main: WordedFinding | null;
  readonly further: readonly WordedFinding[];
}

const STATES = {
  permanent: 'final',
  temporary: 'waiting',
  none: 'no-refusal',
  unknown: 'unknown',
} as const;

/** Findings that have a place of their own: letters to those who can help, and the comparison of two senders. */
const PLACED_ELSEWHERE = /^forward\.(?:ask-|compared$)/;

/**
 * The verdict: the first finding, or that nothing can be told yet. `originalText` is the input as pasted; null where it is
 * not at hand.
 */
export function verdictOf(
  examination: ForwardExamination,
  originalText: string | null,
  { say, language }: Wording,
): ForwardVerdict {
  const { findings, judgement } = examination;
  const [main, ...further] = findings
    .filter(({ id }) => !PLACED_ELSEWHERE.test(id))
    .map((finding) => ({
      finding: { ...finding, evidence: markedEvidence(finding.evidence, examination, originalText) },
      text: findingText(finding, language),
    }));
  return {
    title: main?.text.title ?? say('forward-screen.nothing.title'),
    lead: main?.text.lead ?? say('forward-screen.nothing.lead'),
    state: hasArrived(examination) ? 'arrived' : STATES[judgement.permanence],
    actors: main?.finding.actors ?? [],
    main: main ?? null,
    further,
  };
}

/** Causes that depend on who sent the mail, so that another sender's mail may fare differently. */
const DEPEND_ON_SENDER: ReadonlySet<ForwardCause> = new Set<ForwardCause>([
  'spf-fails-for-forwarder',
  'dmarc-fails',
  'spf-and-dkim-missing',
  'dkim-broken-by-forwarder',
  'mailing-list',
  'unknown',
]);

/** True where a second sender beside the first one can show why only some mail is lost. */
export function isComparable({ facts, judgement }: ForwardExamination): boolean {
  return facts.actors.sender.domain !== null && DEPEND_ON_SENDER.has(judgement.cause);
}

/** What quotes of the input are quotes of. */
export function inputKind({ facts }: ForwardExamination): NoticeKind {
  switch (facts.input) {
    case 'failure':
    case 'delay':
      return facts.input;
    case 'refusal':
      return 'smtp-reply';
    case 'mail':
    case 'answers':
    case 'other':
      return 'ordinary-message';
  }
}

/** What makes the difference between two senders, in words; null where nothing says. */
export function comparedText({ findings }: ForwardExamination, { language }: Wording): FindingText | null {
  const finding = findings.find(({ id }) => id === 'forward.compared');
  return finding ? findingText(finding, language) : null;
}

/** One letter per reader, that of the main finding first. */
export function lettersOf(
  { findings }: ForwardExamination,
  { language: present }: Wording,
): readonly ReaderLetter[] {
  const letters = new Map<Actor, ReaderLetter>();
  for (const finding of findings) {
    const [reader] = finding.actors;
    const text = findingText(finding, present);
    if (reader === undefined || letters.has(reader) || text.letter === null) continue;
    const why = letters.size === 0 ? null : `${text.title} ${text.lead}`;
    letters.set(reader, { reader, why, wordsIn: (language) => findingText(finding, language).letter });
  }
  return [...letters.values()];
}

/** True where DNS was asked and left something open: no network, or a name server that stays silent. */
export function hasUnanswered({ evidence }: ForwardExamination): boolean {
  const { sender, other, spfDirect, spfRewritten, authentication, targetMx } = evidence;
  const asked = [sender?.spf, sender?.dmarc, other?.spf, other?.dmarc, spfDirect, spfRewritten, targetMx];
  return [...asked, authentication].some((answer) => answer?.kind === 'failed');
}
