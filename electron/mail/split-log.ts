/** Lines of a log that are grouped. */
const MAX_LINES = 20_000;

/** What a log writes about one mail has the same queue id: Postfix, Exim, Sendmail. */
const QUEUE_IDS: readonly RegExp[] = [
  /\bpostfix(?:-[a-z]{1,20})?\/[a-z/-]{1,40}\[\d{1,10}\]: ([0-9A-Za-z]{6,20}): /,
  /^.{0,60}?\d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})? (?:\[\d{1,10}\] )?([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) /,
  /\b(?:sendmail|sm-mta|sm-msp-queue)\[\d{1,10}\]: ([0-9A-Za-z]{10,20}): /,
];
/** Refused before there was a mail: each line is about an attempt of its own. */
const REFUSED_EARLY = /NOQUEUE: reject: |\bH=\S{1,300}.{0,400} rejected [A-Z]{4}/;
/** What a line says about a recipient. */
const OUTCOME =
  /\bstatus=(?:bounced|deferred|sent|expired|undeliverable)|\bstat=| (?:\*\*|==|=>|->) |\breject: | rejected [A-Z]{4}/;

function queueIdOf(line: string): string | null {
  for (const pattern of QUEUE_IDS) {
    const id = pattern.exec(line.slice(0, 300))?.[1];
    if (id !== undefined && id !== 'NOQUEUE') return id;
  }
  return null;
}

/** The mail a line is about; null where it is no line of a log. */
function groupOf(line: string, index: number): string | null {
  return queueIdOf(line) ?? (REFUSED_EARLY.test(line.slice(0, 1500)) ? `line ${String(index)}` : null);
}

function tellsOutcome(group: readonly string[]): boolean {
  return group.some((line) => OUTCOME.test(line.slice(0, 4000)));
}

/**
 * The lines of a mail server's log, one text for each mail they are about, in the order in which these come up; lines
 * on mails whose fate none of them tells are left out. Null where a line is no such line or all are about one mail:
 * then nothing is split.
 */
export function splitLog(text: string): readonly string[] | null {
  const first = text.trimStart().slice(0, 2000).split('\n', 1)[0] ?? '';
  if (groupOf(first, 0) === null) return null;
  const lines = text.split('\n', MAX_LINES + 1);
  if (lines.length > MAX_LINES) return null;
  const groups = new Map<string, string[]>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const name = groupOf(line, index);
    if (name === null) return null;
    const group = groups.get(name) ?? [];
    group.push(line);
    groups.set(name, group);
  }
  const told = [...groups.values()].filter(tellsOutcome);
  return told.length < 2 ? null : told.map((group) => `${group.join('\n')}\n`);
}
