import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../shared/wording/messages.ts';
import { SOURCE_FOLDERS, sourcesBelow, textOf } from '../helpers/repository.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Types of the elements that are no placeholders, in the numbers of the ICU parser: literal text and `#`. */
const NO_PLACEHOLDER: readonly number[] = [0, 7];

/** Names of the placeholders of an ICU message, those inside its branches too. */
function placeholders(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: Elements): void => {
    for (const element of elements) {
      if (NO_PLACEHOLDER.includes(element.type) || !('value' in element)) continue;
      names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

const ENTRIES = Object.entries(CATALOG);
const source = sourcesBelow(...SOURCE_FOLDERS)
  .filter((file) => !file.startsWith('shared/wording/catalog/'))
  .map(textOf)
  .join('\n');

/** Beginnings of ids that are put together at run time, as in `reason.${reason}`. */
const BUILT = [...source.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '');

/** Everything in quotes that could be an id. */
const QUOTED = new Set([...source.matchAll(/(['"`])([\w.-]+)(?=\1)/g)].map((match) => match[2]));

describe('catalog', () => {
  it('holds no entry that nothing shows', () => {
    const unused = ENTRIES.map(([id]) => id).filter(
      (id) => !QUOTED.has(id) && !BUILT.some((beginning) => id.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    const different = ENTRIES.filter(([, { en, de }]) => placeholders(en).join() !== placeholders(de).join());
    expect(different.map(([id, { en, de }]) => `${id}: ${en} | ${de}`)).toEqual([]);
  });

  it('has words in both languages and says where they appear', () => {
    const blank = ENTRIES.filter(([, { en, de, at }]) => [en, de, at].some((text) => text.trim() === ''));
    expect(blank.map(([id]) => id)).toEqual([]);
  });

  it('uses typographic quotation marks and apostrophes', () => {
    // The usage text shows what is typed into a shell.
    const straight = ENTRIES.filter(([id]) => !id.startsWith('cli.usage')).filter(
      ([, { en, de }]) => /\w'\w/.test(en + de) || /"\w|\w"/.test(en + de),
    );
    expect(straight.map(([id]) => id)).toEqual([]);
  });
});
