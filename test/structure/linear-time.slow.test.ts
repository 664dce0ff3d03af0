import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../helpers/pattern-examples.ts';
import { literalPatterns } from '../helpers/literal-patterns.ts';
import { SOURCE_FOLDERS, sourcesBelow } from '../helpers/repository.ts';

/** Characters of each hostile text: a pattern of quadratic time needs many seconds for it, a linear one milliseconds. */
const LENGTH = 50_000;
/** Far above what any linear pattern needs, so that a busy machine fails nothing. */
const LIMIT_MS = 1500;

function elapsedMs(pattern: RegExp, text: string): number {
  const started = performance.now();
  pattern.test(text);
  return performance.now() - started;
}

/** The slowest time over all hostile texts, each tried again where it was slow, and how the text began. */
function slowest(pattern: RegExp, length = LENGTH): { readonly ms: number; readonly text: string } {
  let worst = { ms: 0, text: '' };
  for (const text of hostileTexts(pattern, length)) {
    const first = elapsedMs(pattern, text);
    const ms = first > LIMIT_MS / 2 ? Math.min(first, elapsedMs(pattern, text)) : first;
    if (ms > worst.ms) worst = { ms, text: text.slice(0, 60) };
    if (ms > LIMIT_MS) break;
  }
  return worst;
}

/** Patterns that would be slow on long text but never see any: the most characters they get, and why. */
const KEPT_SHORT: Readonly<Record<string, { readonly length: number; readonly why: string }>> = {
  [String.raw`\s*\([^()]{0,40}\)\s*$`]: {
    length: 100,
    why: 'stated-time.ts returns before for longer dates',
  },
  [String.raw`[-_*=~#+]{2,}\s{0,10}$`]: {
    length: 120,
    why: 'returned-text.ts looks at lines up to 120 characters',
  },
  [String.raw`-{3,} ?(?:The following addresses had|Transcript of session follows)`]: {
    length: 8000,
    why: 'software.ts looks at the first 8000 characters',
  },
  [String.raw`\s+\([^()]{0,200}\)$`]: {
    length: 100,
    why: 'delivery-status.ts gets values with white space folded',
  },
  [String.raw`\bto=<([^<>]{0,320})>,(?: orig_to=<([^<>]{0,320})>,)? relay=([^,\s]{1,300}),.{0,400}?\bdsn=(\d\.\d{1,3}\.\d{1,3}), status=([a-z]{4,14}),? ?\(?(.*?)\)?\s*$`]:
    {
      length: 4000,
      why: 'log-line.ts cuts lines at 4000 characters',
    },
  [String.raw`[.:]+$`]: { length: 100, why: 'remote-host.ts gets an address that another pattern found' },
};

const PATTERNS = sourcesBelow(...SOURCE_FOLDERS).map((file) => ({ file, patterns: literalPatterns(file) }));

describe('regular expressions take time in proportion to the text', () => {
  it('are found', () => {
    expect(PATTERNS.flatMap(({ patterns }) => patterns).length).toBeGreaterThan(200);
  });

  it('and the search finds those that do not', () => {
    expect(slowest(/\bstatus=\w+ \(?(.*?)\)?\s*$/).ms).toBeGreaterThan(LIMIT_MS);
    expect(slowest(/[-_*=]{2,}\s{0,10}$/).ms).toBeGreaterThan(LIMIT_MS);
    expect(slowest(/\b(?:mailbox|inbox) (?:is )?full\b/i).ms).toBeLessThan(LIMIT_MS);
  });

  it.each(PATTERNS.filter(({ patterns }) => patterns.length > 0))(
    '$file',
    ({ patterns }) => {
      const slow = patterns.flatMap(({ where, pattern }) => {
        const { ms, text } = slowest(pattern, KEPT_SHORT[pattern.source]?.length);
        return ms > LIMIT_MS ? [`${where} took ${Math.round(ms)} ms on ${JSON.stringify(text)}`] : [];
      });
      expect(slow).toEqual([]);
    },
    300_000,
  );
});
