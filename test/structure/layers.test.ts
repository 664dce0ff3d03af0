import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/repository.ts';

/** Compiles one file that does not exist on disk as a member of a project; gives the error codes found. */
function errorsOf(project: string, file: string, code: string): readonly number[] {
  const configFile = path.join(ROOT, project, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name));
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile), {}, configFile);
  const virtual = path.join(ROOT, project, file);
  const host = ts.createCompilerHost(parsed.options);
  const { readFile, fileExists } = host;
  // What stands built in out/ may be old or missing; the compiler has this switch, its type declaration does not.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  host.fileExists = (name) => name === virtual || fileExists.call(host, name);
  host.readFile = (name) => (name === virtual ? code : readFile.call(host, name));
  const program = ts.createProgram({
    rootNames: [virtual],
    options: { ...parsed.options, noEmit: true, emitDeclarationOnly: false },
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const source = program.getSourceFile(virtual);
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map((diagnostic) => diagnostic.code);
}

/** TypeScript's errors for a file that belongs to no project reached from here. */
const NOT_LISTED = [6059, 6307];
const CANNOT_FIND_MODULE = [2307, 2591, 2732];
const CANNOT_FIND_NAME = [2304, 2552, 2580, 2584, 2591];

interface WrongImport {
  readonly what: string;
  readonly project: string;
  readonly file: string;
  readonly code: string;
  readonly errors: readonly number[];
}

const WRONG: readonly WrongImport[] = [
  {
    what: 'shared importing electron',
    project: 'shared',
    file: 'mail/virtual.ts',
    code: "import { readInput } from '../../electron/mail/read-input.ts';\nexport const a = readInput;",
    errors: NOT_LISTED,
  },
  {
    what: 'shared importing Node',
    project: 'shared',
    file: 'mail/virtual.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    errors: CANNOT_FIND_MODULE,
  },
  {
    what: 'shared using the DOM',
    project: 'shared',
    file: 'mail/virtual.ts',
    code: 'export const a = document.title;',
    errors: CANNOT_FIND_NAME,
  },
  {
    what: 'shared using Buffer',
    project: 'shared',
    file: 'mail/virtual.ts',
    code: "export const a = Buffer.from('x');",
    errors: CANNOT_FIND_NAME,
  },
  {
    what: 'electron using the DOM',
    project: 'electron',
    file: 'virtual.ts',
    code: 'export const a = document.title;',
    errors: CANNOT_FIND_NAME,
  },
  {
    what: 'renderer importing electron, types only',
    project: 'renderer',
    file: 'app/virtual.ts',
    code: "import type { MAX_INPUT_OCTETS } from '../../electron/mail/read-input.ts';\nexport type A = typeof MAX_INPUT_OCTETS;",
    errors: NOT_LISTED,
  },
  {
    what: 'renderer importing Node',
    project: 'renderer',
    file: 'app/virtual.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    errors: CANNOT_FIND_MODULE,
  },
];

const RIGHT = [
  {
    what: 'electron importing shared and Node',
    project: 'electron',
    file: 'virtual.ts',
    code: "import { readFileSync } from 'node:fs';\nimport { REASONS } from '../shared/bounce/reason.ts';\nexport const a = [readFileSync.name, REASONS.length];",
  },
  {
    what: 'renderer importing shared and the DOM',
    project: 'renderer',
    file: 'app/virtual.ts',
    code: "import { REASONS } from '../../shared/bounce/reason.ts';\nexport const a = REASONS.length + document.title.length;",
  },
] as const;

/** Runs the import rules over a small tree of its own; gives the names of the broken rules. */
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
    const roots = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? file))];
    try {
      execFileSync(process.execPath, [script, ...roots], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      return [];
    } catch (error) {
      const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
      return [...output.matchAll(/error ([\w-]+):/g)].map((match) => match[1] ?? '').sort();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('an import the wrong way does not compile', () => {
  it.each(WRONG)('$what', ({ project, file, code, errors }) => {
    expect(errorsOf(project, file, code).filter((found) => errors.includes(found))).not.toEqual([]);
  });

  it.each(RIGHT)('while $what does', ({ project, file, code }) => {
    expect(errorsOf(project, file, code)).toEqual([]);
  });
});

describe('the import rules', () => {
  const leaf = 'export const a = 1;\n';
  const importing = (target: string): string => `import { a } from '${target}';\nexport const b = a;\n`;

  it('refuse what the compiler cannot see', () => {
    const broken = brokenRules({
      'shared/mail/leaf.ts': leaf,
      'shared/checks/leaf.ts': leaf,
      'shared/ipc/leaf.ts': leaf,
      'shared/mail/up.ts': importing('../checks/leaf.ts'),
      'shared/bounce/up.ts': importing('../checks/leaf.ts'),
      'shared/wording/up.ts': importing('../ipc/leaf.ts'),
      'shared/dsn/round.ts': "import { b } from './trip.ts';\nexport const a = b;\n",
      'shared/dsn/trip.ts': "import { a } from './round.ts';\nexport const b = a;\n",
      'shared/smtp/node.ts': "import { join } from 'node:path';\nexport const a = join;\n",
      'renderer/features/one/view.ts': leaf,
      'renderer/features/two/view.ts': importing('../one/view.ts'),
      'renderer/ui/button.ts': importing('../features/one/view.ts'),
      'electron/main.ts': leaf,
      'electron/cli/run.ts': importing('../main.ts'),
      'electron/net/window.ts': importing('../../renderer/features/one/view.ts'),
    });
    expect([...new Set(broken)]).toEqual([
      'bounce-before-checks',
      'cli-without-window',
      'electron-only-shared',
      'features-apart',
      'no-cycle',
      'shared-level-0',
      'shared-level-3',
      'shared-without-node',
      'ui-knows-no-mail',
    ]);
  });

  it('allow the right way', () => {
    const broken = brokenRules({
      'shared/mail/leaf.ts': leaf,
      'shared/dsn/read.ts': importing('../mail/leaf.ts'),
      'shared/checks/one.ts': importing('../dsn/read.ts').replace('{ a }', '{ b as a }'),
      'renderer/features/one/view.ts': importing('../../../shared/mail/leaf.ts'),
      'renderer/app/shell.ts': importing('../features/one/view.ts').replace('{ a }', '{ b as a }'),
      'electron/cli/run.ts': importing('../../shared/mail/leaf.ts'),
    });
    expect(broken).toEqual([]);
  });
});
