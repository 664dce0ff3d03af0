import type { DsnAction } from '../notice.ts';
import { addressBlocks, headOfLine, type AddressBlock } from './address-blocks.ts';
import { nameFinder, recipientsOfOriginal, type NameFinder } from './local-names.ts';
import type { Survey } from './reading.ts';
import { findTextAddresses, sameAddress } from './text-address.ts';

/** The line above the recipients. */
export const LIST_STARTS =
  /^\s{0,8}-{3,} ?The following addresses had (?:permanent |transient |delivery |non-fatal |fatal |successful ){0,3}(?:errors|problems|delivery notifications|deliveries)|^\s{0,8}-{3,} ?The following addresses (?:had|have)\b/i;
/** The line above the recipients of sendmail 5 with IDA's changes, which lists those who got the message, too. */
const BOUNCED = /^\s{0,8}Bounced, cannot deliver:/i;
/** The line above the talk with other servers. */
export const TRANSCRIPT = /^\s{0,8}-{3,} ?Transcript of (?:the )?session follows/i;

/** Lists of one notice: failed, delayed and delivered recipients stand apart. */
const MAX_LISTS = 6;

/** Lines of a list that are looked at. */
const MAX_LINES = 4000;

/** A recipient with what its list says became of it. */
export interface ListedBlock extends AddressBlock {
  readonly action: DsnAction;
}

interface Head {
  readonly address: string;
  readonly rest: string;
}

function actionOfList(heading: string, otherwise: DsnAction): DsnAction {
  if (/successful/i.test(heading)) return 'delivered';
  if (/transient|non-fatal/i.test(heading)) return 'delayed';
  return /permanent/i.test(heading) ? 'failed' : otherwise;
}

const EXPANDED = /^\s{0,8}\(expanded from: ?<?([^<>()\s]{3,320})>?\)/;

/** A pipe, a file or a user of the host is named by the address it was expanded from, up to two lines below. */
function headedLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => {
    if (!/^"?[|/:]|^<?[^\s<>@()"]{1,64}>?\s{0,8}$/.test(line)) return line;
    const below = lines.slice(at + 1, at + 6).filter((other) => other.trim() !== '');
    const from = EXPANDED.exec(below[0] ?? '') ?? EXPANDED.exec(below[1] ?? '');
    return from?.[1] === undefined ? line : `<${from[1]}>`;
  });
}

