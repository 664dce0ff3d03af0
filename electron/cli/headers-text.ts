import type { AuthResult, HeaderReading, Hop } from '../../shared/headers/header-reading.ts';
import type { HeadersReport } from '../../shared/report/headers-json.ts';
import { shortDuration } from '../../shared/wording/duration.ts';
import type { Language } from '../../shared/wording/format.ts';
import { anomalyText } from '../../shared/wording/header-words.ts';
import { say } from '../../shared/wording/messages.ts';
import { verifiedLines } from './headers-verified-text.ts';
import { reportText } from './report-text.ts';
import { CONTROLS, section, WIDTH, wrap } from './text-layout.ts';

/** Columns of the longest bar. */
const BAR_COLUMNS = 20;
/** Longest name of a server in the table. */
const NAME_COLUMNS = 38;
/** More rows than this say nothing more; the middle is left out. */
const MAX_ROWS = 60;
const MAX_MARKS = 40;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** A bar as long as its part of the whole way, at least a dot where something was waited for. */
function bar(seconds: number | null, total: number | null): string {
  if (seconds === null || total === null || total <= 0) return '';
  const columns = Math.round((seconds / total) * BAR_COLUMNS);
  return columns > 0 ? '#'.repeat(columns) : seconds > 0 ? '.' : '';
}

function clockNote({ skewSeconds, zoneMistakeHours }: Hop, language: Language): string {
  if (skewSeconds === null || skewSeconds === 0) return '';
  const length = shortDuration(skewSeconds, language);
  const way = skewSeconds > 0 ? 'ahead' : 'behind';
  return say(zoneMistakeHours === null ? `headers.clock.${way}` : `headers.zone.${way}`, language, {
    length,
  });
}

function tlsText(tls: string | null, language: Language): string {
  if (tls === 'yes' || tls === 'no') return say(`headers.tls.${tls}`, language);
  return tls ?? say('headers.tls.unknown', language);
}

/** Time of day with the day where it is another one than before. */
function timeText(at: string | null, before: string | null): string {
  if (at === null) return '-';
  const day = at.slice(0, 10);
  const zone = at.slice(19);
  return (before?.slice(0, 10) === day ? '' : `${day} `) + at.slice(11, 19) + zone;
}

