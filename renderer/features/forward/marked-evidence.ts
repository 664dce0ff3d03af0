import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import type { Evidence } from '../../../shared/report/report.ts';
import { lineWith } from '../../report/line-range.ts';

/** What Gmail and those who copy its words say of the address they looked at. */
const LOOKED_AT = /SPF \[[^\]]{1,253}\] with ip: \[[^\]]{1,60}\] = did not pass/i;
/** What a domain asks for where proof is missing (RFC 9989 §4.7). */
const POLICY = /\bs?p ?= ?(?:none|quarantine|reject)\b/i;
/** So much of a line finds it again. */
const BEGINNING_CHARS = 40;

/** The words of a DNS record that decided: the term of SPF that matched, or what DMARC asks for. */
function markInRecord(quote: string, { evidence }: ForwardExamination): string | null {
  const spf = evidence.sender?.spf;
  const term = spf?.kind === 'known' ? (spf.value.matchedTerm?.text ?? null) : null;
  if (/v=spf1/i.test(quote)) return term !== null && quote.includes(term) ? term : null;
  return POLICY.exec(quote)?.[0] ?? null;
}

/** The words of a refusal that decided: the address that was looked at, which is the forwarding's. */
function markInRefusal(quote: string, { facts }: ForwardExamination): string | null {
  const said = LOOKED_AT.exec(quote)?.[0];
  if (said !== undefined) return said;
  const ip = facts.actors.forwarder.ip?.value;
  return ip !== undefined && quote.includes(ip) ? ip : null;
}

/** The line of the input that a quote stands in; null where it does not stand there as it is. */
function lineOf({ quote, source }: Evidence, originalText: string | null): number | null {
  if (originalText === null || (source !== 'bounce' && source !== 'header')) return null;
  return lineWith(originalText, quote.slice(0, BEGINNING_CHARS));
}

/** The lines a finding rests on, with the deciding words marked and the place in the input where it is known. */
export function markedEvidence(
  evidence: readonly Evidence[],
  examination: ForwardExamination,
  originalText: string | null,
): readonly Evidence[] {
  return evidence.map((item) => ({
    ...item,
    matched:
      item.matched ??
      (item.source === 'dns'
        ? markInRecord(item.quote, examination)
        : item.source === 'bounce'
          ? markInRefusal(item.quote, examination)
          : null),
    line: item.line ?? lineOf(item, originalText),
  }));
}
