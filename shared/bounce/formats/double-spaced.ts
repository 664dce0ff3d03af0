/** Lines that are looked at before the layout is decided. */
const MAX_LINES = 400;
/** Pairs of lines without an empty one between, up to which a text may still be spaced apart. */
const MOST_TOGETHER = 6;

/** A sentence or an address that goes on in the next line: broken lines, no paragraphs. */
function goesOn(line: string, next: string): boolean {
  return /[\p{L}\d,>-]\s{0,4}$/u.test(line) && /^\s{0,12}[\p{Ll}<(]/u.test(next);
}

/** True for a text that has an empty line behind every line, so that its empty lines end no paragraph. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  let together = 0;
  let apart = 0;
  let broken = 0;
  let last = -1;
  for (let at = 0; at < Math.min(lines.length, MAX_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (last !== -1 && at === last + 1) together += 1;
    if (together > MOST_TOGETHER) return false;
    if (last !== -1 && at === last + 2) {
      apart += 1;
      if (goesOn(lines[last] ?? '', line)) broken += 1;
    }
    last = at;
  }
  return broken >= 2 && together * 10 <= apart;
}

/**
 * Some programs put an empty line behind every line of a text they pass on. Single empty lines are taken out then, so
 * that lines which belong together stand together again, and of several one is kept; other text stays as it is.
 */
export function withoutDoubleSpacing(text: string): string {
  if (!text.includes('\n\n') && !/\n[ \t]{1,8}\n/.test(text)) return text;
  const lines = text.split('\n');
  if (!isDoubleSpaced(lines)) return text;
  const isBlank = (at: number): boolean => (lines[at] ?? 'x').trim() === '';
  return lines.filter((_, at) => !isBlank(at) || (isBlank(at - 1) && !isBlank(at - 2))).join('\n');
}
