/** Every report about one mail states its reporter once, in the first group (RFC 3464 §2.2.2). */
const REPORTER = /^reporting-mta[ \t]{0,5}:/i;
const FIELD_OR_CONTINUATION = /^(?:[a-z][a-z0-9-]{0,60}[ \t]{0,5}:|[ \t]\S)/i;

/** Reports taken from one text; the rest stays with the last one. */
const MAX_REPORTS = 1000;

/**
 * Several bare status reports, copied one behind the other without the words around them: every line is a field, and
 * the reporter stands in it more than once. Null for anything else.
 */
export function splitStatusReports(text: string): readonly string[] | null {
  if (!REPORTER.test(text.trimStart().slice(0, 40))) return null;
  const reports: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !FIELD_OR_CONTINUATION.test(line)) return null;
    if (REPORTER.test(line) && reports.length < MAX_REPORTS) reports.push([]);
    reports.at(-1)?.push(line);
  }
  return reports.length < 2 ? null : reports.map((lines) => lines.join('\n'));
}
