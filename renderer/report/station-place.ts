import type { Station } from '../../shared/report/delivery-path.ts';
import type { Evidence } from '../../shared/report/report.ts';
import { lineWith } from './line-range.ts';

/** Where the input speaks of a station: a quote on the screen, a line of the text, or nowhere. */
export type StationPlace =
  | { readonly kind: 'evidence'; readonly index: number }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'none' };

/** Finds the quote or line that a station of the path rests on. */
export function stationPlace(
  station: Station,
  evidence: readonly Evidence[],
  originalText: string,
): StationPlace {
  const { host, state } = station;
  const naming =
    host === null ? -1 : evidence.findIndex(({ quote }) => quote.toLowerCase().includes(host.toLowerCase()));
  if (naming >= 0) return { kind: 'evidence', index: naming };
  const decisive = state === 'refused' || state === 'holds';
  if (decisive && evidence.length > 0) return { kind: 'evidence', index: 0 };
  const line = host === null ? null : lineWith(originalText, host);
  return line === null ? { kind: 'none' } : { kind: 'line', line };
}
