import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/repository.ts';

/** Each line of the style that lint enforces must really fire on a wrong snippet and stay silent on a right one. */
interface Snippet {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const longFunction = `export function f(): number {\n${'  let a = 1;\n'.repeat(51)}  return a;\n}\n`;
const manyLines = 'export const a = [\n' + '  1,\n'.repeat(300) + '];\n';

const WRONG: readonly Snippet[] = [
  {
    what: 'any',
    file: 'shared/mail/x.ts',
    code: 'export const a = (b: any) => b;',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    what: 'non-null assertion',
    file: 'shared/mail/x.ts',
    code: 'export const a = (b: string | null) => b!.length;',
    rule: '@typescript-eslint/no-non-null-assertion',
  },
  { what: 'enum', file: 'shared/mail/x.ts', code: 'export enum A { B }', rule: 'no-restricted-syntax' },
  {
    what: 'namespace',
    file: 'shared/mail/x.ts',
    code: 'export namespace A { export const b = 1; }',
    rule: '@typescript-eslint/no-namespace',
  },
  {
    what: 'default export',
    file: 'shared/mail/x.ts',
    code: 'const a = 1;\nexport default a;',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'default export by name',
    file: 'shared/mail/x.ts',
    code: 'const a = 1;\nexport { a as default };',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'double assertion',
    file: 'shared/mail/x.ts',
    code: 'export const a = 1 as unknown as string;',
    rule: 'no-restricted-syntax',
  },
  { what: 'long function', file: 'shared/mail/x.ts', code: longFunction, rule: 'max-lines-per-function' },
  { what: 'long file', file: 'shared/mail/x.ts', code: manyLines, rule: 'max-lines' },
  {
    what: 'deep nesting',
    file: 'shared/mail/x.ts',
    code: 'export function f(a: number): void {\n if (a > 1) { if (a > 2) { if (a > 3) { if (a > 4) { f(1); } } } }\n}',
    rule: 'max-depth',
  },
  {
    what: 'mailparser outside electron/mail',
    file: 'electron/cli/x.ts',
    code: "import { simpleParser } from 'mailparser';\nexport const a = simpleParser;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'iconv-lite in shared',
    file: 'shared/mail/x.ts',
    code: "import { decode } from 'iconv-lite';\nexport const a = decode;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'electron outside the window code',
    file: 'electron/storage/x.ts',
    code: "import { app } from 'electron';\nexport const a = app;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'electron in the command line',
    file: 'electron/cli/x.ts',
    code: "import type { App } from 'electron';\nexport type A = App;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'node:dns outside electron/net',
    file: 'electron/ipc/x.ts',
    code: "import { resolve } from 'node:dns/promises';\nexport const a = resolve;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'tls without prefix',
    file: 'electron/mail/x.ts',
    code: "import { connect } from 'tls';\nexport const a = connect;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'ipcMain outside serve.ts',
    file: 'electron/ipc/window.ts',
    code: "import { ipcMain } from 'electron';\nexport const a = ipcMain;",
    rule: 'no-restricted-imports',
  },
  {
    what: 'fetch in the window',
    file: 'renderer/app/x.ts',
    code: "export const a = fetch('x');",
    rule: 'no-restricted-globals',
  },
  {
    what: 'window.api in a view',
    file: 'renderer/app/x.tsx',
    code: 'export const a = window.api;',
    rule: 'no-restricted-properties',
  },
  {
    what: 'raw HTML',
    file: 'renderer/ui/x.tsx',
    code: "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'a hook behind a condition',
    file: 'renderer/ui/x.tsx',
    code: "import { useState } from 'react';\nexport function A(p: { readonly b: boolean }) {\n  if (p.b) useState(1);\n  return null;\n}",
    rule: 'react-hooks/rules-of-hooks',
  },
  {
    what: 'console',
    file: 'electron/storage/x.ts',
    code: "console.log('x');\nexport const a = 1;",
    rule: 'no-console',
  },
  {
    what: 'two equal signs',
    file: 'shared/mail/x.ts',
    code: "export const a = (b: string) => b == 'x';",
    rule: 'eqeqeq',
  },
];

const RIGHT: readonly Omit<Snippet, 'rule'>[] = [
  {
    what: 'mailparser in electron/mail',
    file: 'electron/mail/x.ts',
    code: "import { simpleParser } from 'mailparser';\nexport const a = simpleParser;",
  },
  {
    what: 'node:net in electron/net',
    file: 'electron/net/x.ts',
    code: "import { connect } from 'node:net';\nexport const a = connect;",
  },
  {
    what: 'a file named like a bound module',
    file: 'electron/cli/x.ts',
    code: "import { lookUp } from '../net/dns.ts';\nimport { readInput } from '../../electron/mail/read-input.ts';\nexport const a = [lookUp, readInput];",
  },
  {
    what: 'electron in windows',
    file: 'electron/windows/x.ts',
    code: "import { BrowserWindow } from 'electron';\nexport const a = BrowserWindow;",
  },
  {
    what: 'ipcMain in serve.ts',
    file: 'electron/ipc/serve.ts',
    code: "import { ipcMain } from 'electron';\nexport const a = ipcMain;",
  },
  { what: 'window.api in api.ts', file: 'renderer/api.ts', code: 'export const a = window.api;' },
  {
    what: 'console in the command line',
    file: 'electron/cli/x.ts',
    code: "console.log('x');\nexport const a = 1;",
  },
  { what: 'a long table', file: 'shared/bounce/rules/x.ts', code: manyLines },
  { what: 'default export of a tool config', file: 'build/x.config.mjs', code: 'export default {};' },
];

/** Rules that need types are tried on the text of a file that is in a project. */
const TYPED: readonly Snippet[] = [
  {
    what: 'a forgotten promise',
    file: 'electron/mail/read-input.ts',
    code: 'export function f(a: () => Promise<void>): void {\n  a();\n}',
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    what: '`as` without a check',
    file: 'electron/mail/read-input.ts',
    code: 'export const f = (a: unknown): string => a as string;',
    rule: '@typescript-eslint/no-unsafe-type-assertion',
  },
];

describe('lint', () => {
  const options = { cwd: ROOT, overrideConfigFile: path.join(ROOT, 'build/eslint.config.mjs') };
  // The snippets are in no project, so the rules that need types are left out.
  const eslint = new ESLint({ ...options, overrideConfig: tseslint.configs.disableTypeChecked });

  const rulesFiring = async (
    linter: ESLint,
    { file, code }: Omit<Snippet, 'rule'>,
  ): Promise<readonly (string | null)[]> => {
    const results = await linter.lintText(`${code}\n`, { filePath: path.join(ROOT, file) });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };

  it.each(WRONG)('refuses $what in $file', async (snippet) => {
    expect(await rulesFiring(eslint, snippet)).toContain(snippet.rule);
  });

  it.each(RIGHT)('allows $what in $file', async (snippet) => {
    expect(await rulesFiring(eslint, snippet)).toEqual([]);
  });

  it.each(TYPED)('refuses $what', async (snippet) => {
    expect(await rulesFiring(new ESLint(options), snippet)).toContain(snippet.rule);
  });
});
