import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import type { PortObservation } from '../../../shared/network/observation.ts';
import type { ProbeRun } from '../../network/probe-run.ts';
import { wordedFindings } from '../../network/worded-findings.ts';

function lineOf(seen: PortObservation, language: Language): string {
  const { address, family, port, outcome, banner, certificate } = seen;
  const place = `${family === 6 ? `[${address}]` : address}:${port}`;
  const [greeting = ''] = (banner ?? '').split('\n');
  const parts = [outcome === 'ok' ? '' : outcome, greeting];
  if (certificate !== null && !certificate.trusted) {
    const { issuer, fingerprint256 } = certificate;
    parts.push(`${say('matrix.certificate', language)}: ${issuer}, SHA-256 ${fingerprint256}`);
  }
  return `${place}  ${parts.filter(Boolean).join(', ')}`;
}

/** What was seen at each port, a line each, for a letter. Server text as it was, cut by the probe. */
export function seenText(run: ProbeRun, language: Language): string {
  const { state, places } = run;
  const seen =
    state.kind === 'done'
      ? state.answer.target.ports
      : places.flatMap(({ observation }) => observation ?? []);
  if (seen.length > 0) return seen.map((one) => lineOf(one, language)).join('\n');
  const findings = state.kind === 'done' ? wordedFindings(state.answer, language) : [];
  const quotes = findings.flatMap(({ finding }) => finding.evidence.map(({ quote }) => quote));
  return [...new Set(quotes)].join('\n');
}
