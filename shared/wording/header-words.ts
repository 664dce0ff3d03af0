import type { Anomaly } from '../headers/anomaly.ts';
import { durationText } from './duration.ts';
import type { Language } from './format.ts';
import { say } from './messages.ts';

/** Values longer than this are cut in a sentence. */
const MAX_VALUE = 100;

/** An oddity of a header in one or two sentences, with a word on how normal it is. */
export function anomalyText({ id, params }: Anomaly, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'seconds' && typeof value === 'number'
        ? durationText(value, language)
        : String(value).slice(0, MAX_VALUE),
    ]),
  );
  return say(`headers.anomaly.${id}`, language, values);
}
