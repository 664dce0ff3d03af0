import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Reason } from '../../shared/bounce/reason.ts';

/** What a labelled sample states about one recipient; a missing key means "not stated". */
export interface ExpectedRecipient {
  readonly recipient?: string;
  readonly replyCode?: string;
  readonly status?: string;
  readonly action?: string;
  readonly remoteHost?: string;
  readonly remoteIp?: string;
  readonly hardBounce?: boolean;
  /** Acceptable classes, first preferred. */
  readonly classes?: readonly Reason[];
}

/** One labelled sample. */
export interface CorpusCase {
  readonly id: string;
  readonly kind: 'message' | 'body' | 'line';
  readonly isBounce: boolean | null;
  readonly scheme: string | null;
  readonly expected: readonly ExpectedRecipient[];
  readonly file: string;
}

/** Folder of the labelled samples: the one setting through which they are read. */
export function corpusFolder(): string | null {
  const root = process.env['RETOUR_CORPUS'] ?? resolve(process.cwd(), '../shared/corpus');
  const folder = join(root, 'bounces');
  return existsSync(join(folder, 'cases.jsonl')) ? folder : null;
}

/** All labelled samples of a folder. */
export function readCases(folder: string): readonly CorpusCase[] {
  return readFileSync(join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusCase => JSON.parse(line));
}
