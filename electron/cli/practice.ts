import { exampleAnswers } from '../../shared/bounce/look.ts';
import { NO_DELAY, NO_FACTS, NO_ORIGINAL } from '../../shared/bounce/notice.ts';
import type { InputFacts } from './input-facts.ts';
import { explainFacts, type OutcomeSettings } from './outcome.ts';

/** Examples after which is looked whether the waiting is over. */
const AT_ONCE = 4;

const CODES = /^(?<replyCode>[45]\d\d)?[ -]?(?<enhancedStatus>[45]\.\d{1,3}\.\d{1,3})?/;

/** A notice with an answer as it is most often reported. */
function noticeOf(diagnostic: string): InputFacts {
  const { replyCode = null, enhancedStatus = null } = CODES.exec(diagnostic)?.groups ?? {};
  const recipient = {
    ...NO_FACTS,
    address: 'ann@example.net',
    action: 'failed',
    replyCode,
    enhancedStatus,
    remoteHost: 'mx.example.net',
    remoteIp: '192.0.2.1',
    diagnostic,
  } as const;
  return {
    kind: 'notice',
    file: '',
    document: { start: diagnostic, parts: [{ text: diagnostic, line: 1 }], problems: [], sizeOctets: 0 },
    notice: {
      kind: 'failure',
      format: 'rfc3464',
      language: 'en',
      reporter: { host: 'mail.example.org', software: 'postfix' },
      recipients: [recipient],
      original: { ...NO_ORIGINAL, from: 'ben@example.org', subject: 'Hello' },
      delay: NO_DELAY,
      subject: 'Undelivered Mail Returned to Sender',
      date: null,
    },
  };
}

/**
 * Explains examples until `isOver`, and throws the results away: the engine compiles meanwhile what the inputs will need,
 * instead of waiting idly for the thread that reads them.
 */
export async function practise(isOver: () => boolean, settings: OutcomeSettings): Promise<void> {
  const examples = exampleAnswers();
  for (let done = 0; done < examples.length && !isOver(); done += AT_ONCE) {
    for (const example of examples.slice(done, done + AT_ONCE)) explainFacts(noticeOf(example), settings);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
