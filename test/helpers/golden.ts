import { readInput } from '../../electron/mail/read-input.ts';
import { toContractJson } from '../../shared/report/contract-json.ts';
import { explain } from '../../shared/report/explain.ts';
import type { Report } from '../../shared/report/report.ts';
import { findingText } from '../../shared/wording/finding-text.ts';

/** Runs the whole way from octets to the result, as the command line and the window do. */
export async function reportOf(bytes: Uint8Array): Promise<Report> {
  return explain(await readInput(bytes));
}

/**
 * What stands in test/golden: the whole result in English as `explain --json` gives it, and the German words beside
 * it. Ends with a line feed, as files do.
 */
export function goldenText(report: Report, file: string): string {
  const german = report.findings.map((finding) => ({ id: finding.id, ...findingText(finding, 'de') }));
  return `${JSON.stringify({ ...toContractJson(report, 'en', file), german }, null, 1)}\n`;
}
