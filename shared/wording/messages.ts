import { DE } from './catalog/de.ts';
import { EN } from './catalog/en.ts';
import { formatMessage, type FormatParams, type Language } from './format.ts';

/** Id of a catalog entry. */
export type MessageId = keyof typeof EN;

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { en: EN, de: DE };

/** The wording of a catalog entry with its placeholders filled. */
export function say(id: MessageId, language: Language, params: FormatParams = {}): string {
  return formatMessage(CATALOGS[language][id], language, params);
}
