// Patterns that ignore case, written out: /full/i becomes /[Ff][Uu][Ll][Ll]/. V8 needs about half the time to compile them
// so, and in a short run compiling patterns is an eighth of all work.
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';

/** What a character is compared as where case is ignored (ECMA-262, Canonicalize, without the flags u and v). */
function canonical(code) {
  const upper = String.fromCharCode(code).toUpperCase();
  const first = upper.charCodeAt(0);
  return upper.length !== 1 || (code >= 0x80 && first < 0x80) ? code : first;
}

/** By canonical character: all that are compared as it. */
const ALIKE = new Map();
for (let code = 0; code <= 0xffff; code += 1) {
  const key = canonical(code);
  const list = ALIKE.get(key);
  if (list) list.push(code);
  else ALIKE.set(key, [code]);
}

function alike(code) {
  return ALIKE.get(canonical(code)) ?? [code];
}

function written(code) {
  const char = String.fromCharCode(code);
  return /^[A-Za-z0-9]$/.test(char) ? char : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Members of a character class, neighbours as ranges. */
function members(codes) {
  const sorted = [...codes].sort((a, b) => a - b);
  let text = '';
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === sorted[to] + 1) to += 1;
    text += to - from > 1 ? `${written(sorted[from])}-${written(sorted[to])}` : '';
    if (to - from <= 1)
      text += sorted
        .slice(from, to + 1)
        .map(written)
        .join('');
    from = to + 1;
  }
  return text;
}

/** Characters that a class names one by one or as ranges. */
function namedBy({ elements }) {
  const named = new Set();
  for (const element of elements) {
    if (element.type === 'Character') named.add(element.value);
    if (element.type !== 'CharacterClassRange') continue;
    for (let code = element.min.value; code <= element.max.value; code += 1) named.add(code);
  }
  return named;
}

/** The same pattern without the flag `i`; null where it has none, or where it cannot be written out. */
export function withoutIgnoreCase(source, flags) {
  if (!flags.includes('i') || /[uv]/.test(flags)) return null;
  const tree = new RegExpParser().parsePattern(source);
  const edits = [];
  let refersBack = false;
  visitRegExpAST(tree, {
    onBackreferenceEnter() {
      refersBack = true;
    },
    onCharacterEnter({ parent, value, start, end }) {
      if (parent.type === 'CharacterClass' || parent.type === 'CharacterClassRange') return;
      const codes = alike(value);
      if (codes.length > 1) edits.push({ start, end, text: `[${members(codes)}]` });
    },
    onCharacterClassEnter(node) {
      const named = namedBy(node);
      const further = [...named].flatMap(alike).filter((code) => !named.has(code));
      if (further.length === 0) return;
      const start = node.start + (node.negate ? 2 : 1);
      // In front, where a dash that means itself makes no range of its neighbours; one that stands there is escaped.
      const dash = source[start] === '-' ? '-' : '';
      const text = members(new Set(further)) + (dash && '\\-');
      edits.push({ start, end: start + dash.length, text });
    },
  });
  if (refersBack) return null;
  let text = source;
  for (const { start, end, text: piece } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + piece + text.slice(end);
  return { source: text, flags: flags.replace('i', '') };
}

/** A program with all its literal patterns written out. */
export function withPatternsWrittenOut(program) {
  const file = ts.createSourceFile('program.js', program, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const pieces = [];
  let done = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/');
      const pattern = withoutIgnoreCase(node.text.slice(1, close), node.text.slice(close + 1));
      if (pattern) {
        pieces.push(program.slice(done, node.end - node.text.length), `/${pattern.source}/${pattern.flags}`);
        done = node.end;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pieces.join('') + program.slice(done);
}
