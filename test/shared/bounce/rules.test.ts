import { beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '../../../shared/bounce/look.ts';
import type { BounceRule } from '../../../shared/bounce/rule.ts';
import { RULES } from '../../../shared/bounce/rules/index.ts';
import { factsOfLine } from '../../helpers/notices.ts';

const FAMILIES = [...new Set(RULES.map(({ id }) => id.slice(0, id.indexOf('.'))))];

function familyOf(name: string): readonly BounceRule[] {
  return RULES.filter(({ id }) => id.startsWith(`${name}.`));
}

/** Ids of the rules that hold for a line, first the one that ranks first; read by the same code as the product. */
function ranked(line: string): readonly string[] {
  const { notice, facts } = factsOfLine(line);
  return lookAt(facts.diagnostic ?? line, facts, notice).hits.map(({ rule }) => rule.id);
}

describe('every rule', () => {
  it.each(FAMILIES)('of %s ranks first on its own lines', (family) => {
    const lost = familyOf(family).flatMap(({ id, hits }) =>
      hits
        .filter((line) => ranked(line)[0] !== id)
        .map((line) => `${id}: ${line} -> ${ranked(line)[0] ?? '-'}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(FAMILIES)('of %s lets the lines alone that it must not match', (family) => {
    const wrong = familyOf(family).flatMap(({ id, misses }) =>
      misses.filter((line) => ranked(line).includes(id)).map((line) => `${id}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has examples of both sorts', () => {
    const bare = RULES.filter(({ hits, misses }) => hits.length === 0 || misses.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has no placeholder left', () => {
    const open = RULES.filter((rule) =>
      JSON.stringify({ ...rule, text: rule.match.text?.source }).includes(['TO', 'DO'].join('')),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('says what it means in both languages or in none', () => {
    const half = RULES.filter(({ detail }) => detail && (detail.en.trim() === '' || detail.de.trim() === ''));
    expect(half.map(({ id }) => id)).toEqual([]);
  });

  it('is certain only where it demands words', () => {
    const bold = RULES.filter(
      ({ confidence, match, generic }) => confidence === 'certain' && (!match.text || generic),
    );
    expect(bold.map(({ id }) => id)).toEqual([]);
  });
});

describe('every pattern takes linear time', () => {
  let checkSync: typeof import('recheck')['checkSync'];
  beforeAll(async () => {
    // The pure implementation, without the native and Java ones that it would look for first; it reads this on loading.
    process.env['RECHECK_BACKEND'] = 'pure';
    ({ checkSync } = await import('recheck'));
  });

  it.each(FAMILIES)('%s', (family) => {
    const patterns = familyOf(family).flatMap(({ id, match }) =>
      [match.text, match.not, match.host].flatMap((pattern) => (pattern ? [{ id, pattern }] : [])),
    );
    // Comparing automata answers for every text; the other method, trying texts, takes seconds a pattern.
    const doubtful = patterns.filter(
      ({ pattern: { source, flags } }) =>
        checkSync(source, flags, { checker: 'automaton', timeout: 20_000 }).status !== 'safe',
    );
    expect(doubtful.map(({ id, pattern }) => `${id} ${pattern.source}`)).toEqual([]);
  });
});
