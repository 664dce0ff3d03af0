import reactHooks from 'eslint-plugin-react-hooks';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

/** Modules that only one place may import. A file outside gets the message, which names the place. */
const BOUND_MODULES = {
  mailLibraries: {
    regex: '^(?:mailparser|mailauth|iconv-lite|@kenjiuno/msgreader)(?:/|$)',
    message: 'Only electron/mail imports the mail libraries; it returns shared types.',
  },
  electron: {
    regex: '^electron(?:/|$)',
    message:
      'Only electron/main.ts, preload.ts, ipc/ and windows/ import electron; the rest runs in plain Node.',
  },
  network: {
    regex: '^(?:(?:node:)?(?:dns|net|tls|dgram|https?|http2)(?:/|$)|undici$)',
    message: 'Only electron/net opens sockets and asks DNS; everything else uses its ports.',
  },
};

/** `no-restricted-imports` with every bound module except the named ones. */
function boundImports(...allowed) {
  const patterns = Object.entries(BOUND_MODULES)
    .filter(([name]) => !allowed.includes(name))
    .map(([, bound]) => bound);
  const paths = [
    { name: 'electron', importNames: ['ipcMain'], message: 'Only electron/ipc/serve.ts uses ipcMain.' },
  ];
  const all = allowed.includes('ipcMain') ? { patterns } : { patterns, paths };
  return { 'no-restricted-imports': ['error', all] };
}

const BANNED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals instead of an enum.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name; only tool configs export a default.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Export by name; only tool configs export a default.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression',
    message: '`as` needs a check before it; a double `as` proves there was none.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Mail content is text: no raw HTML injection.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Mail content is text: no raw HTML injection.',
  },
];

const WINDOW_API = ['window', 'globalThis', 'self'].map((object) => ({
  object,
  property: 'api',
  message: 'Only renderer/api.ts touches window.api.',
}));

/** Mistakes that compile. `no-useless-escape` is left out: an escaped `-` or `/` in a pattern is often clearer. */
const MISTAKES = [
  ...['no-async-promise-executor', 'no-case-declarations', 'no-cond-assign', 'no-constant-binary-expression'],
  ...['no-constant-condition', 'no-debugger', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty'],
  ...['no-empty-character-class', 'no-empty-pattern', 'no-fallthrough', 'no-irregular-whitespace'],
  ...['no-loss-of-precision', 'no-misleading-character-class', 'no-regex-spaces', 'no-self-assign'],
  ...['no-self-compare', 'no-sparse-arrays', 'no-unmodified-loop-condition'],
  ...['no-unreachable', 'no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-unused-labels'],
  ...['no-useless-backreference', 'require-yield', 'use-isnan', 'valid-typeof'],
];

/**
 * Rules that need types: a forgotten promise, a union that is not handled, an `as` without a check. They take three
 * times as long as all others together, so the fast gate leaves them to `npm run lint` and `npm test`.
 */
const WITH_TYPES = process.env.RETOUR_LINT !== 'without-types';
const TYPED = {
  files: ['{shared,electron,renderer,test}/**/*.{ts,tsx}'],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
  },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unnecessary-condition': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/no-unsafe-type-assertion': 'error',
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

/** Most of these rules run React's compiler over every file, so the fast gate takes only those that do not. */
const HOOKS = WITH_TYPES
  ? reactHooks.configs.flat.recommended
  : {
      plugins: { 'react-hooks': reactHooks },
      rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'warn' },
    };

/** Tables of data: length says nothing about them. */
const TABLES = [
  'shared/bounce/rules/**',
  'shared/checks/**',
  'shared/wording/catalog/**',
  'shared/providers/**',
  'test/fixtures/**',
  'shared/bounce/known-refusals.ts',
  'test/shared/bounce/localised-sentences.ts',
  'test/shared/network/scenarios.ts',
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'out/**', 'dist/**', 'coverage/**', 'test/golden/**'] },
  // Without types some rules are off, and what switches them off in one line seems to be unused.
  { linterOptions: { reportUnusedDisableDirectives: WITH_TYPES ? 'error' : 'off' } },
  ...tseslint.configs.strict,
  {
    rules: {
      ...Object.fromEntries(MISTAKES.map((rule) => [rule, 'error'])),
      ...boundImports(),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', 20],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only electron/net talks to the network.' },
        { name: 'WebSocket', message: 'Only electron/net talks to the network.' },
        { name: 'XMLHttpRequest', message: 'Only electron/net talks to the network.' },
      ],
      'no-restricted-properties': ['error', ...WINDOW_API],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  ...(WITH_TYPES ? [TYPED] : []),
  { files: ['**/*.tsx', 'renderer/**/*.ts'], ...HOOKS },
  // Takes a ref that is handed on as a prop for one that is read while rendering.
  { files: ['**/*.tsx'], rules: { 'react-hooks/refs': 'off' } },
  { files: TABLES, rules: { 'max-lines': 'off' } },
  { files: ['electron/mail/**'], rules: boundImports('mailLibraries') },
  {
    files: ['electron/net/**'],
    rules: { ...boundImports('network'), 'no-restricted-globals': 'off' },
  },
  {
    files: ['electron/main.ts', 'electron/preload.ts', 'electron/ipc/**', 'electron/windows/**'],
    rules: boundImports('electron'),
  },
  { files: ['electron/ipc/serve.ts'], rules: boundImports('electron', 'ipcMain') },
  { files: ['renderer/api.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['electron/cli/**', 'build/**'], rules: { 'no-console': 'off' } },
  {
    // Tests stand on both sides of every border: fakes open sockets, `describe` holds whole suites.
    files: ['test/**'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    // Tool configs export a default because the tools ask for it; build scripts run in plain Node.
    files: ['build/**'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['build/**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
