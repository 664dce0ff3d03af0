import { anomalyText } from '../../../shared/wording/header-words.ts';
import { checkText } from '../../report/check-table.tsx';
import type { WordedFinding } from '../../report/worded-finding.ts';
import type { Wording } from '../../ui/wording.tsx';
import { dnsRows } from './dns-checks.tsx';
import { factRows } from './facts.ts';
import type { Headline } from './headline.ts';
import { mailKinds } from './mark-rows.ts';
import { lastChecks } from './stated-checks.ts';
import type { HeadersRead } from './store.ts';
import type { ServerRow, TimelinePicture } from './timeline-picture.ts';
import { arrivalText, passageText, serverName, skewSentence, stayText } from './timeline-words.ts';
import type { ScreenClock } from './time-words.ts';

/** Everything that is shown of one header. */
export interface HeadersView {
  readonly result: HeadersRead;
  readonly picture: TimelinePicture;
  readonly clock: ScreenClock;
  readonly headline: Headline;
  readonly further: readonly WordedFinding[];
}

function serverLines(row: ServerRow, clock: ScreenClock, wording: Wording): readonly string[] {
  const { say } = wording;
  const name = serverName(row, wording);
  const parts = [
    `${arrivalText(row, clock, wording)}  ${name}${row.address === null ? '' : ` (${row.address})`}`,
    `${say('headers-screen.stayed')}: ${stayText(row, wording)}`,
    ...(row.passage ? [`${say('headers-screen.sent-with')}: ${passageText(row.passage, wording)}`] : []),
  ];
  return [
    parts.join('; '),
    ...(row.statedAt === null ? [] : [`    ${skewSentence(row, clock, wording)}`]),
    ...(row.isLastOfSender ? [`    ${say('headers-screen.left-sender')}`] : []),
  ];
}

/** A part with its heading; nothing where it is empty. */
function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** The result as plain text, to be sent to somebody: the verdict, the way with all its servers, the checks, the facts. */
export function headersAsText(view: HeadersView, wording: Wording): string {
  const { say, language } = wording;
  const { result, picture, clock, headline, further } = view;
  const { reading } = result.answer;
  const servers = picture.rows.flatMap((row) => (row.kind === 'fold' ? row.servers : [row]));
  const stated = lastChecks(reading, wording);
  const oddities = reading.anomalies.map((anomaly) => anomalyText(anomaly, language));
  const isAsked = result.verification.kind === 'done';
  return [
    headline.title,
    ...(headline.lead === '' ? [] : [headline.lead]),
    ...part(
      `${say('headers-screen.timeline')} (${say('headers-screen.zone', { zone: clock.zone })})`,
      servers.flatMap((row) => serverLines(row, clock, wording)),
    ),
    ...part(say('headers-screen.checked'), stated?.rows.map(checkText) ?? []),
    ...part(say('headers-screen.dns'), isAsked ? dnsRows(result, wording).map(checkText) : []),
    ...part(
      say('headers-screen.kind'),
      mailKinds(reading, wording).map(
        ({ label, value, details }) => `${label}: ${[value, ...details].join(', ')}`,
      ),
    ),
    ...part(say('headers-screen.oddities'), oddities),
    ...part(
      say('result.further'),
      further.map(({ text }) => `${text.title} ${text.lead}`),
    ),
    ...part(
      say('result.facts'),
      factRows(reading, wording).map(({ label, value }) => `${label}: ${value}`),
    ),
  ].join('\n');
}
