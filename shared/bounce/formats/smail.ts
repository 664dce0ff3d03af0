import { addressBlocks } from './address-blocks.ts';
import { nameFinder, type NameFinder } from './local-names.ts';
import type { Format } from './reading.ts';
import { factsFromText } from './recipient-facts.ts';
import { firstTextAddress } from './text-address.ts';

const LIST = /^\|?-{3,} ?Failed addresses follow: ?-{3,}\|?/i;
const ENDS = /^\|-{3,}/;

/** Recipients that are read from one notice, in lines. */
const MAX_LINES = 2000;

/** ` <ann@example.org> ... unknown host`; users of the host itself stand without a domain. */
function headOf(line: string, find: NameFinder): { address: string; rest: string } | null {
  const entry = /^\s{0,8}<?([^<>\s]{1,320})>? \.{3} ?(.{0,1000})$/.exec(line);
  if (entry?.[1] === undefined) return null;
  const address = firstTextAddress(`<${entry[1]}>`) ?? find(entry[1]);
  return address === null ? null : { address, rest: entry[2] ?? '' };
}

/** Smail 3: a log, the failed addresses with their reasons, and the message, below headings between bars. */
export const smail: Format = {
  name: 'smail',
  software: 'smail',
  read: (survey) => {
    const start = survey.lines.findIndex((line) => LIST.test(line));
    if (start === -1) return null;
    const find = nameFinder(survey);
    const blocks = addressBlocks(survey.lines.slice(start + 1, start + MAX_LINES), {
      until: ENDS,
      head: (line) => headOf(line, find),
    });
    if (blocks.length === 0) return null;
    const recipients = blocks.map((block) => factsFromText({ ...block, action: 'failed' }));
    return { kind: 'failure', recipients, reporter: { software: 'smail' } };
  },
};
