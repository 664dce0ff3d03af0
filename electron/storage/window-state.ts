import { join } from 'node:path';
import * as z from 'zod/mini';
import { openJsonFile, type JsonFile, type Log } from './json-file.ts';

const pixels = z.int().check(z.gte(-100_000), z.lte(100_000));
const windowStateSchema = z.object({
  bounds: z.nullable(z.object({ x: pixels, y: pixels, width: pixels, height: pixels })),
  maximized: z.boolean(),
});

/** Where the window was, in device-independent pixels of the whole desktop; null before it was first closed. */
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>;

/** Opens `window.json` in the folder of the user's data. */
export function openWindowState(folder: string, log: Log): JsonFile<WindowState> {
  return openJsonFile(
    join(folder, 'window.json'),
    windowStateSchema,
    { bounds: null, maximized: false },
    log,
  );
}
