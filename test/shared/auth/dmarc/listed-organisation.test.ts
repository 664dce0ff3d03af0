import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedOrganisation, walkNames } from '../../../../shared/auth/dmarc/discover-dmarc.ts';

const CORPUS = process.env['RETOUR_CORPUS'] ?? join(import.meta.dirname, '../../../../../shared/corpus');
const LIST = join(CORPUS, 'auth/psl/tests.txt');
const present = existsSync(LIST);
if (!present)
  process.stdout.write(`Tests of the public suffix list not run: no file ${LIST} (set RETOUR_CORPUS).\n`);

describe('listedOrganisation', () => {
  it.each([
    ['mail.example.org', 'example.org'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['co.uk', 'co.uk'],
    ['mail.someone.github.io', 'someone.github.io'],
    ['mail.example.test', 'example.test'],
    ['localhost', 'localhost'],
    ['_spf.mail.example.org', 'example.org'],
  ])('%s belongs to %s', (name, organisation) => {
    expect(listedOrganisation(name)).toBe(organisation);
  });

  it.runIf(present)('agrees with the tests of the list', () => {
    const lines = readFileSync(LIST, 'utf8')
      .split('\n')
      .filter((line) => /^[^\s/.]\S* \S+$/.test(line));
    const wrong = lines.filter((line) => {
      const [name = '', expected = ''] = line.split(' ');
      // A suffix itself, and what is no name, stands for itself.
      const organisation = expected === 'null' ? name : expected;
      return listedOrganisation(name).toLowerCase() !== organisation.toLowerCase();
    });
    expect(lines.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe('walkNames', () => {
  it('asks at each name up to the top, at most eight times', () => {
    expect(walkNames('a.example.org')).toEqual(['a.example.org', 'example.org', 'org']);
    expect(walkNames('1.2.3.4.5.6.7')).toHaveLength(7);
    expect(walkNames('1.2.3.4.5.6.7.8')).toHaveLength(8);
    expect(walkNames('1.2.3.4.5.6.7.8.9.10')).toEqual([
      '1.2.3.4.5.6.7.8.9.10',
      ...['4.5.6.7.8.9.10', '5.6.7.8.9.10', '6.7.8.9.10', '7.8.9.10', '8.9.10', '9.10', '10'],
    ]);
  });
});
