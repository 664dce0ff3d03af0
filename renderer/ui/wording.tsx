import { createContext, useContext, type ReactNode } from 'react';
import type { FormatParams, Language } from '../../shared/wording/format.ts';
import { say, type MessageId } from '../../shared/wording/messages.ts';

const LanguageContext = createContext<Language>('en');

/** Sets the interface language for everything inside; a change re-renders the words at once. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** The interface language, and the catalog in it. */
export interface Wording {
  readonly language: Language;
  readonly say: (id: MessageId, params?: FormatParams) => string;
}

function wordingIn(language: Language): Wording {
  return { language, say: (id, params) => say(id, language, params) };
}
/** Made once: the words of a language are the same everywhere, so that what is drawn from them can be kept. */
const WORDINGS: Readonly<Record<Language, Wording>> = { en: wordingIn('en'), de: wordingIn('de') };

/** The words of the current interface language. */
export function useWording(): Wording {
  return WORDINGS[useContext(LanguageContext)];
}