function rowsOf({ hops, totalSeconds }: HeaderReading, language: Language): readonly (readonly string[])[] {
  return hops.map((hop, index) => {
    const before = hops[index - 1]?.correctedAt ?? null;
    const delay = hop.delaySeconds;
    return [
      String(index + 1),
      cut(hop.by ?? hop.byIp ?? say('headers.unnamed', language), NAME_COLUMNS),
      timeText(hop.correctedAt, before),
      delay === null ? '' : shortDuration(delay, language),
      bar(delay, totalSeconds),
      tlsText(hop.tls, language),
      clockNote(hop, language),
    ];
  });
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number): boolean => column === 0 || column === 3;
  return rows.map((row) =>
    row
      .map((text, i) => (isNumber(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function hopLines(reading: HeaderReading, language: Language): readonly string[] {
  if (reading.hops.length === 0) return wrap(say('headers.noHops', language));
  const rows = rowsOf(reading, language);
  const half = MAX_ROWS / 2;
  const shown = rows.length <= MAX_ROWS ? rows : [...rows.slice(0, half), ...rows.slice(-half)];
  const head = (['number', 'server', 'arrived', 'took', 'bar', 'tls', 'clock'] as const).map((id) =>
    id === 'number' || id === 'bar' ? '' : say(`headers.head.${id}`, language),
  );
  const lines = table([head, ...shown]);
  const left = rows.length - shown.length;
  const all =
    left === 0
      ? lines
      : [
          ...lines.slice(0, half + 1),
          say('headers.leftOut', language, { count: left }),
          ...lines.slice(half + 1),
        ];
  const total = reading.totalSeconds;
  const sum =
    total === null ? [] : ['', say('headers.total', language, { length: shortDuration(total, language) })];
  return [...all, ...sum];
}

function resultLine({ method, result, reason, properties }: AuthResult): string {
  const stated = properties
    .filter(({ type, name }) => ['smtp', 'header', 'policy'].includes(type) && name !== 'b')
    .map(({ type, name, value }) => `${type}.${name}=${value}`);
  return [`${method} ${result}`, reason === null ? '' : `(${reason})`, ...stated]
    .filter((text) => text !== '')
    .join(' ');
}

function resultLines(
  { authenticationResults, receivedSpf }: HeaderReading,
  language: Language,
): readonly string[] {
  const fields = authenticationResults
    .slice(0, 20)
    .flatMap(({ authservId, results }) => [
      ...wrap(authservId ?? say('headers.results.unnamed', language), '  '),
      ...(results.length === 0 ? [`    ${say('headers.results.none', language)}`] : []),
      ...results.flatMap((result) => wrap(resultLine(result), '      ', '    ')),
    ]);
  const spf = receivedSpf.slice(0, 20).flatMap(({ result, clientIp, envelopeFrom, receiver }) => {
    const facts = [clientIp, envelopeFrom, receiver].filter((fact) => fact !== null && fact !== '');
    return wrap(`Received-SPF: ${[result ?? '?', ...facts].join(' · ')}`, '    ', '  ');
  });
  return [...fields, ...spf];
}

function markLines({ vendorMarks }: HeaderReading, language: Language): readonly string[] {
  return vendorMarks
    .slice(0, MAX_MARKS)
    .flatMap(({ vendor, items, source, asOf }, index) => [
      ...(vendorMarks[index - 1]?.vendor === vendor
        ? []
        : [`  ${vendor} (${say('headers.marks.source', language, { source, asOf })})`]),
      ...items.flatMap(({ key, value, words }) =>
        wrap(`${key} ${cut(value, 60)}${words === null ? '' : `: ${words[language]}`}`, '      ', '    '),
      ),
    ]);
}

function factLines(
  { originators, date, messageId, list, automatic }: HeaderReading,
  language: Language,
): readonly string[] {
  const { from, returnPath, replyTo } = originators;
  const mailboxes = (all: typeof from): string | null =>
    all.length === 0
      ? null
      : all
          .map(({ name, address }) =>
            [name, address && `<${address}>`].filter((part) => part !== null).join(' '),
          )
          .join(', ');
  const facts = [
    ['From', mailboxes(from)],
    ['Reply-To', mailboxes(replyTo)],
    ['Return-Path', returnPath === null ? null : `<${returnPath}>`],
    ['Date', date],
    ['Message-ID', messageId],
    [say('headers.fact.list', language), list && (list.id ?? list.post ?? list.unsubscribe ?? list.kind)],
    [say('headers.fact.automatic', language), automatic && `${automatic.field}: ${automatic.value}`],
  ] as const;
  return facts.flatMap(([label, text]) =>
    text === null ? [] : wrap(cut(text, 300), ' '.repeat(16), `  ${label}`.padEnd(16)),
  );
}

function findingLines(findings: HeadersReport['findings'], language: Language): readonly string[] {
  if (findings.length === 0) return [];
  return ['', '='.repeat(WIDTH), '', reportText({ findings, path: null, recipients: [] }, language)];
}

/** The result as text for a terminal: the way with bars, what was checked, what filters wrote, oddities, what it means. */
export function headersText(report: HeadersReport, language: Language): string {
  const { reading, findings, verified, returnsMail } = report;
  const oddities = reading.anomalies.flatMap((anomaly) =>
    wrap(anomalyText(anomaly, language), '    ', '  - '),
  );
  const lines = [
    ...wrap(reading.subject ?? say('headers.noSubject', language)),
    ...(returnsMail ? ['', ...wrap(say('headers.returnsMail', language))] : []),
    '',
    ...hopLines(reading, language),
    ...section(say('headers.heading.verified', language), verifiedLines(verified, language)),
    ...section(say('headers.heading.results', language), resultLines(reading, language)),
    ...section(say('headers.heading.marks', language), markLines(reading, language)),
    ...section(say('headers.heading.oddities', language), oddities),
    ...section(say('headers.heading.facts', language), factLines(reading, language)),
    ...findingLines(findings, language),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
