import type { Language } from '../wording/format.ts';
import { findingText } from '../wording/finding-text.ts';
import type { Finding, Report } from './report.ts';

/** One finding with its words, in the form of `explain --json`. */
export function findingJson(finding: Finding, language: Language): object {
  const text = findingText(finding, language);
  return {
    id: finding.id,
    title: text.title,
    confidence: finding.confidence,
    actors: finding.actors,
    explanation: [text.lead, text.explanation, text.detail].filter((part) => part !== null).join(' '),
    steps: text.steps.map((step) => `${step.act}. ${step.why}`),
    evidence: finding.evidence.map(({ source, quote, line }) => ({ source, quote, line })),
    references: finding.references,
    asOf: finding.asOf,
    recipients: finding.recipients,
    letter: text.letter,
  };
}

/**
 * The result in the form of `explain --json` (schemaVersion 1; fields are only ever added).
 * A field that the input does not state is null.
 */
export function toContractJson(report: Report, language: Language, file: string | null): object {
  const { original } = report;
  return {
    schemaVersion: report.schemaVersion,
    file,
    kind: report.kind,
    language: report.language,
    reporter: report.reporter,
    recipients: report.recipients.map((recipient) => ({
      address: recipient.address,
      originalAddress: recipient.originalAddress,
      action: recipient.action,
      replyCode: recipient.replyCode,
      enhancedStatus: recipient.enhancedStatus,
      reason: recipient.reason,
      confidence: recipient.confidence,
      permanence: recipient.permanence,
      addressDead: recipient.addressDead,
      remoteHost: recipient.remoteHost,
      remoteIp: recipient.remoteIp,
      stage: recipient.stage,
      speaker: recipient.speaker,
      diagnostic: recipient.diagnostic,
      rule: recipient.ruleId,
    })),
    original: {
      messageId: original.messageId,
      from: original.from,
      to: original.to,
      subject: original.subject,
      date: original.date,
    },
    delay: report.delay,
    findings: report.findings.map((finding) => findingJson(finding, language)),
    path: report.path,
    problems: report.problems,
  };
}
