import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { FORWARD_RESOLVER, type ForwardLab } from './forward-lab.ts';
import type { Reality } from './trial.ts';

export const helps = z.enum(['yes', 'no', 'partly', 'unknown']);
export type Helps = z.infer<typeof helps>;

/** What the lab reads of `forward --json`. */
const forwardOutput = z.object({
  refusedBy: z.nullable(z.string()),
  cause: z.string(),
  confidence: z.string(),
  remedies: z.array(z.object({ id: z.string(), helps })),
});
export type ForwardOutput = z.infer<typeof forwardOutput>;

/** The built command line. */
export const CLI = join(process.cwd(), 'out/electron/cli.cjs');

/** Explains a mail on the client with the built command line, and gives what it predicts. */
export async function predict(
  lab: ForwardLab,
  mail: Buffer,
  options: readonly string[],
): Promise<ForwardOutput> {
  const file = join(lab.folder, `${randomUUID()}.eml`);
  await writeFile(file, mail);
  const command = [process.execPath, CLI, 'forward', file, '--json', '--resolver', FORWARD_RESOLVER];
  const { status, stdout, stderr } = await lab.run([...command, ...options]);
  if (status !== 0) throw new Error(`retour forward: exit status ${String(status)}. ${stderr}${stdout}`);
  return forwardOutput.parse(JSON.parse(stdout));
}

/** Does a prediction contradict what really happened? */
export function isWrong(predicted: Helps, reality: Reality): boolean {
  if (predicted === 'yes') return reality !== 'reached';
  return predicted === 'no' && reality !== 'refused' && reality !== 'waiting';
}

/** Was a prediction only half of what happened? That a part is reached is right where that is just what happened. */
export function isHalf(predicted: Helps, reality: Reality): boolean {
  return predicted === 'partly' && reality !== 'held' && reality !== 'kept';
}
