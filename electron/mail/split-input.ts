import { Buffer } from 'node:buffer';
import { isCompoundFile } from './read-msg.ts';
import { splitMbox } from './split-mbox.ts';
import { splitPaste } from './split-paste.ts';

/** Names of files that hold one mail, whatever its text looks like. */
const ONE_MAIL = /\.(?:eml|emlx|msg)$/i;

/** True where a file of this name may hold several mails; `null` stands for pasted text. */
export function mayHoldSeveral(name: string | null): boolean {
  return name === null || !ONE_MAIL.test(name);
}

/**
 * The mails or notices in a file or in pasted text (name `null`), each to be read on its own: the messages of an mbox,
 * or several notices one behind the other. Most inputs are one. No copies but of lines of a log.
 */
export function splitInput(name: string | null, input: Uint8Array): readonly Uint8Array[] {
  const start = Buffer.from(input.buffer, input.byteOffset, Math.min(input.length, 512));
  if (!mayHoldSeveral(name) || isCompoundFile(start) || start.includes(0)) return [input];
  const messages = splitMbox(input);
  return messages.length > 1 ? messages : splitPaste(input);
}
