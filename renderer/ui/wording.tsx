import { createContext, useContext, useMemo, type ReactNode } from 'react';
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

/** The words of the current interface language. */
export function useWording(): Wording {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({ language, say: (id: MessageId, params?: FormatParams) => say(id, language, params) }),
    [language],
  );
}
