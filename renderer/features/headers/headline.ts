import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import type { WordedFinding } from '../../report/worded-finding.ts';
import type { Wording } from '../../ui/wording.tsx';
import type { ServerRow, TimelinePicture } from './timeline-picture.ts';
import { serverName } from './timeline-words.ts';

/** The answer of the screen: what happened on the way, in a sentence, and what follows from it. */
export interface Headline {
  readonly title: string;
  readonly lead: string;
  /** The finding that says it; null where none does and the times alone speak. */
  readonly worded: WordedFinding | null;
}

const UNITS = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
] as const;

/** From this many of a unit on it is used: "90 minutes" says more than "2 hours". */
const ENOUGH = 2;

/** A length of time in one round number: "37 minutes", "3 hours". */
export function roughDuration(seconds: number, { say }: Wording): string {
  const found = UNITS.find((unit) => seconds >= ENOUGH * unit.seconds);
  if (!found) return say('headers-screen.seconds', { n: Math.round(seconds) });
  return say(`headers-screen.${found.unit}`, { n: Math.round(seconds / found.seconds) });
}

/** The server that held the mail longest, where it held it for long. */
export function slowestOf({ rows }: TimelinePicture): ServerRow | null {
  return (
    rows.flatMap((row) => (row.kind === 'fold' ? row.servers : [row])).find(({ isSlowest }) => isSlowest) ??
    null
  );
}

/** What the times alone say. */
function plainHeadline(reading: HeaderReading, picture: TimelinePicture, wording: Wording): Headline {
  const { say } = wording;
  const { hops, totalSeconds } = reading;
  const worded = null;
  if (hops.length === 0)
    return { title: say('headers-screen.no-way'), lead: say('headers-screen.no-way.lead'), worded };
  if (totalSeconds === null)
    return { title: say('headers-screen.no-times', { n: hops.length }), lead: '', worded };
  const took = roughDuration(totalSeconds, wording);
  const slowest = slowestOf(picture);
  if (!slowest) {
    const lead = say('headers-screen.swift.lead', { n: hops.length });
    return { title: say('headers-screen.swift', { took }), lead, worded };
  }
  const params = {
    took,
    waited: roughDuration(slowest.staySeconds ?? 0, wording),
    server: serverName(slowest, wording),
  };
  return { title: say('headers-screen.slow', params), lead: say('headers-screen.slow.lead', params), worded };
}

/** Findings about the way itself; the others stand below. */
const ABOUT_THE_WAY = /^headers\.(?:slow|delay|way|held|loop|no-trace|greylist)/;

/** The answer of the screen. */
export function headlineOf(
  reading: HeaderReading,
  picture: TimelinePicture,
  findings: readonly WordedFinding[],
  wording: Wording,
): Headline {
  const worded = findings.find(({ finding }) => ABOUT_THE_WAY.test(finding.id));
  if (worded) return { title: worded.text.title, lead: worded.text.lead, worded };
  return plainHeadline(reading, picture, wording);
}
