import { describe, expect, it } from 'vitest';
import { judgeRecipient } from '../../../shared/bounce/judge.ts';
import { KNOWN_REFUSALS } from '../../../shared/bounce/known-refusals.ts';
import { evidenceOfWords } from '../../../shared/bounce/look.ts';
import { foldForMatching } from '../../../shared/bounce/match-text.ts';
import { REASONS } from '../../../shared/bounce/reason.ts';
import { countWords, evidenceIn } from '../../../shared/bounce/word-evidence.ts';
import { factsOfLine } from '../../helpers/notices.ts';

function judged(line: string) {
  const { notice, facts } = factsOfLine(line);
  return judgeRecipient(facts, notice);
}

describe('the words of a refusal taken together', () => {
  it.each([
    ['quota of the poor recipient has no storage left over', 'mailbox-full'],
    ['no inbox under such a name, the recipient is not a user of ours', 'user-unknown'],
    ['hourly sending allowance of messages spent, try within the next hour', 'rate-limited'],
  ])('speak for a reason: %s', (text, reason) => {
    expect(evidenceOfWords(text)?.reason).toBe(reason);
  });

  it('tell of lines that were not counted what those were that were', () => {
    const lines = KNOWN_REFUSALS.flatMap(([reasons, line]) => {
      const accepted = reasons.split('|');
      const reason = REASONS.find((known) => known === accepted[0]);
      return reason === undefined ? [] : [{ text: foldForMatching(line).text, reason, accepted }];
    });
    const counts = countWords(lines.filter((_, at) => at % 2 === 0));
    const guesses = lines
      .filter((_, at) => at % 2 === 1)
      .flatMap(({ text, accepted }) => {
        const found = evidenceIn(counts, text);
        return found !== null && found.lead >= 2 ? [accepted.includes(found.reason)] : [];
      });
    expect(guesses.length).toBeGreaterThan(1000);
    expect(guesses.filter((right) => right).length / guesses.length).toBeGreaterThan(0.85);
  });

  it('speak for nothing where none is known', () => {
    expect(evidenceOfWords('zyxw vuts rqpo')).toBeNull();
    expect(evidenceOfWords('')).toBeNull();
  });

  it('count endings of a word as one, and neighbours together', () => {
    const counts = countWords([
      { text: 'Rejected pharmacy adverts', reason: 'spam-content' },
      { text: 'rejects pharmacy advert', reason: 'spam-content' },
      { text: 'mail full', reason: 'mailbox-full' },
    ]);
    expect(Object.keys(counts.words).sort()).toEqual([
      'advert',
      'pharmacy',
      'pharmacy advert',
      'reject pharmacy',
    ]);
    expect(evidenceIn(counts, 'constructor __proto__ toString')).toBeNull();
  });

  it('take bounded time on hostile text', () => {
    expect(evidenceOfWords('mailbox full '.repeat(100_000))?.reason).toBe('mailbox-full');
  });
});

describe('a refusal that no rule knows', () => {
  it('is never more than possible, and quotes nothing', () => {
    const { ruleId, confidence, matched } = judged('550 Local inbox of that name is not to be had with us');
    expect({ ruleId, confidence, matched }).toEqual({ ruleId: null, confidence: 'possible', matched: null });
  });

  it('stays unknown where its words say only that it is one', () => {
    expect(judged('550 Message could not be delivered').reason).toBe('unknown');
    expect(judged('550 no').reason).toBe('unknown');
  });
});
