import { describe, expect, it } from 'vitest';
import { guideNotes, guideSteps, type ClientGuide } from '../../../shared/providers/guides/guide.ts';
import { CLIENT_GUIDES } from '../../../shared/providers/guides/index.ts';

type Module = Readonly<Record<string, unknown>>;
const files = import.meta.glob<Module>('../../../shared/providers/guides/*.ts', { eager: true });

const VALUES = {
  host: 'smtp.example.org',
  port: 465,
  security: 'tls',
  user: 'ann@example.org',
  usesOAuth2: false,
} as const;

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

describe('guides', () => {
  it('are all registered, one a file, with unique ids', () => {
    const found = Object.entries(files)
      .filter(([file]) => !/\/(?:index|guide)\.ts$/.test(file))
      .flatMap(([, module]) => Object.values(module));
    expect(CLIENT_GUIDES.length).toBe(found.length);
    expect(found.every((guide) => CLIENT_GUIDES.some((registered) => registered === guide))).toBe(true);
    expect(new Set(CLIENT_GUIDES.map(({ id }) => id)).size).toBe(CLIENT_GUIDES.length);
  });

  it.each(CLIENT_GUIDES.map((guide): [string, ClientGuide] => [guide.id, guide]))(
    '%s tells where server, port, encryption and user name go, in both languages',
    (_, guide) => {
      const named = new Set(guide.steps.flatMap(({ en }) => placeholders(en)));
      expect(['host', 'port', 'security', 'user'].filter((name) => !named.has(name))).toEqual([]);
      for (const { en, de } of guide.steps) expect(placeholders(de)).toEqual(placeholders(en));
      for (const language of ['en', 'de'] as const) {
        const text = guideSteps(guide, VALUES, language).join('\n');
        expect(text).toContain('smtp.example.org');
        expect(text).toContain('465');
        expect(text).toContain('ann@example.org');
        expect(text).not.toMatch(/[{}]/);
        expect(text).not.toMatch(/\w'\w|"/);
      }
      expect(guide.source).toMatch(/^https:\/\//);
      expect(guide.asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    },
  );

  it('name the login that the program calls so', () => {
    const thunderbird = CLIENT_GUIDES.find(({ id }) => id === 'thunderbird');
    const text = (usesOAuth2: boolean): string =>
      thunderbird ? guideSteps(thunderbird, { ...VALUES, usesOAuth2 }, 'de').join('\n') : '';
    expect(text(true)).toContain('„OAuth2“');
    expect(text(false)).toContain('„Passwort, normal“');
  });

  it('say how to log in at the provider’s page, where that is meant', () => {
    const notes = (id: string, usesOAuth2: boolean): readonly string[] =>
      CLIENT_GUIDES.filter((guide) => guide.id === id).flatMap((guide) =>
        guideNotes(guide, { usesOAuth2 }, 'en'),
      );
    expect(notes('apple-mail', true).join()).toContain('Other Mail Account');
    expect(notes('apple-mail', false).join()).not.toContain('Other Mail Account');
    expect(notes('outlook-new', false).join()).toContain('Microsoft’s servers');
    expect(notes('thunderbird', true)).toEqual([]);
  });

  it('name the kind of password', () => {
    const gmailApp = CLIENT_GUIDES.find(({ id }) => id === 'android-gmail');
    const step = (password?: string): string =>
      gmailApp ? guideSteps(gmailApp, { ...VALUES, ...(password ? { password } : {}) }, 'de').join() : '';
    expect(step('das App-Passwort')).toContain('und das App-Passwort ein');
    expect(step()).toContain('und das Passwort ein');
  });

  it('put values in as they are: never as placeholders or patterns', () => {
    const [guide] = CLIENT_GUIDES;
    const hostile = { ...VALUES, host: '{user}', user: '$& $1 {host}' };
    const text = guide ? guideSteps(guide, hostile, 'en').join('\n') : '';
    expect(text).toContain('“Server Name” {user},');
    expect(text).toContain('“User Name” $& $1 {host},');
  });
});
