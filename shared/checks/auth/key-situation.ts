import type { Actor } from '../../bounce/rule.ts';
import type { FindingConclusion, WordingParams } from '../finding-check.ts';
import type { DkimKeySubject } from './dkim-key-check.ts';

/** A conclusion about a key, certain as all that stands in DNS, with the record as evidence. */
export function concludeKey(
  { domain, selector, name, answer, key }: DkimKeySubject,
  params: WordingParams,
  actors: readonly Actor[] = ['sender-domain-admin'],
): FindingConclusion {
  const text = key?.text ?? null;
  const quote = text === null ? `${name}: ${answer}` : `${name} TXT "${text}"`;
  return {
    confidence: 'certain',
    actors,
    params: { senderDomain: domain, selector, name, seen: quote, ...params },
    evidence: [{ source: 'dns', quote, matched: null, line: null }],
  };
}
