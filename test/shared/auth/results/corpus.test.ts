import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuthResult } from '../../../../shared/auth/results/authentication-results.ts';
import { readAuthenticationResults } from '../../../../shared/auth/results/read-results.ts';

const CORPUS =
  process.env['RETOUR_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../../../shared/corpus');
const FILE = path.join(CORPUS, 'auth/authres/authentication-results.json');
const present = existsSync(FILE);
if (!present) process.stdout.write(`Foreign cases not read: no file ${FILE} (set RETOUR_CORPUS).\n`);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function propertyOf(result: AuthResult | undefined, type: string, name: string): string {
  return result?.properties.find((one) => one.type === type && one.name === name)?.value ?? 'None';
}

/** What one path of a case (`results[0].properties[1].value`, `results[0].smtp_mailfrom`) is here. */
function valueAt(value: string, at: string): string {
  const { authservId, results } = readAuthenticationResults(value, 1);
  if (at === 'authserv_id') return authservId ?? 'None';
  const [, index = '', rest = ''] = /^results\[(\d+)\]\.(.+)$/.exec(at) ?? [];
  const result = results[Number(index)];
  if (rest === 'method' || rest === 'result') return result?.[rest] ?? 'None';
  if (rest === 'reason') return result?.reason ?? 'None';
  const property = /^properties\[(\d+)\]\.(type|name|value)$/.exec(rest);
  if (property) {
    const found = result?.properties[Number(property[1])];
    return String(isFields(found) ? found[property[2] ?? ''] : 'None');
  }
  const [type = '', name = ''] = rest.split('_', 2);
  return propertyOf(result, type, name);
}

/** Names of fields that one library has for properties. */
const NAMED: Readonly<Record<string, readonly [type: string, name: string]>> = {
  Identifier: ['header', 'i'],
  From: ['smtp', 'mailfrom'],
  Helo: ['smtp', 'helo'],
  Auth: ['smtp', 'auth'],
};

function cases(): readonly Fields[] {
  const all: unknown = present ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
  return Array.isArray(all) ? all.filter(isFields) : [];
}

describe.runIf(present)('Authentication-Results of other implementations’ tests', () => {
  const byPath = cases().filter((one) => one['source'] === 'authres');
  const byName = cases().filter((one) => one['source'] === 'go-msgauth');

  it('are there', () => {
    expect(byPath.length + byName.length).toBeGreaterThanOrEqual(14);
  });

  it.each(byPath.map((one) => [String(one['header']), one['expect']] as const))('%s', (header, expected) => {
    const value = header.slice(header.indexOf(':') + 1).trim();
    const wanted = isFields(expected) ? Object.entries(expected) : [];
    expect(wanted.length).toBeGreaterThan(0);
    for (const [at, wish] of wanted) {
      // `results[0]` alone is that library's way of printing a result again.
      if (!/^results\[\d+\]$/.test(at)) expect([at, valueAt(value, at)]).toEqual([at, String(wish)]);
    }
  });

  it.each(byName.map((one) => [String(one['value']), one['expect']] as const))('%s', (value, expected) => {
    if (!isFields(expected)) throw new Error('a case without expectations');
    const { authservId, results } = readAuthenticationResults(value, 1);
    const wanted = Array.isArray(expected['results']) ? expected['results'].filter(isFields) : [];
    expect(authservId ?? '').toBe(String(expected['identifier']));
    expect(results.map(({ method }) => method.replaceAll('-', ''))).toEqual(
      wanted.map((one) => String(one['method']).toLowerCase()),
    );
    wanted.forEach((one, index) => {
      const result = results[index];
      expect(result?.result).toBe(one['Value']);
      if ('Reason' in one) expect(result?.reason).toBe(one['Reason']);
      for (const [key, [type, name]] of Object.entries(NAMED)) {
        if (key in one) expect(propertyOf(result, type, name)).toBe(one[key]);
      }
      if ('HeaderKey' in one)
        expect(propertyOf(result, 'header', String(one['HeaderKey']))).toBe(one['HeaderValue']);
    });
  });
});
