/**
 * Which folder may import which. Read by build/scripts/check.mjs.
 * renderer -> shared <- electron, and inside shared: (mail smtp dns providers) <- (dsn auth network headers) <- (bounce checks forward)
 * <- (wizards case report wording) <- ipc.
 */
const LEVELS = [
  ['mail', 'smtp', 'dns', 'providers'],
  ['dsn', 'auth', 'network', 'headers'],
  ['bounce', 'checks', 'forward'],
  ['wizards', 'case', 'report', 'wording'],
  ['ipc'],
];

/** Pattern of the shared folders from a level upwards. */
function foldersFrom(level) {
  return `^shared/(?:${LEVELS.slice(level).flat().join('|')})/`;
}

/** A folder of one level imports from its own and lower levels only. */
const levelRules = LEVELS.slice(0, -1).map((folders, level) => ({
  name: `shared-level-${level}`,
  comment: `shared/{${folders.join(',')}} is below ${LEVELS.slice(level + 1)
    .flat()
    .join(', ')} and imports nothing from there.`,
  severity: 'error',
  from: { path: `^shared/(?:${folders.join('|')})/` },
  to: { path: foldersFrom(level + 1) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Modules that import each other cannot be understood or loaded one by one.',
      severity: 'error',
      from: { path: '^(?:shared|electron|renderer|test)/' },
      to: { circular: true },
    },
    {
      name: 'not-found',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ imports neither Node, Electron, the mail libraries nor the sides that use it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: '^(?:electron|renderer|test|build)/|^node_modules/(?:electron|mailparser|mailauth|iconv-lite|react|zustand)/',
      },
    },
    {
      name: 'shared-without-node',
      comment: 'shared/ runs in the window too, where Node does not exist.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    ...levelRules,
    {
      name: 'bounce-before-checks',
      comment: 'A check reads what the bounce says; the reading knows nothing of checks.',
      severity: 'error',
      from: { path: '^shared/bounce/' },
      to: { path: '^shared/checks/' },
    },
    {
      name: 'renderer-only-shared',
      comment:
        'The window reaches the main process through the contract, never by import, not even for types.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(?:electron|test|build)/|^node_modules/(?:electron|mailparser|mailauth|iconv-lite)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The window is sandboxed; Node does not exist there.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-shared',
      comment: 'The main process knows the window only through the contract, not even its types.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(?:renderer|test|build)/' },
    },
    {
      name: 'cli-without-window',
      comment: 'The command line runs in plain Node.',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: '^electron/(?:main|preload)\\.ts$|^electron/(?:ipc|windows)/|^node_modules/electron/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another feature; app/ composes them.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-below-app',
      comment: 'app/ composes the features; a feature knows nothing of app/.',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'ui-knows-no-mail',
      comment: 'Primitives of renderer/ui have no mail knowledge and know no screen.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(?:app|features)/|^shared/(?!wording/)' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(?:out|dist)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
