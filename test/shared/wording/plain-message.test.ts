import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../shared/checks/index.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { CATALOG } from '../../../shared/wording/messages.ts';
import { fillPlainMessage, readPlainMessage } from '../../../shared/wording/plain-message.ts';

/** Every string in a tree of wordings. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Values for whatever a message names; one choice after the other for selects. */
function valuesFor(message: string, choice: number): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [, name = ''] of message.matchAll(/\{\s*(\w+)/g)) values[name] = `<${name}>`;
  for (const [, name = '', rest = ''] of message.matchAll(/\{(\w+), select,\s*([^{]*\{.*)/g)) {
    const cases = [...rest.matchAll(/(\w+) \{/g)].map((found) => found[1] ?? '');
    values[name] = cases[choice % cases.length] ?? 'other';
  }
  return values;
}

describe('readPlainMessage', () => {
  it('fills every message of ours as the ICU reader does', () => {
    const messages = LANGUAGES.flatMap((language) => [
      ...Object.values(CATALOG).map((entry) => entry[language]),
      ...CHECKS.flatMap((check) => strings(check.wording[language])),
    ]);
    let compared = 0;
    for (const message of new Set(messages)) {
      const plain = message.includes('{') ? readPlainMessage(message) : null;
      if (!plain) continue;
      for (let choice = 0; choice < 4; choice += 1) {
        const values = valuesFor(message, choice);
        const other = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
        expect(fillPlainMessage(plain, values)).toBe(String(other.format(values)));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('chooses, also within a choice', () => {
    const message = readPlainMessage('{a, select, yes {1 {b, select, yes {x} other {y}}} other {2 {c}}}!');
    expect(message && fillPlainMessage(message, { a: 'yes', b: 'no', c: '' })).toBe('1 y!');
    expect(message && fillPlainMessage(message, { a: 'maybe', b: 'no', c: 'z' })).toBe('2 z!');
  });

  it.each([
    "it''s {x}",
    '{n, plural, one {#} other {#}}',
    '{n, number}',
    'a } b',
    '{',
    '{x',
    '{x, select, a {1}}',
    '{x, select, a {1} other {2}',
    '{ x }',
  ])('leaves %j to the ICU reader', (message) => {
    expect(readPlainMessage(message)).toBeNull();
  });

  it('throws where a value is missing', () => {
    expect(() => fillPlainMessage(readPlainMessage('{x}') ?? [], {})).toThrow('{x}');
  });
});
