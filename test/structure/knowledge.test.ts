import { describe, expect, it } from 'vitest';
import { REASONS } from '../../shared/bounce/reason.ts';
import type { BounceRule } from '../../shared/bounce/rule.ts';
import { RULES } from '../../shared/bounce/rules/index.ts';
import type { Check } from '../../shared/checks/check.ts';
import { CHECKS } from '../../shared/checks/index.ts';
import { PARAM_FALLBACKS } from '../../shared/wording/params.ts';

type Module = Readonly<Record<string, unknown>>;
const ruleFiles = import.meta.glob<Module>('../../shared/bounce/rules/*.ts', { eager: true });
const checkFiles = import.meta.glob<Module>('../../shared/checks/*.ts', { eager: true });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
function isRule(value: unknown): value is BounceRule {
  return isObject(value) && 'match' in value && 'reason' in value && 'hits' in value;
}
function isCheck(value: unknown): value is Check {
  return isObject(value) && 'evaluate' in value && 'wording' in value;
}

/** Every rule or check that a folder's files export, alone or in lists, by file; registries themselves left out. */
function exported<T>(
  files: Readonly<Record<string, Module>>,
  is: (value: unknown) => value is T,
): readonly [string, T][] {
  return Object.entries(files)
    .filter(([file]) => !/\/(?:index|registry-[\w-]+)\.ts$/.test(file))
    .flatMap(([file, module]) =>
      Object.values(module)
        .flat()
        .filter(is)
        .map((found): [string, T] => [file, found]),
    );
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const SOURCE = /^RFC \d{3,5}(?: |$)|^https:\/\/\S+$/;
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;

describe('bounce rules', () => {
  const found = exported(ruleFiles, isRule);

  it('are all registered', () => {
    const missing = found
      .filter(([, rule]) => !RULES.includes(rule))
      .map(([file, { id }]) => `${file}: ${id}`);
    expect(missing).toEqual([]);
    expect(RULES.length).toBe(found.length);
  });

  it('come from files that hold rules', () => {
    const empty = Object.keys(ruleFiles).filter(
      (file) => !file.endsWith('/index.ts') && !found.some(([from]) => from === file),
    );
    expect(empty).toEqual([]);
  });

  it('have unique ids of the form family.name', () => {
    const ids = RULES.map(({ id }) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('name a finding that exists', () => {
    const known = new Set(CHECKS.map(({ id }) => id));
    const lost = RULES.filter(({ finding }) => finding !== undefined && !known.has(finding));
    expect(lost.map(({ id, finding }) => `${id} -> ${finding}`)).toEqual([]);
  });

  it('demand something, name a source, a month and examples', () => {
    const bare = RULES.filter(
      ({ match, sources, asOf, hits }) =>
        !(match.text ?? match.enhanced ?? match.reply) ||
        sources.length === 0 ||
        !sources.every((source) => SOURCE.test(source)) ||
        !MONTH.test(asOf) ||
        hits.length === 0,
    );
    expect(bare.map(({ id, sources }) => `${id} ${sources.join(' | ')}`)).toEqual([]);
  });

  it('speak of documentation addresses only', () => {
    const outside = RULES.flatMap(({ id, hits, misses }) =>
      [...hits, ...misses].flatMap((line) => foreignAddresses(line).map((address) => `${id}: ${address}`)),
    );
    expect(outside).toEqual([]);
  });
});

/** Mail addresses in a line whose domain anybody may own; contact addresses of providers are named with their reason. */
const PROVIDER_CONTACTS = /@(?:rx\.t-online\.de|messaging\.microsoft\.com|corp\.mail\.ru)$/;
function foreignAddresses(line: string): readonly string[] {
  const addresses = line.match(/[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi) ?? [];
  return addresses.filter(
    (address) =>
      !/(?:@|\.)example(?:\.(?:org|com|net))?$/i.test(address) &&
      !/\.(?:invalid|test|localhost)$/i.test(address) &&
      !PROVIDER_CONTACTS.test(address.toLowerCase()),
  );
}

describe('checks', () => {
  const found = exported(checkFiles, isCheck);

  it('are all registered', () => {
    const missing = found
      .filter(([, check]) => !CHECKS.includes(check))
      .map(([file, { id }]) => `${file}: ${id}`);
    expect(missing).toEqual([]);
    expect(CHECKS.length).toBe(found.length);
  });

  it('have unique ids', () => {
    expect(duplicates(CHECKS.map(({ id }) => id))).toEqual([]);
  });

  it('explain every reason class at rank 0', () => {
    const explained = new Set(CHECKS.filter(({ rank }) => rank === 0).flatMap(({ reasons }) => reasons));
    expect(REASONS.filter((reason) => !explained.has(reason))).toEqual([]);
  });

  it('answer every problem P1 to P20', () => {
    const answered = new Set(CHECKS.flatMap(({ problems }) => problems));
    const all = Array.from({ length: 20 }, (_, index) => `P${index + 1}`);
    expect(all.filter((problem) => !answered.has(problem))).toEqual([]);
  });

  it('have words for every step in both languages, references and a month', () => {
    const wrong = CHECKS.filter(
      ({ steps, wording, references, asOf }) =>
        wording.en.steps.length !== steps.length ||
        wording.de.steps.length !== steps.length ||
        references.length === 0 ||
        !MONTH.test(asOf),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('write a letter in both languages or in none', () => {
    const half = CHECKS.filter(
      ({ wording }) => (wording.en.letter === null) !== (wording.de.letter === null),
    );
    expect(half.map(({ id }) => id)).toEqual([]);
  });
});

describe('placeholders', () => {
  it('have a stand-in phrase of the same name in both languages', () => {
    expect(Object.keys(PARAM_FALLBACKS.en).sort()).toEqual(Object.keys(PARAM_FALLBACKS.de).sort());
  });
});
