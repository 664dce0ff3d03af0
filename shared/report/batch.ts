import type { NoticeKind } from '../bounce/notice.ts';
import type { Reason } from '../bounce/reason.ts';
import type { Actor, Confidence } from '../bounce/rule.ts';
import type { JudgedRecipient, Permanence } from '../bounce/verdict.ts';
import { domainOf } from '../mail/address.ts';
import { isoDate } from '../mail/date.ts';
import { mailHostOf, mailHostOfDomain } from '../providers/mail-hosts.ts';
import { messageKey } from './delay-line.ts';
import { statedCode } from './params.ts';
import type { Finding, Report } from './report.ts';
import { siteOf } from '../mail/site.ts';

/** One line of the table over many inputs: a recipient, or an input that names none. Null where nothing is stated. */
export interface BatchRow {
  /** Name of the input. */
  readonly file: string;
  /** Date of the notice, ISO 8601 as far as it could be read. */
  readonly date: string | null;
  readonly kind: NoticeKind;
  readonly recipient: string | null;
  readonly reason: Reason | null;
  /** `550 5.1.1`. */
  readonly code: string | null;
  /** Id of the first finding on this recipient. */
  readonly finding: string | null;
  /** Who must act, the first one first. */
  readonly actors: readonly Actor[];
  readonly host: string | null;
  /** Name of the recipient's provider, else the site of the host that refused, else the domain of the address. */
  readonly provider: string | null;
  readonly permanence: Permanence | null;
  /** How sure the finding is. */
  readonly confidence: Confidence | null;
}

function providerOf(recipient: JudgedRecipient): string | null {
  const domain = domainOf(recipient.address);
  const known = mailHostOf(recipient.remoteHost) ?? mailHostOfDomain(domain);
  return known?.name ?? (recipient.remoteHost === null ? domain : siteOf(recipient.remoteHost));
}

function recipientRow(
  file: string,
  report: Report,
  recipient: JudgedRecipient,
  finding: Finding | null,
): BatchRow {
  return {
    file,
    date: report.date === null ? null : isoDate(report.date),
    kind: report.kind,
    recipient: recipient.address,
    reason: recipient.reason,
    code: statedCode(recipient),
    finding: finding?.id ?? null,
    actors: finding?.actors ?? [],
    host: recipient.remoteHost,
    provider: providerOf(recipient),
    permanence: recipient.permanence,
    confidence: finding?.confidence ?? null,
  };
}

/** The lines of one input: one for each recipient, in order, or one line where it names none or cannot be read. */
export function batchRows(file: string, report: Report): readonly BatchRow[] {
  const findingOn = (index: number): Finding | null =>
    report.findings.find((finding) => finding.recipients.includes(index)) ?? null;
  if (report.recipients.length > 0) {
    return report.recipients.map((recipient, i) => recipientRow(file, report, recipient, findingOn(i)));
  }
  const [first] = report.findings;
  return [
    {
      file,
      date: report.date === null ? null : isoDate(report.date),
      kind: report.kind,
      recipient: null,
      reason: null,
      code: null,
      finding: first?.id ?? null,
      actors: first?.actors ?? [],
      host: null,
      provider: null,
      permanence: null,
      confidence: first?.confidence ?? null,
    },
  ];
}

/** A value and how many rows have it. */
export interface Count<T> {
  readonly value: T;
  readonly rows: number;
}

/** Counts over the rows of many inputs, each list sorted by number, then by value. Rows without a value are left out. */
export interface BatchSummary {
  readonly rows: number;
  /** By the first of those who must act. */
  readonly actors: readonly Count<Actor>[];
  readonly reasons: readonly Count<Reason>[];
  readonly kinds: readonly Count<NoticeKind>[];
  readonly permanences: readonly Count<Permanence>[];
  readonly providers: readonly Count<string>[];
  /** Rows whose provider is not in the list, since that is full. */
  readonly otherProviders: number;
}

/** Providers that are counted; their names come from the inputs. */
const MAX_PROVIDERS = 1000;

class Counter<T extends string> {
  private readonly counts = new Map<T, number>();
  /** Values that came when the list was full. */
  others = 0;

  constructor(private readonly limit = Number.MAX_SAFE_INTEGER) {}

  add(value: T | null | undefined): void {
    if (value === null || value === undefined) return;
    const known = this.counts.get(value);
    if (known === undefined && this.counts.size >= this.limit) this.others += 1;
    else this.counts.set(value, (known ?? 0) + 1);
  }

  get sorted(): readonly Count<T>[] {
    const all = [...this.counts].map(([value, rows]) => ({ value, rows }));
    return all.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  }
}

/** Counts rows as they come and keeps none of them, so that a batch may have any length. */
export class BatchCounter {
  private rows = 0;
  private readonly actors = new Counter<Actor>();
  private readonly reasons = new Counter<Reason>();
  private readonly kinds = new Counter<NoticeKind>();
  private readonly permanences = new Counter<Permanence>();
  private readonly providers = new Counter<string>(MAX_PROVIDERS);

  add(row: BatchRow): void {
    this.rows += 1;
    this.actors.add(row.actors[0]);
    this.reasons.add(row.reason);
    this.kinds.add(row.kind);
    this.permanences.add(row.permanence);
    this.providers.add(row.provider);
  }

  get summary(): BatchSummary {
    return {
      rows: this.rows,
      actors: this.actors.sorted,
      reasons: this.reasons.sorted,
      kinds: this.kinds.sorted,
      permanences: this.permanences.sorted,
      providers: this.providers.sorted,
      otherProviders: this.providers.others,
    };
  }
}

/** True where a report states enough of its mail to find others about it. */
function isIdentified({ original, recipients }: Report): boolean {
  const named = recipients.some((recipient) => recipient.address !== null);
  return original.messageId !== null || (original.subject !== null && named);
}

/** Notices of one mail have the same key; null where a notice states too little of its mail. */
export function mailKeyOf(report: Report): string | null {
  return isIdentified(report) ? messageKey(report) : null;
}

/**
 * Puts the notices about one mail together: indices into `reports`, groups and their members in the order in which they
 * came. A notice that states nothing of its mail stands alone.
 */
export function groupByMail(reports: readonly Report[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  reports.forEach((report, index) => {
    const key = mailKeyOf(report) ?? `alone ${String(index)}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}
