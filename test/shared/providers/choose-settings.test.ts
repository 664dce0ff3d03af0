import { describe, expect, it } from 'vitest';
import { chooseSettings, holdsFor, withProviderFacts } from '../../../shared/providers/choose-settings.ts';
import { findSubmission } from '../../../shared/providers/find-submission.ts';
import type { SettingsCandidate, SettingsSource } from '../../../shared/providers/settings-answer.ts';

function candidate(
  source: SettingsSource,
  host: string,
  security: SettingsCandidate['security'] = 'tls',
): SettingsCandidate {
  const port = { tls: 465, starttls: 587, plain: 25 }[security];
  return { source, origin: source, host, port, security, userName: null, userNameForm: null, login: null };
}

describe('chooseSettings', () => {
  it('believes the operator’s file before the built-in table, and shows that they differ', () => {
    const stated = [candidate('built-in', 'old.example.org'), candidate('autoconfig', 'new.example.org')];
    const { chosen, choice, differing } = chooseSettings(stated, null);
    expect([chosen?.host, choice, differing]).toEqual(['new.example.org', 'operator-file', ['built-in']]);
  });

  it.each([
    ['built-in', 'srv', 'built-in'],
    ['srv', 'isp-database', 'dns-record'],
    ['srv', 'mx', 'dns-record'],
    ['isp-database', 'mx', 'public-database'],
    ['mx', 'mx-isp-database', 'guess-by-mx'],
  ] as const)('believes %s before %s', (better, worse, choice) => {
    const stated = [candidate(worse, 'b.example.org'), candidate(better, 'a.example.org')];
    expect(chooseSettings(stated, null)).toMatchObject({
      chosen: { host: 'a.example.org' },
      choice,
      differing: [worse],
    });
  });

  it('says when independent sources agree, and not when one only repeats itself', () => {
    const agreed = [candidate('built-in', 'a.example.org'), candidate('isp-database', 'a.example.org')];
    expect(chooseSettings(agreed, null)).toMatchObject({ choice: 'agreed', differing: [] });
    const repeated = [candidate('autoconfig', 'a.example.org'), candidate('autoconfig', 'a.example.org')];
    expect(chooseSettings(repeated, null).choice).toBe('operator-file');
  });

  it('sends in clear text only where nobody names encryption', () => {
    const plain = candidate('autoconfig', 'a.example.org', 'plain');
    const safe = candidate('mx', 'b.example.org', 'starttls');
    expect(chooseSettings([plain, safe], null)).toMatchObject({
      chosen: safe,
      choice: 'encrypted-instead',
      differing: ['autoconfig'],
    });
    expect(chooseSettings([plain], null)).toMatchObject({ chosen: plain, choice: 'operator-file' });
  });

  it('keeps the order of a source, which is the operator’s preference', () => {
    const stated = [candidate('srv', 'z.example.org', 'starttls'), candidate('srv', 'a.example.org')];
    expect(chooseSettings(stated, null).candidates).toEqual(stated);
  });

  it('tells "there is none" from "nothing found"', () => {
    expect(chooseSettings([], findSubmission('a@tuta.com')).choice).toBe('no-server-exists');
    expect(chooseSettings([], null)).toMatchObject({ chosen: null, choice: 'nothing-found', differing: [] });
  });
});

describe('a provider’s facts', () => {
  const gmail = findSubmission('a@gmail.com');
  const address = { local: 'a', domain: 'gmail.com' };

  it('hold at its own domains, and elsewhere only at its own servers', () => {
    const own = { host: 'smtp.gmail.com' };
    const other = { host: 'smtp.example.org' };
    expect([holdsFor(gmail, 'mx', own), holdsFor(gmail, 'mx', other)]).toEqual([true, false]);
    expect([holdsFor(gmail, 'domain', other), holdsFor(null, null, own)]).toEqual([true, false]);
  });

  it('say which password is meant, and the user name that a source leaves out', () => {
    const stated = { ...candidate('srv', 'smtp.gmail.com'), login: 'password' } as const;
    expect(gmail && withProviderFacts(stated, gmail, address)).toMatchObject({
      login: 'oauth2-or-app-password',
      userName: 'a@gmail.com',
    });
    const own = { ...stated, userName: 'u1', userNameForm: 'own', login: 'oauth2' } as const;
    expect(gmail && withProviderFacts(own, gmail, address)).toMatchObject({
      userName: 'u1',
      login: 'oauth2',
    });
  });
});
