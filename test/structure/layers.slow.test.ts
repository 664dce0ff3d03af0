import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/repository.ts';

/** Compiles files that do not exist on disk as members of a project; gives the error codes found for each. */
function errorsOf(
  project: string,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly number[]>> {
  const configFile = path.join(ROOT, project, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name));
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile), {}, configFile);
  const virtual = new Map(
    Object.entries(files).map(([file, code]) => [path.join(ROOT, project, file), code]),
  );
  const host = ts.createCompilerHost(parsed.options);
  const { readFile, fileExists } = host;
  // What stands built in out/ may be old or missing; the compiler has this switch, its type declaration does not.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  host.fileExists = (name) => virtual.has(name) || fileExists.call(host, name);
  host.readFile = (name) => virtual.get(name) ?? readFile.call(host, name);
  const program = ts.createProgram({
    rootNames: [...parsed.fileNames, ...virtual.keys()],
    options: { ...parsed.options, noEmit: true, emitDeclarationOnly: false },
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const ofProgram = program.getOptionsDiagnostics();
  const codes = (file: string): readonly number[] => {
    const source = program.getSourceFile(path.join(ROOT, project, file));
    return [
      ...ofProgram.filter((diagnostic) => diagnostic.file === source),
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map((diagnostic) => diagnostic.code);
  };
  return Object.fromEntries(Object.keys(files).map((file) => [file, codes(file)]));
}

/** TypeScript's errors for a file that belongs to no project reached from here. */
const NOT_LISTED = [6059, 6307];
const CANNOT_FIND_MODULE = [2307, 2591, 2732];
const CANNOT_FIND_NAME = [2304, 2552, 2580, 2584, 2591];

interface Attempt {
  readonly what: string;
  readonly code: string;
  /** Error codes of which one must come; empty: it must compile. */
  readonly errors: readonly number[];
}

const ATTEMPTS: Readonly<Record<string, readonly Attempt[]>> = {
  shared: [
    {
      what: 'importing electron',
      code: "import { readInput } from '../electron/mail/read-input.ts';\nexport const a = readInput;",
      errors: NOT_LISTED,
    },
    {
      what: 'importing Node',
      code: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
      errors: CANNOT_FIND_MODULE,
    },
    { what: 'using the DOM', code: 'export const a = document.title;', errors: CANNOT_FIND_NAME },
    { what: 'using Buffer', code: "export const a = Buffer.from('x');", errors: CANNOT_FIND_NAME },
    { what: 'importing shared', code: "export { REASONS } from './bounce/reason.ts';", errors: [] },
  ],
  electron: [
    { what: 'using the DOM', code: 'export const a = document.title;', errors: CANNOT_FIND_NAME },
    {
      what: 'importing shared and Node',
      code: "export { readFileSync } from 'node:fs';\nexport { REASONS } from '../shared/bounce/reason.ts';",
      errors: [],
    },
  ],
  renderer: [
    {
      what: 'importing electron, types only',
      code: "import type { MAX_INPUT_OCTETS } from '../electron/mail/prepare.ts';\nexport type A = typeof MAX_INPUT_OCTETS;",
      errors: NOT_LISTED,
    },
    {
      what: 'importing Node',
      code: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
      errors: CANNOT_FIND_MODULE,
    },
    {
      what: 'importing shared and using the DOM',
      code: "import { REASONS } from '../shared/bounce/reason.ts';\nexport const a = REASONS.length + document.title.length;",
      errors: [],
    },
  ],
};

describe.each(Object.entries(ATTEMPTS))('%s', (project, attempts) => {
  let found: Readonly<Record<string, readonly number[]>> = {};
  beforeAll(() => {
    found = errorsOf(
      project,
      Object.fromEntries(attempts.map(({ code }, index) => [`virtual-${index}.ts`, code])),
    );
  });
  const codesOf = (index: number): readonly number[] => found[`virtual-${index}.ts`] ?? [-1];

  it.each(
    attempts.map((attempt, index) => ({ ...attempt, index })).filter(({ errors }) => errors.length > 0),
  )('does not compile when $what', ({ index, errors }) => {
    expect(codesOf(index).filter((code) => errors.includes(code))).not.toEqual([]);
  });

  it.each(
    attempts.map((attempt, index) => ({ ...attempt, index })).filter(({ errors }) => errors.length === 0),
  )('compiles when $what', ({ index }) => {
    expect(codesOf(index)).toEqual([]);
  });
});

/** Runs the import rules over a small tree of its own; gives the broken rules, each with the file that breaks it. */
function brokenRules(files: Readonly<Record<string, string>>): readonly string[] {
  const cache = path.join(ROOT, 'node_modules', '.cache', 'retour');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'layers-'));
  try {
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    const script = path.join(ROOT, 'build', 'scripts', 'dependencies.mjs');
    const { stdout } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    return [...stdout.matchAll(/error ([\w-]+): (\S+)/g)].map((match) => `${match[2]}: ${match[1]}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('the import rules refuse what the compiler cannot see, and nothing else', () => {
  const leaf = 'export const a = 1;\n';
  const importing = (target: string): string => `import { a } from '${target}';\nexport const b = a;\n`;
  const broken = brokenRules({
    'shared/mail/leaf.ts': leaf,
    'shared/checks/leaf.ts': leaf,
    'shared/ipc/leaf.ts': leaf,
    'shared/dsn/right.ts': importing('../mail/leaf.ts'),
    'shared/checks/right.ts': importing('../mail/leaf.ts'),
    'shared/mail/up.ts': importing('../checks/leaf.ts'),
    'shared/bounce/up.ts': importing('../checks/leaf.ts'),
    'shared/wording/up.ts': importing('../ipc/leaf.ts'),
    'shared/dsn/round.ts': "import { b } from './trip.ts';\nexport const a = b;\n",
    'shared/dsn/trip.ts': "import { a } from './round.ts';\nexport const b = a;\n",
    'shared/smtp/node.ts': "import { join } from 'node:path';\nexport const a = join;\n",
    'renderer/features/one/view.ts': leaf,
    'renderer/features/one/right.ts': importing('../../../shared/mail/leaf.ts'),
    'renderer/app/right.ts': importing('../features/one/view.ts'),
    'renderer/features/two/view.ts': importing('../one/view.ts'),
    'renderer/ui/button.ts': importing('../features/one/view.ts'),
    'electron/main.ts': leaf,
    'electron/cli/right.ts': importing('../../shared/mail/leaf.ts'),
    'electron/cli/run.ts': importing('../main.ts'),
    'electron/net/window.ts': importing('../../renderer/features/one/view.ts'),
    'test/any.ts': importing('../shared/mail/leaf.ts'),
  });
  expect(broken).toEqual([
    'electron/cli/run.ts: cli-without-window',
    'electron/net/window.ts: electron-only-shared',
    'renderer/features/two/view.ts: features-apart',
    'renderer/ui/button.ts: ui-knows-no-mail',
    'shared/bounce/up.ts: bounce-before-checks',
    'shared/dsn/round.ts: no-cycle',
    'shared/mail/up.ts: shared-level-0',
    'shared/smtp/node.ts: shared-without-node',
    'shared/wording/up.ts: shared-level-3',
  ]);
});
