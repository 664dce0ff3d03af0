import { parseDmarcRecord, type DmarcRecord } from '../../auth/dmarc/dmarc-record.ts';
import type { Actor } from '../../bounce/rule.ts';
import type { FindingConclusion, WordingParams } from '../finding-check.ts';
import type { DmarcSubject } from './dmarc-check.ts';
import { unansweredTxt } from './dns-quote.ts';

/** The records that were found on the way up and the one the old edition applies, nearest first. */
export function recordsOf({ steps, judgement }: DmarcSubject): readonly DmarcRecord[] {
  const walked = steps.flatMap((step) => (step.kind === 'record' ? [step.record] : []));
  const applied = [judgement.rfc9989.record, judgement.rfc7489.record].filter((text) => text !== null);
  const further = applied.filter((text) => walked.every((record) => record.text !== text));
  return [...walked, ...[...new Set(further)].map(parseDmarcRecord)];
}

/** A conclusion about a policy, certain as all that stands in DNS, with the record as evidence. */
export function concludeDmarc(
  { domain, steps, judgement }: DmarcSubject,
  params: WordingParams,
  actors: readonly Actor[] = ['sender-domain-admin'],
): FindingConclusion {
  const { record, recordDomain } = judgement.rfc9989.record === null ? judgement.rfc7489 : judgement.rfc9989;
  const found = record === null ? [] : [`_dmarc.${recordDomain ?? domain} TXT "${record}"`];
  const quotes =
    found.length > 0 ? found : steps.map(({ domain: at, kind }) => unansweredTxt(`_dmarc.${at}`, kind));
  return {
    confidence: 'certain',
    actors,
    params: { senderDomain: domain, seen: quotes.join(', '), ...params },
    evidence: quotes.map((quote) => ({ source: 'dns', quote, matched: null, line: null })),
  };
}
