import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Starts a rule: `npm run new-rule -- <family>.<name>`. Adds it to shared/bounce/rules/<family>.ts, or starts that family
 * and registers it, and says what is still missing. Called again for a rule that exists, it only says what is missing.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'shared', 'bounce', 'rules');
const PLACEHOLDER = 'TODO';

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** `mailbox-full` becomes `mailboxFullRules`. */
function constantOf(family) {
  return `${family.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())}Rules`;
}

function ruleText(id) {
  return `  {
    id: '${id}',
    reason: 'unknown',
    match: { text: /${PLACEHOLDER} words of the refusal/i },
    detail: { en: '${PLACEHOLDER}', de: '${PLACEHOLDER}' },
    sources: ['${PLACEHOLDER} RFC section, or https address of the operator’s own page'],
    asOf: '${new Date().toISOString().slice(0, 7)}',
    hits: ['550 ${PLACEHOLDER} words of the refusal'],
    misses: ['550 ${PLACEHOLDER} similar words that mean something else'],
  },
`;
}

function familyText(family, id) {
  return `import { defineRules } from '../rule.ts';

/** ${PLACEHOLDER}: what these refusals have in common, or whose they are. */
export const ${constantOf(family)} = defineRules([
${ruleText(id)}]);
`;
}

/** Writes a file in the house format. */
function write(file, text) {
  writeFileSync(file, text);
  const biome = path.join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const config = path.join(root, 'build', 'format.json');
  spawnSync(process.execPath, [biome, 'format', `--config-path=${config}`, '--write', file], { cwd: root });
}

/** Adds the family to the registry, in the order of the alphabet. */
function register(family) {
  const file = path.join(folder, 'index.ts');
  const text = readFileSync(file, 'utf8');
  if (text.includes(`'./${family}.ts'`)) return false;
  const [head = '', list = ''] = text.split('export const RULES');
  const imports = [...head.matchAll(/^import \{ \w+ \} from '\.\/.*$/gm)].map(([line]) => line);
  const added = `import { ${constantOf(family)} } from './${family}.ts';`;
  const sorted = [...imports, added].sort((a, b) =>
    a.slice(a.indexOf('./')) < b.slice(b.indexOf('./')) ? -1 : 1,
  );
  const entries = [...list.matchAll(/^ {2}\.\.\.\w+,$/gm)].map(([line]) => line);
  const spread = `  ...${constantOf(family)},`;
  const newHead = imports.length > 0 ? head.replace(imports.join('\n'), sorted.join('\n')) : head;
  const newList = list.replace(entries.join('\n'), [...entries, spread].sort().join('\n'));
  write(file, `${newHead}export const RULES${newList}`);
  return true;
}

/** What the text of a rule still lacks, as sentences for its author. */
function missingOf(rule) {
  const checks = [
    [/reason: 'unknown'/, 'reason: one of the 40 classes of shared/bounce/reason.ts'],
    [
      /match: \{[^}]*TODO/,
      'match.text: the words, in linear time; <> stands for a mail address, [#] for an IP address',
    ],
    [
      /detail: \{[^}]*TODO/,
      'detail: what this very wording means, in English and German; leave it out if nothing',
    ],
    [/sources: \[[^\]]*TODO/, 'sources: an RFC section or the operator’s own page'],
    [/hits: \[[^\]]*TODO/, 'hits: lines that this rule must win, with example.org and 192.0.2.x'],
    [/misses: \[[^\]]*TODO/, 'misses: lines close by that it must leave alone'],
  ];
  return checks.filter(([pattern]) => pattern.test(rule)).map(([, message]) => message);
}

const id = process.argv[2] ?? '';
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
  fail(
    'usage: npm run new-rule -- <family>.<name>, in lower case with hyphens, such as mailbox-full.over-quota',
  );

const family = id.slice(0, id.indexOf('.'));
const file = path.join(folder, `${family}.ts`);
const shown = path.relative(root, file);
const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
if (before !== null && !before.trimEnd().endsWith(']);'))
  fail(`${shown} does not end in a list of rules; add the rule there by hand`);

if (before?.includes(`id: '${id}'`)) console.log(`${id} is in ${shown}`);
else if (before === null) {
  write(file, familyText(family, id));
  register(family);
  console.log(`started ${shown} and registered it in shared/bounce/rules/index.ts`);
} else {
  write(file, `${before.trimEnd().slice(0, -3)}${ruleText(id)}]);\n`);
  console.log(`added ${id} to ${shown}`);
}

const after = readFileSync(file, 'utf8');
const start = after.indexOf(`id: '${id}'`);
const next = after.indexOf("\n    id: '", start + 1);
const missing = missingOf(after.slice(start, next < 0 ? undefined : next));
if (before === null) missing.unshift('the comment above the list: what these refusals have in common');
if (missing.length > 0) console.log(`still missing:\n${missing.map((line) => `  - ${line}`).join('\n')}`);
else
  console.log(
    'nothing is missing; `npx vitest run --config build/vitest.config.ts test/shared/bounce/rules.test.ts` tells whether it works',
  );
