import { RegExpParser, type AST } from '@eslint-community/regexpp';

const REPRESENTATIVES = [
  'a',
  ' ',
  '0',
  '.',
  '@',
  '<',
  '-',
  '\n',
  '"',
  'ä',
  '>',
  '(',
  ')',
  ':',
  ',',
  '=',
  '/',
  '[',
  ']',
];
/** Strings made from each pattern; the choices in them are pseudo-random but always the same. */
const EXAMPLES = 24;

/** Chooses a number below the count; the first two choosers take always the first or always the last. */
type Choose = (count: number) => number;

function chooser(seed: number): Choose {
  if (seed === 0) return () => 0;
  if (seed === 1) return (count) => count - 1;
  let state = seed * 2_654_435_761;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % count;
  };
}

/** The first of some everyday characters that the set takes; `?` where it takes none of them. */
function memberOf(source: string, flags: string): string {
  const pattern = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''));
  return REPRESENTATIVES.find((character) => pattern.test(character)) ?? '?';
}

/** A string that a pattern element matches; look-arounds and back-references count as empty. */
function exampleOf(element: AST.Element, flags: string, choose: Choose): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return memberOf(element.raw, flags);
    case 'Group':
    case 'CapturingGroup':
      return exampleOfBranches(element.alternatives, flags, choose);
    case 'Quantifier': {
      const times = Math.min(element.min + choose(2), Math.max(element.min, 1), element.max);
      return exampleOf(element.element, flags, choose).repeat(times);
    }
    default:
      return '';
  }
}

function exampleOfBranches(branches: readonly AST.Alternative[], flags: string, choose: Choose): string {
  const elements = branches[choose(branches.length)]?.elements ?? [];
  return elements.map((element) => exampleOf(element, flags, choose)).join('');
}

/** Strings that a pattern matches, but for what stands around them. */
export function examplesOf(pattern: RegExp): ReadonlySet<string> {
  const tree = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.flags.includes('u'),
    unicodeSets: pattern.flags.includes('v'),
  });
  return new Set(
    Array.from({ length: EXAMPLES }, (_, seed) =>
      exampleOfBranches(tree.alternatives, pattern.flags, chooser(seed)),
    ),
  );
}

/** Ends every hostile text, so that a match to the end of the text fails at the last moment. */
const END = '\u2603';

/**
 * Texts of about the given length that keep a pattern busy: beginnings of strings it matches, over and over, so that
 * it starts and never comes to an end; single characters that its repetitions take; a match that goes on and on.
 */
export function* hostileTexts(pattern: RegExp, length: number): Generator<string> {
  const examples = examplesOf(pattern);
  const fragments = new Set(['a', ' ', '\n', '0.', 'a@', '<', 'a ', '-']);
  for (const example of examples) {
    for (const part of [0.3, 0.6, 0.9, 1]) fragments.add(example.slice(0, Math.ceil(example.length * part)));
  }
  fragments.delete('');
  for (const fragment of fragments) yield fragment.repeat(Math.ceil(length / fragment.length)) + END;
  for (const example of examples) yield example + ' '.repeat(length) + END;
}
