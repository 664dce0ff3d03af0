import type { NetworkFacts, NetworkKind, SignalSeen } from './network-facts.ts';
import type { PortObservation, StarttlsState } from './observation.ts';

/**
 * What a hint is worth. `proof`: alone enough for `proven`. `telling`: alone enough for `likely`. `strong`: `likely` in
 * company of another one. `weak`: company only. `support`: shown beside a verdict that others carry (timings).
 */
export type HintStrength = 'proof' | 'telling' | 'strong' | 'weak' | 'support';

/** A signal that was seen, with what it speaks for. */
export interface Hint extends SignalSeen {
  readonly kind: NetworkKind;
  readonly strength: HintStrength;
  /** Who does it, where the line names them. */
  readonly by: string | null;
}

/** One signal of the ranked list: how it is found, and what is known about its worth. */
export interface Signal {
  /** Rank, the strongest first; stable, because evidence refers to it. */
  readonly number: number;
  readonly id: string;
  /** The round of questions whose facts it needs. */
  readonly round: 'first' | 'second' | 'either';
  readonly proves: string;
  readonly falsePositives: string;
  readonly blindSpots: string;
  readonly sources: readonly string[];
  readonly find: (facts: NetworkFacts) => readonly Hint[];
}

const MAX_LINE_CHARS = 300;

/** First line of a text from outside, cut. */
export function firstLine(text: string): string {
  const [line = ''] = text.slice(0, MAX_LINE_CHARS).split('\n');
  return line.trimEnd();
}

/** A line with the place where it was seen in front: `192.0.2.25:587: 250-STARTTLS`, `[2001:db8::1]:25: timeout`. */
export function quoteAt({ address, family, port }: PortObservation, line: string): string {
  const place = family === 6 ? `[${address}]` : address;
  return `${place}:${port}: ${firstLine(line)}`;
}

/** How the conversation about STARTTLS went, in its own words. */
const STARTTLS_LINES: Readonly<Record<StarttlsState, string>> = {
  offered: 'EHLO: STARTTLS',
  'not-offered': 'EHLO: no STARTTLS',
  masked: 'EHLO: masked STARTTLS',
  'hidden-but-works': 'EHLO: no STARTTLS, STARTTLS: 220',
  refused: 'STARTTLS',
};

/** The line that tells of STARTTLS at a port; a reply that refused it as it was sent. */
export function starttlsLine({ starttls, starttlsReply }: PortObservation): string {
  if (starttls === null) return 'EHLO';
  return starttls === 'refused' && starttlsReply !== null
    ? `STARTTLS: ${starttlsReply}`
    : STARTTLS_LINES[starttls];
}

/** The words for a port that did not connect: the outcome, with the system's code where there is one. */
export function failureLine({ outcome, errorCode }: PortObservation): string {
  return errorCode === null ? outcome : `${outcome} (${errorCode})`;
}
