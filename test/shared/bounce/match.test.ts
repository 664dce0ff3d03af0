import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../../../shared/bounce/match-text.ts';
import { rankRules, type MatchSubject, type RuleHit } from '../../../shared/bounce/match.ts';
import { prepareRules } from '../../../shared/bounce/prepared-rules.ts';
import { branchesOf } from '../../../shared/bounce/required-words.ts';
import { indexRules } from '../../../shared/bounce/rule-index.ts';
import type { BounceRule } from '../../../shared/bounce/rule.ts';
import { RULES } from '../../../shared/bounce/rules/index.ts';

const BARE: Omit<BounceRule, 'id' | 'match'> = {
  reason: 'unknown',
  sources: [],
  asOf: '2026-11',
  hits: [],
  misses: [],
};

function subject(text: string, rest: Partial<MatchSubject> = {}): MatchSubject {
  return { text, replyCode: null, enhancedStatus: null, stage: null, hosts: [], ...rest };
}

describe('folding a text for matching', () => {
  it.each([
    [
      '550-5.1.1 The address does not 550-5.1.1 exist. Try 550 5.1.1 again',
      '550-5.1.1 The address does not exist. Try again',
    ],
    ['<<< 550-first line <<< 550 second line', '<<< first line second line'],
    ['550 <ann.b+c@example.org>: unknown', '550 <>: unknown'],
    ['mailbox "ann@example.org" is (bob@example.com) full', 'mailbox <> is <> full'],
    ['host mx.example.org[192.0.2.7] said', 'host mx.example.org[#] said'],
    ['from [IPv6:2001:db8::1] and 2001:db8:0:1::2', 'from [#] and [#]'],
    ['address couldn’t be „found“', 'address couldn\'t be "found"'],
    ['a\u00a0b \t\r\n c', 'a b c'],
    ['version 5.1.1 at 12:30', 'version 5.1.1 at 12:30'],
    ['550 5.1.1 a 451 4.7.1 b', '550 5.1.1 a 451 4.7.1 b'],
  ])('%s', (original, folded) => {
    expect(foldForMatching(original).text).toBe(folded);
  });

  it('quotes the words of the original', () => {
    const original = '550-5.1.1 The  address <ann@example.org> does not 550-5.1.1 exist. Bye';
    const { text, quote } = foldForMatching(original);
    const found = /address <> does not exist/.exec(text);
    expect(found).not.toBeNull();
    const start = found?.index ?? 0;
    expect(quote(start, start + (found?.[0].length ?? 0))).toBe(
      'address <ann@example.org> does not 550-5.1.1 exist',
    );
  });

  it('quotes a part of the original, whatever the text', () => {
    const piece = fc.constantFrom(
      '550-',
      '550 ',
      '5.1.1 ',
      ' <ann@example.org>',
      '[192.0.2.1]',
      '“',
      ' ',
      '\n',
      'no such user',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const original = pieces.join('');
        const { text, quote } = foldForMatching(original);
        const at = text.indexOf('no such user');
        if (at >= 0) expect(original).toContain(quote(at, at + 12));
        expect(quote(0, text.length).length).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('cuts what is longer than any sentence that tells why', () => {
    expect(foldForMatching('x'.repeat(100_000)).text.length).toBeLessThan(10_000);
  });
});

/** The hit of one rule, null where it does not hold. */
function applied(rule: BounceRule, to: MatchSubject): RuleHit | null {
  return rankRules(indexRules(prepareRules([rule])), to)[0] ?? null;
}

describe('a rule holds', () => {
  const rule = (match: BounceRule['match'], rest: Partial<BounceRule> = {}): BounceRule => ({
    ...BARE,
    id: 'test.rule',
    match,
    ...rest,
  });

  it('only where all its conditions do', () => {
    const demanding = rule({
      text: /full/i,
      enhanced: ['x.2.2'],
      reply: ['552'],
      host: /\.net$/,
      stage: ['rcpt'],
    });
    const facts = {
      replyCode: '552',
      enhancedStatus: '5.2.2',
      stage: 'rcpt',
      hosts: ['mx.example.net'],
    } as const;
    expect(applied(demanding, subject('mailbox full', facts))).not.toBeNull();
    expect(applied(demanding, subject('mailbox full', { ...facts, replyCode: '550' }))).toBeNull();
    expect(applied(demanding, subject('mailbox full', { ...facts, enhancedStatus: '5.2.1' }))).toBeNull();
    expect(applied(demanding, subject('mailbox full', { ...facts, stage: 'data' }))).toBeNull();
    expect(applied(demanding, subject('mailbox full', { ...facts, hosts: ['mx.example.org'] }))).toBeNull();
    expect(applied(demanding, subject('mailbox', facts))).toBeNull();
  });

  it('for any class where the status starts with x, for one class else', () => {
    const any = rule({ enhanced: ['x.2.2'] });
    const one = rule({ enhanced: ['5.2.2'] });
    expect(applied(any, subject('', { enhancedStatus: '4.2.2' }))).not.toBeNull();
    expect(applied(one, subject('', { enhancedStatus: '4.2.2' }))).toBeNull();
    expect(applied(any, subject('', { enhancedStatus: '4.2.21' }))).toBeNull();
  });

  it('not where the forbidden words stand', () => {
    expect(applied(rule({ text: /full/, not: /system/ }), subject('system full'))).toBeNull();
  });

  it('and ranks by what it demands, never by its place', () => {
    const rules = [
      rule({ text: /rejected/ }, { id: 'test.general', generic: true }),
      rule({ enhanced: ['5.2.2'] }, { id: 'test.code' }),
      rule({ text: /full/ }, { id: 'test.short' }),
      rule({ text: /mailbox is full/ }, { id: 'test.long' }),
      rule({ text: /rejected: mailbox is full/ }, { id: 'test.loose', loose: true }),
      rule({ text: /full/, host: /example/ }, { id: 'test.host' }),
    ];
    const facts = { enhancedStatus: '5.2.2', hosts: ['mx.example.org'] };
    const order = (list: readonly BounceRule[]): readonly string[] =>
      rankRules(indexRules(prepareRules(list)), subject('rejected: mailbox is full', facts)).map(
        (hit) => hit.rule.id,
      );
    expect(order(rules)).toEqual(['test.host', 'test.long', 'test.short', 'test.loose', 'test.code']);
    expect(order(rules.toReversed())).toEqual(order(rules));
  });

  it('and leaves general rules out only where a known sentence outranks them', () => {
    const general = rule({ text: /rejected/ }, { id: 'test.general', generic: true });
    const order = (list: readonly BounceRule[]): readonly string[] =>
      rankRules(indexRules(prepareRules(list)), subject('rejected: bad sequence')).map((hit) => hit.rule.id);
    const complaint = rule({ text: /bad sequence/ }, { id: 'test.order', reason: 'protocol-error' });
    expect(order([general, complaint])).toEqual(['test.order', 'test.general']);
    const weak = rule({ enhanced: ['5.2.2'] }, { id: 'test.code' });
    expect(order([general, weak])).toEqual(['test.general']);
    expect(order([general, rule({ text: /bad sequence/ }, { id: 'test.known' })])).toEqual(['test.known']);
  });
});

describe('required words', () => {
  const wordsOf = (pattern: RegExp): readonly (readonly string[])[] =>
    branchesOf(pattern).map(({ demands }) => demands.flatMap(({ words }) => words));

  it.each([
    [/\bmailbox (?:is )?full\b/i, [['mailbox ', 'full']]],
    [/over ?quota|disk full/, [['over', 'quota'], ['disk full']]],
    [/a\.b\.c: denied/, [['a.b.c: denied']]],
    [/(?:spam|ham)+ found/, [['spam', 'ham', ' found']]],
    [/(?=lookahead)word(?<!behind)/, [['word']]],
    [/colou?r/, [['colo']]],
    [/[abc]{3}/, [[]]],
    [/(?:long word)?x/, [[]]],
    [/stuffed (?!unknown)found|nobody/, [['stuffed ', 'found'], ['nobody']]],
    [/不在|unreach/, [['不在'], ['unreach']]],
    [/(?<name>stuffed|swollen) box/, [['stuffed', 'swollen', ' box']]],
    [/a|/, [[], []]],
  ])('of %s', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });

  it('stand one behind the other, no further apart than the pattern lets them', () => {
    expect(branchesOf(/\b(?:user|mailbox) .{0,9}(?:unknown|gone)|x{3} failed twice/)).toEqual([
      {
        source: '\\b(?:user|mailbox) .{0,9}(?:unknown|gone)',
        demands: [
          { words: ['user', 'mailbox'], gap: 7 },
          { words: ['unknown', 'gone'], gap: 24 },
        ],
      },
      { source: 'x{3} failed twice', demands: [{ words: [' failed twice'], gap: 3 }] },
    ]);
  });

  it.each([
    [/stuffed(?: \w{2,5}){1,3} box/, 18],
    [/stuffed[^.]{4} box/, 4],
    [/stuffed.* box/, Infinity],
    [/stuffed(?:\b|$)(?! ever)\s? box/, 1],
    [/stuffed\(s\)? box/, 1],
  ])('of %s are so far apart at most', (pattern, gap) => {
    expect(branchesOf(pattern)[0]?.demands.at(-1)).toEqual({ words: [' box'], gap });
  });

  it('come with every alternative of every rule', () => {
    const bare = RULES.flatMap(({ id, match }) =>
      match.text
        ? branchesOf(match.text).flatMap(({ source, demands }) => (demands.length ? [] : [`${id} ${source}`]))
        : [],
    );
    expect(bare.length).toBeLessThan(10);
  });
});

describe('the index of rules', () => {
  const index = indexRules(prepareRules(RULES));
  const lines = RULES.flatMap(({ hits, misses }) => [...hits, ...misses]).map(
    (line) => foldForMatching(line).text,
  );

  it('forbids what the patterns forbid', () => {
    const wrong = lines.flatMap((line) => {
      const looked = index.look(line);
      return looked.candidates
        .filter((rule) => looked.forbids(rule) !== (RULES[rule]?.match.not?.test(line) ?? false))
        .map((rule) => `${RULES[rule]?.id}: ${line}`);
    });
    expect(wrong).toEqual([]);
  });

  it('finds words in any case and beside letters whose lower case is longer', () => {
    const full: BounceRule = { ...BARE, id: 'test.full', match: { text: /postfach ist (?:über)?voll/i } };
    const looked = indexRules(prepareRules([full])).look('İİ POSTFACH IST ÜBERVOLL');
    expect(looked.find(0)).toEqual({ at: 3, length: 21 });
  });

  it('is the same from plain data, as the build keeps it', () => {
    const kept = indexRules(structuredClone(prepareRules(RULES)));
    const found = (from: typeof index, line: string) => {
      const looked = from.look(line);
      return looked.candidates.map((rule) => [rule, looked.find(rule), looked.forbids(rule)]);
    };
    for (const line of lines.filter((_, i) => i % 7 === 0))
      expect(found(kept, line)).toEqual(found(index, line));
  });

  it('leaves few of the rules to try', () => {
    const tried = lines.reduce((sum, line) => sum + index.look(line).candidates.length, 0) / lines.length;
    expect(tried).toBeLessThan(RULES.length / 6);
  });
});
