import * as z from 'zod/mini';
import { helps } from './prediction.ts';

/** Cases whose mail goes through the wizard in a window, with the titles of the tests in forward-wizard.spec.ts. */
export const WINDOW_SCENARIOS = {
  strict: 'a forward that SPF stopped',
  footer: 'a footer that broke the signature',
  'old-policy': 'a notice from an Exim',
  neither: 'answers alone',
} as const;
export type WindowCase = keyof typeof WINDOW_SCENARIOS;

/** Name of the variable that names the folder with `CASE.eml`; what was seen goes there, into `CASE.seen.json`. */
export const WINDOW_FOLDER = 'LAB_FORWARD_FOLDER';

/** What the table in the window said: by remedy. */
export const seenTable = z.record(z.string(), helps);
export type SeenTable = z.infer<typeof seenTable>;
