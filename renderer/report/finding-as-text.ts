import type { DeliveryPath } from '../../shared/report/delivery-path.ts';
import type { Wording } from '../ui/wording.tsx';
import { letterText } from './letter-text.ts';
import { shownStations } from './path-picture.ts';
import type { WordedFinding } from './worded-finding.ts';

/** A heading with its lines, as plain text; nothing where there are none. */
export function textBlock(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

/** The stations of a path, one a line. */
export function pathLines(path: DeliveryPath | null, { say }: Wording): readonly string[] {
  return (path ? shownStations(path) : []).map((station, i) => {
    const concluded = station.named ? '' : ` (${say('result.path.station.concluded')})`;
    const host = station.host ? ` ${station.host}` : '';
    return `${i + 1}. ${say(`station.${station.role}`)}${host}: ${say(`station.fact.${station.state}`)}${concluded}`;
  });
}

/** What to do, why, who, and what it rests on; then the letter. */
export function findingLines({ text, finding }: WordedFinding, wording: Wording): readonly string[] {
  const { say, language } = wording;
  const steps = text.steps.flatMap((step, i) => [
    `${i + 1}. ${say(`result.step.${step.when}`)}: ${step.act}. ${step.why}`,
  ]);
  const quotes = finding.evidence.flatMap(({ quote, line }) => [
    ...(line === null ? [] : [`${say('common.line', { n: line })}:`]),
    ...quote.split('\n'),
  ]);
  return [
    ...textBlock(say('result.steps'), steps),
    ...textBlock(say('result.why'), [text.explanation, ...(text.detail ? [text.detail] : [])]),
    ...textBlock(
      say('result.who'),
      finding.actors.map((actor) => say(`actor.${actor}`)),
    ),
    ...textBlock(say('result.rests'), quotes),
    ...(finding.confidence === 'certain'
      ? []
      : textBlock(say(`result.why-not.${finding.confidence}`), [text.whyNotCertain])),
    ...(text.letter ? textBlock(say('result.letter'), letterText(text.letter, language).split('\n')) : []),
  ];
}