/** Several recipients in one line stand with commas between them: each gets a line of its own. */
function onePerLine(line: string): readonly string[] {
  if (!line.includes(',') || /["(]/.test(line.slice(0, 2000))) return [line];
  const entries = line.split(/,\s{0,8}/).filter((entry) => entry !== '');
  return entries.length > 1 && entries.every((entry) => entry.includes('@')) ? entries : [line];
}

/**
 * Addresses of the list: `<ann@example.org>`, `Ann <ann@example.org>`, `ann` alone, Active!Hunter's
 * `>>> ann@… <ann@…>`; `"|/usr/bin/filter"` has none.
 */
function headOfListed(line: string, find: NameFinder): Head | null {
  const arrow = /^>>> (\S{1,320}@\S{1,255})(?: <\S{1,320}>)?\s*$/.exec(line);
  if (arrow?.[1] !== undefined) return { address: arrow[1], rest: '' };
  if (/^\s{0,8}\(/.test(line)) return null;
  const named = /^[^<>@("|]{1,80} <([^<>\s]{1,320}@[^<>\s]{1,255})>\s{0,8}(\([^]{0,400})?$/.exec(line);
  if (named?.[1] !== undefined) return { address: named[1], rest: named[2] ?? '' };
  const alone = /^<?([^<>@\s()"|/]{1,64})>?\s{0,8}(\([^()]{1,400}\))?\s{0,8}$/.exec(line);
  const address = alone?.[1] === undefined ? null : find(alone[1]);
  return address === null ? headOfLine(line) : { address, rest: alone?.[2] ?? '' };
}

/** `550 ann... User unknown`: sendmail 5 names its own users so, and wrote no list. */
const OWN_USER = /^(?:[45]\d\d (?:[45]\.\d\.\d{1,3} )?)<?([^\s<>@]{1,64}?)>?\.\.\. /;

/** A line of sendmail's own; what it found in a directory stands indented below. */
const SUMMARY = /^(?:[45]\d\d[ -]|\S{1,320}\.{3} )/;

/** A heading that ends the transcript. */
const HEADING = /^\s{0,8}-{3,} ?[A-Z]/;

/** The name before the domain, also where the host behind it is named by percent or bang. */
function nameOf(address: string): string {
  return (address.split(/[@%]/)[0] ?? '').split('!').at(-1)?.toLowerCase() ?? '';
}

/**
 * Recipients the transcript names, for notices without a list: those of sendmail's own summaries, and those of the talk
 * with other servers, which may know the same mailbox by another address.
 */
function namedInTranscript(survey: Survey, find: NameFinder): readonly string[] {
  const start = survey.lines.findIndex((line) => TRANSCRIPT.test(line));
  const behind = survey.lines.slice(start + 1, start + MAX_LINES);
  const end = behind.findIndex((line) => HEADING.test(line));
  const lines = behind.slice(0, end === -1 ? undefined : end);
  const addressesIn = (line: string): readonly string[] =>
    findTextAddresses(line).map(({ address }) => address);
  const strict = lines.filter((line) => SUMMARY.test(line));
  const summaries = (strict.length > 0 ? strict : lines).flatMap((line) => {
    const user = OWN_USER.exec(line)?.[1];
    const own = user === undefined ? null : find(user);
    if (own !== null) return [own];
    return /^[<>]{3}/.test(line) ? [] : addressesIn(line);
  });
  const known = new Set(summaries.map(nameOf));
  const talk = lines.flatMap((line) =>
    /^(?:>>> (?!MAIL)|<<<)/i.test(line) ? addressesIn(line).filter((one) => !known.has(nameOf(one))) : [],
  );
  const named = [...summaries, ...talk];
  const others = named.filter((address) => !survey.to.some((to) => sameAddress(to, address)));
  if (start === -1 || others.length > 0) return [...new Set(others)];
  return survey.original.to.length === 1 ? survey.original.to : atNamedHosts(survey, lines);
}

/** Recipients of the returned message at a host that the transcript refuses or waits for without naming any of them. */
function atNamedHosts(survey: Survey, lines: readonly string[]): readonly string[] {
  const hosts = new Set(
    lines.flatMap(
      (line) =>
        /^[45]\d\d ([a-z\d][a-z\d.-]{2,254}?)\.?(?:[:\s(]|\.{3})/i.exec(line)?.[1]?.toLowerCase() ?? [],
    ),
  );
  return recipientsOfOriginal(survey).filter((address) => hosts.has(address.split('@').at(-1) ?? ''));
}

/** The heading of a section that names each recipient below its reason. */
const UNDELIVERED = /^\s{0,8}-{3,} ?Non-delivered information/i;

/** Recipients of such a section, which hides some of them in the list above. */
function undeliveredBelow(
  lines: readonly string[],
  listed: readonly AddressBlock[],
): readonly AddressBlock[] {
  const start = lines.findIndex((line) => UNDELIVERED.test(line));
  if (start === -1) return [];
  const below = lines.slice(start + 1, start + MAX_LINES);
  const end = below.findIndex((line) => HEADING.test(line));
  const section = below.slice(0, end === -1 ? undefined : end);
  return section.flatMap((line, at) => {
    const found = headOfLine(line);
    if (found === null) return [];
    const known = listed.find(({ address }) => sameAddress(address, found.address));
    return [
      {
        address: found.address,
        originalAddress: known?.originalAddress ?? null,
        text: section[at - 1] ?? '',
      },
    ];
  });
}

/** The recipients of a notice in sendmail's layout: its lists, else whom the transcript names. */
export function listedRecipients(survey: Survey, otherwise: DsnAction): readonly ListedBlock[] {
  const find = nameFinder(survey);
  const lines = headedLines(survey.lines.filter((line) => !/^from \S/.test(line)));
  const starts = lines
    .flatMap((line, at) => (LIST_STARTS.test(line) || BOUNCED.test(line) ? [at] : []))
    .slice(0, MAX_LISTS);
  const blocks = starts.flatMap((start) => {
    const action = actionOfList(lines[start] ?? '', otherwise);
    const list = lines.slice(start + 1, start + MAX_LINES).flatMap(onePerLine);
    const listed = addressBlocks(list, {
      until: /^\s{0,8}-{3,}|^Sent OK:/,
      head: (line) => headOfListed(line, find),
    });
    return listed.map((block) => ({ ...block, action }));
  });
  const unlisted = undeliveredBelow(lines, blocks).map((block) => ({ ...block, action: otherwise }));
  if (blocks.length + unlisted.length > 0)
    return [
      ...blocks.filter(({ address }) => !unlisted.some((one) => sameAddress(one.address, address))),
      ...unlisted,
    ];
  return namedInTranscript(survey, find).map((address) => ({
    address,
    originalAddress: null,
    text: '',
    action: otherwise,
  }));
}
