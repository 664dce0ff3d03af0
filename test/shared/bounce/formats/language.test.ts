import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../shared/bounce/formats/language.ts';
import { SENTENCES } from '../localised-sentences.ts';

describe('the language of a text', () => {
  it.each(Object.keys(SENTENCES))('is told for %s', (language) => {
    const sentences = Object.values(SENTENCES[language] ?? {}).flat();
    expect(languageOf(sentences.slice(0, 6).join('\n'))).toBe(language);
    expect(languageOf(sentences.slice(-6).join('\n'))).toBe(language);
  });

  it.each(Object.keys(SENTENCES))('of one sentence is that of %s or not told, never another', (language) => {
    const wrong = Object.values(SENTENCES[language] ?? {})
      .flat()
      .filter((sentence) => ![language, null].includes(languageOf(sentence)));
    // Four Chinese characters without any kana, and a Spanish sentence all of whose small words are Portuguese, too.
    expect(wrong.filter((text) => !/^宛先不明$|^Su bandeja de entrada/.test(text))).toEqual([]);
  });

  it('is not that of a longer English answer quoted in it', () => {
    const answer =
      '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address of the recipient for typos or unnecessary spaces that could have been added to it.';
    expect(languageOf(`Votre message n'a pas pu être remis au destinataire.\n\n${answer}`)).toBe('fr');
  });

  it('is the first of two', () => {
    const german = 'Ihre Nachricht konnte nicht an den folgenden Empfänger zugestellt werden.';
    const english = 'Your message could not be delivered to the following address.';
    expect(languageOf(`${german}\n\n${english}`)).toBe('de');
    expect(languageOf(`${english}\n\n${german}`)).toBe('en');
  });

  it('is not told by host names, addresses, links or names of people', () => {
    expect(
      languageOf('mx.de.example.com com.de ann@para.com.example https://un.una.example/el/la/los'),
    ).toBeNull();
    expect(languageOf('De: Łukasz Żółć <lukasz@example.com>')).toBeNull();
  });

  it('is not told by nothing', () => {
    expect(languageOf('')).toBeNull();
    expect(languageOf('550 5.7.1')).toBeNull();
  });
});
