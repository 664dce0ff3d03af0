import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInput } from '../../electron/mail/read-input.ts';
import type { NoticeKind } from '../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../shared/bounce/verdict.ts';
import { explain } from '../../shared/report/explain.ts';
import type { Report } from '../../shared/report/report.ts';
import type { CorpusCase, ExpectedRecipient } from './corpus.ts';

/** Kinds that count as "a mail did not get through (yet)". */
const BOUNCE_KINDS: ReadonlySet<NoticeKind> = new Set(['failure', 'delay', 'smtp-reply', 'client-error']);

/** Right and asked; `rate` is null where nothing was asked. */
export interface Score {
  right: number;
  asked: number;
}

/** One wrong answer, for the list of mistakes. */
export interface Mistake {
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly rule: string | null;
  readonly text: string;
}

/** Scores of one run. */
export interface AccuracyResult {
  readonly scores: Map<string, Score>;
  readonly perClass: Map<string, Score>;
  /** expected -> got -> count, wrong answers only. */
  readonly confusion: Map<string, number>;
  readonly calibration: Map<string, Score>;
  readonly mistakes: Mistake[];
}

function count(scores: Map<string, Score>, name: string, right: boolean): void {
  const score = scores.get(name) ?? { right: 0, asked: 0 };
  score.asked += 1;
  if (right) score.right += 1;
  scores.set(name, score);
}

/** Groups of the targets: which table row a sample's reason counts for. */
function reasonGroup(sample: CorpusCase): string {
  if (sample.kind === 'line') return 'reason, bare lines';
  return sample.scheme === 'sisimai' ? 'reason, messages' : 'reason, foreign';
}

/** The recipient an expectation is about: by address, else by position. */
function counterpart(
  report: Report,
  expected: ExpectedRecipient,
  index: number,
): JudgedRecipient | undefined {
  const wanted = expected.recipient?.toLowerCase();
  const named = report.recipients.find((r) => wanted && r.address?.toLowerCase() === wanted);
  return named ?? report.recipients[index] ?? report.recipients[0];
}

function scoreReason(sample: CorpusCase, report: Report, result: AccuracyResult): void {
  sample.expected.forEach((expected, index) => {
    const [preferred] = expected.classes ?? [];
    if (!expected.classes || !preferred) return;
    const recipient = counterpart(report, expected, index);
    const got = recipient?.reason ?? 'unknown';
    const right = expected.classes.includes(got);
    count(result.scores, reasonGroup(sample), right);
    count(result.scores, `reason by source: ${sample.id.split('/')[0] ?? ''}`, right);
    count(result.perClass, preferred, right);
    count(result.calibration, recipient?.confidence ?? 'no recipient', right);
    if (right) return;
    const pair = `${preferred} -> ${got}`;
    result.confusion.set(pair, (result.confusion.get(pair) ?? 0) + 1);
    result.mistakes.push({
      id: sample.id,
      what: `reason (${recipient?.confidence ?? '-'})`,
      expected: expected.classes.join('|'),
      got,
      rule: recipient?.ruleId ?? null,
      text: (recipient?.diagnostic ?? recipient?.context ?? '').slice(0, 160),
    });
  });
}

function scoreRecipientSet(sample: CorpusCase, report: Report, result: AccuracyResult): void {
  if (!sample.id.startsWith('mailman/')) return;
  const failed = report.recipients.filter(
    (r) => r.address && r.action !== 'delayed' && r.permanence !== 'temporary',
  );
  const got = new Set(failed.map((r) => r.address?.toLowerCase() ?? ''));
  const wanted = new Set(sample.expected.map((e) => e.recipient?.toLowerCase() ?? ''));
  const right = got.size === wanted.size && [...wanted].every((address) => got.has(address));
  count(result.scores, 'recipient set', right);
  if (right) return;
  const [e, g] = [[...wanted].join(' '), [...got].join(' ')];
  result.mistakes.push({
    id: sample.id,
    what: 'recipients',
    expected: e,
    got: g,
    rule: report.format,
    text: '',
  });
}

const FIELDS = [
  'recipient',
  'replyCode',
  'status',
  'action',
  'remoteHost',
  'remoteIp',
  'hardBounce',
] as const;

function fieldValue(recipient: JudgedRecipient | undefined, field: (typeof FIELDS)[number]): string {
  switch (field) {
    case 'recipient':
      return recipient?.address?.toLowerCase() ?? '';
    case 'status':
      return recipient?.enhancedStatus ?? '';
    case 'hardBounce':
      return String(recipient?.addressDead ?? false);
    default:
      return recipient?.[field]?.toLowerCase() ?? '';
  }
}

function scoreFields(sample: CorpusCase, report: Report, result: AccuracyResult): void {
  sample.expected.forEach((expected, index) => {
    for (const field of FIELDS) {
      const stated = expected[field];
      if (stated === undefined || (field === 'hardBounce' && sample.scheme !== 'sisimai')) continue;
      const wanted = /^\d\.0\.9\d\d$/.test(String(stated)) ? '' : String(stated).toLowerCase();
      const got = fieldValue(counterpart(report, expected, index), field);
      count(result.scores, `field ${field}`, got === wanted);
      if (got !== wanted) {
        result.mistakes.push({
          id: sample.id,
          what: field,
          expected: wanted,
          got,
          rule: report.format,
          text: '',
        });
      }
    }
  });
}

function scoreKind(sample: CorpusCase, report: Report, result: AccuracyResult): void {
  if (sample.isBounce === null) return;
  const right = BOUNCE_KINDS.has(report.kind) === sample.isBounce;
  count(result.scores, 'bounce or not', right);
  if (right) return;
  const expected = sample.isBounce ? 'bounce' : 'no bounce';
  result.mistakes.push({
    id: sample.id,
    what: 'kind',
    expected,
    got: report.kind,
    rule: report.format,
    text: report.subject ?? '',
  });
}

/** Explains every sample and compares with its labels. */
export async function scoreCorpus(folder: string, cases: readonly CorpusCase[]): Promise<AccuracyResult> {
  const result: AccuracyResult = {
    scores: new Map(),
    perClass: new Map(),
    confusion: new Map(),
    calibration: new Map(),
    mistakes: [],
  };
  for (const sample of cases) {
    const report = explain(await readInput(readFileSync(join(folder, sample.file))));
    scoreKind(sample, report, result);
    scoreReason(sample, report, result);
    scoreRecipientSet(sample, report, result);
    scoreFields(sample, report, result);
  }
  return result;
}

/** Mean over the classes, so that rare classes count as much as frequent ones. */
export function macroAverage(perClass: ReadonlyMap<string, Score>): number {
  const rates = [...perClass.values()].map((score) => score.right / score.asked);
  return rates.reduce((sum, rate) => sum + rate, 0) / Math.max(rates.length, 1);
}
