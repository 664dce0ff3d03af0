import type { MessageAuthentication } from '../auth/authentication.ts';
import type { AuthenticationResults } from '../auth/results/authentication-results.ts';
import type { Finding } from '../checks/finding-check.ts';
import type { ArcSet, HeaderReading, VendorMark } from '../headers/header-reading.ts';
import type { ReadProblem } from '../mail/document.ts';
import type { Language } from '../wording/format.ts';
import { anomalyText } from '../wording/header-words.ts';
import { findingJson } from './contract-json.ts';

/** What `headers` was asked and what came of it. */
export interface HeadersReport {
  readonly file: string;
  readonly reading: HeaderReading;
  /** Null where DNS was not asked. */
  readonly verified: MessageAuthentication | null;
  readonly findings: readonly Finding[];
  /** The input is a report that returns a mail: the way is that of the report. */
  readonly returnsMail: boolean;
  readonly problems: readonly ReadProblem[];
}

function resultsJson({ authservId, results, line }: AuthenticationResults): object {
  return {
    authservId,
    results: results.map(({ method, result, reason, properties, comments }) => ({
      method,
      result,
      reason,
      properties: properties.map(({ type, name, value }) => ({ type, name, value })),
      comments,
    })),
    line,
  };
}

function arcJson({ results, ...set }: ArcSet): object {
  return { ...set, results: results === null ? null : resultsJson(results) };
}

function markJson({ items, ...mark }: VendorMark, language: Language): object {
  const worded = items.map(({ words, ...item }) => ({ ...item, meaning: words?.[language] ?? null }));
  return { ...mark, items: worded };
}

/** What DNS says, in the form of `headers --verify --json`; nothing where it was not asked. */
function verifiedJson(verified: MessageAuthentication | null): object {
  if (verified === null) return {};
  const { spf, ...rest } = verified;
  return {
    ...rest,
    spf: spf && {
      result: spf.result,
      domain: spf.domain,
      ip: spf.question.ip,
      mailFrom: spf.question.mailFrom,
      helo: spf.question.helo,
      matchedTerm: spf.matchedTerm?.text ?? null,
    },
  };
}

/**
 * The result in the form of `headers --json`; fields are only ever added. Hops are the oldest first, results in the order
 * of their fields, the newest first.
 */
export function headersJson(report: HeadersReport, language: Language): object {
  const { file, reading, verified, findings, returnsMail, problems } = report;
  const { originators } = reading;
  return {
    schemaVersion: 1,
    file,
    returnsMail,
    subject: reading.subject,
    messageId: reading.messageId,
    date: reading.date,
    dateSkewSeconds: reading.dateSkewSeconds,
    from: originators.from,
    sender: originators.sender,
    replyTo: originators.replyTo,
    returnPath: originators.returnPath,
    deliveredTo: originators.deliveredTo,
    hops: reading.hops,
    leftSenderAt: reading.leftSenderAt,
    totalSeconds: reading.totalSeconds,
    authenticationResults: reading.authenticationResults.map(resultsJson),
    receivedSpf: reading.receivedSpf,
    dkimSignatures: reading.dkimSignatures,
    arcSets: reading.arcSets.map(arcJson),
    ...verifiedJson(verified),
    list: reading.list,
    automatic: reading.automatic,
    vendorMarks: reading.vendorMarks.map((mark) => markJson(mark, language)),
    anomalies: reading.anomalies.map((anomaly) => ({ ...anomaly, text: anomalyText(anomaly, language) })),
    findings: findings.map((finding) => findingJson(finding, language)),
    problems,
  };
}
