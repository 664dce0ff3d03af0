import { swedish } from './swedish.ts';
import { danish } from './danish.ts';
import { finnish } from './finnish.ts';
import { hungarian } from './hungarian.ts';
import { turkish } from './turkish.ts';
import { russian } from './russian.ts';
import { chinese } from './chinese.ts';
import { korean } from './korean.ts';
import { greek } from './greek.ts';
import { romanian } from './romanian.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { NoticeWords } from './notice-words.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Words of notices by language (BCP 47 primary tag). English ones stand where they are used, because they are always tried. */
const WORDS: Readonly<Record<string, NoticeWords>> = {
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  nl: dutch,
  pt: portuguese,
  pl: polish,
  ja: japanese,
  cs: czech,
  sv: swedish,
  da: danish,
  fi: finnish,
  hu: hungarian,
  tr: turkish,
  ru: russian,
  zh: chinese,
  ko: korean,
  el: greek,
  ro: romanian,
  uk: russian,
  nb: danish,
};

const ALL: readonly NoticeWords[] = Object.values(WORDS);
const NONE: readonly NoticeWords[] = [];

/** The lists to try for a text: those of its language; all where the language could not be told; none for English. */
export function wordsOf(language: string | null): readonly NoticeWords[] {
  if (language === null) return ALL;
  const words = WORDS[language];
  return words === undefined ? NONE : [words];
}

/** True where the text says so in the given language. */
export function saysElsewhere(language: string | null, what: keyof NoticeWords, text: string): boolean {
  return wordsOf(language).some((words) => words[what].test(text));
}
