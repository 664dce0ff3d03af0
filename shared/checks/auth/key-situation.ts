import type { DkimKeyFault } from '../../auth/dkim/key-record.ts';
import type { Actor } from '../../bounce/rule.ts';
import type { FindingConclusion, WordingParams } from '../finding-check.ts';
import type { DkimKeySubject } from './dkim-key-check.ts';
import { unansweredTxt } from './dns-quote.ts';

/** A conclusion about a key, certain as all that stands in DNS, with the record as evidence. */
export function concludeKey(
  { domain, selector, name, canonicalName, answer, key }: DkimKeySubject,
  params: WordingParams,
  actors: readonly Actor[] = ['sender-domain-admin'],
): FindingConclusion {
  const text = key?.text ?? null;
  const alias = canonicalName === name ? [] : [`${name} CNAME ${canonicalName}`];
  const quotes = [...alias, text === null ? unansweredTxt(name, answer) : `${canonicalName} TXT "${text}"`];
  return {
    confidence: 'certain',
    actors,
    params: {
      senderDomain: domain,
      selector,
      name,
      seen: quotes.join(', '),
      alias: alias.length > 0 ? canonicalName : 'none',
      ...params,
    },
    evidence: quotes.map((quote) => ({ source: 'dns', quote, matched: null, line: null })),
  };
}

/** For checks of one kind of fault: concludes where the key has one of these, with the fault and the place as params. */
export function concludeFault(
  ...faults: readonly DkimKeyFault['fault'][]
): (subject: DkimKeySubject) => FindingConclusion | null {
  return (subject) => {
    const found = subject.key?.faults.find(({ fault }) => faults.includes(fault));
    if (found === undefined) return null;
    return concludeKey(subject, { fault: found.fault.replaceAll('-', ''), at: found.at });
  };
}
