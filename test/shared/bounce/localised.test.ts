import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { NO_DELAY, NO_FACTS, NO_ORIGINAL, NO_REPORTER, type Notice } from '../../../shared/bounce/notice.ts';
import { SENTENCES } from './localised-sentences.ts';

/** A notice of which nothing but its language is known. */
function bare(language: string): Notice {
  return {
    kind: 'failure',
    format: 'generic',
    language,
    reporter: NO_REPORTER,
    recipients: [],
    original: NO_ORIGINAL,
    delay: NO_DELAY,
    subject: null,
    date: null,
  };
}

describe('sentences of notices and dialogs', () => {
  it.each(Object.keys(SENTENCES))('in %s are understood without any code', (language) => {
    const wrong = Object.entries(SENTENCES[language] ?? {}).flatMap(([reason, sentences]) =>
      sentences
        .map((diagnostic) => {
          const facts = { ...NO_FACTS, address: 'ann@example.org', action: 'failed' as const, diagnostic };
          return { diagnostic, judged: judgeRecipient(facts, bare(language)) };
        })
        .filter(({ judged }) => judged.reason !== reason)
        .map(({ diagnostic, judged }) => `${reason}, not ${judged.reason} (${judged.ruleId}): ${diagnostic}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(SENTENCES))('in %s are never certain by a word alone', (language) => {
    const sure = Object.values(SENTENCES[language] ?? {})
      .flat()
      .map((diagnostic) => judgeRecipient({ ...NO_FACTS, diagnostic }, bare(language)))
      .filter(({ ruleId, confidence }) => ruleId?.startsWith('localised-') && confidence === 'certain');
    expect(sure).toEqual([]);
  });
});
