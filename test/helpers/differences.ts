import type { JudgedRecipient } from '../../shared/bounce/verdict.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Expected, ExpectedRecipient, OneOf } from '../fixtures/expectation.ts';

/** What differs from the expectation, one line each; readable without knowing the test. */
export function differences(report: Report, expected: Expected): readonly string[] {
  const found: string[] = [];
  const compare = <T>(what: string, wanted: OneOf<T> | undefined, actual: T): void => {
    if (wanted === undefined) return;
    const allowed: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    if (!allowed.includes(actual))
      found.push(`${what}: ${String(actual)} instead of ${allowed.join(' or ')}`);
  };
  compare('kind', expected.kind, report.kind);
  compare('software', expected.software, report.reporter.software ?? '');
  compare('language', expected.language, report.language ?? '');
  compare('willRetry', expected.willRetry, report.delay.willRetry ?? 'not stated');
  if (expected.giveUpAt !== undefined) {
    compare('giveUpAt', Date.parse(expected.giveUpAt), Date.parse(report.delay.giveUpAt ?? ''));
  }
  const first = report.findings[0];
  compare('first finding', expected.finding, first?.id ?? null);
  const others = report.findings.slice(1).map(({ id }) => id);
  if (expected.also !== undefined && !others.includes(expected.also))
    found.push(`no ${expected.also} further down`);
  if (expected.confidence === 'certain') compare('confidence', 'certain', first?.confidence ?? 'none');
  if (expected.confidence === 'not-certain' && first?.confidence === 'certain')
    found.push('confidence: certain');
  found.push(...recipientDifferences(report.recipients, expected));
  return found;
}

const ASSERTED = [
  'address',
  'reason',
  'permanence',
  'replyCode',
  'enhancedStatus',
  'originalAddress',
  'remoteHost',
  'remoteIp',
  'stage',
  'speaker',
  'addressDead',
] as const;

const DEAD: readonly string[] = ['user-unknown', 'domain-unknown', 'mailbox-moved'];

/** What `addressDead` must be where the fixture does not say it; undefined: either. */
function deadByReason({ reason }: ExpectedRecipient, certain: boolean): boolean | undefined {
  const reasons = [reason].flat();
  if (!reasons.some((name) => DEAD.includes(name))) return false;
  return certain ? true : undefined;
}

function recipientDifferences(
  actual: readonly JudgedRecipient[],
  { recipients: expected, confidence }: Expected,
): readonly string[] {
  if (!expected) return [];
  if (actual.length !== expected.length) {
    const addresses = actual.map(({ address }) => address ?? 'no address').join(', ');
    return [`recipients: ${actual.length} (${addresses}) instead of ${expected.length}`];
  }
  return expected.flatMap((wanted, index) =>
    ASSERTED.flatMap((field) => {
      const stated = wanted[field];
      const value =
        stated === undefined && field === 'addressDead'
          ? deadByReason(wanted, confidence === 'certain')
          : stated;
      const got = actual[index]?.[field] ?? null;
      if (value === undefined) return [];
      const allowed: readonly unknown[] = Array.isArray(value) ? value : [value];
      return allowed.includes(got)
        ? []
        : [`recipient ${index + 1} ${field}: ${got} instead of ${allowed.join(' or ')}`];
    }),
  );
}
