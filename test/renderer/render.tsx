import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { Language } from '../../shared/wording/format.ts';
import { ActionsProvider, type Actions } from '../../renderer/ui/actions.tsx';
import { LanguageProvider } from '../../renderer/ui/wording.tsx';

afterEach(cleanup);

/** Actions that remember what they were asked. */
export function recordActions(): Actions & {
  readonly copied: string[];
  readonly composed: { to: string; subject: string; body: string }[];
  readonly said: string[];
  readonly referencesOpened: string[];
} {
  const copied: string[] = [];
  const composed: { to: string; subject: string; body: string }[] = [];
  const said: string[] = [];
  const referencesOpened: string[] = [];
  return {
    copied,
    composed,
    said,
    referencesOpened,
    openReference: (reference) => {
      referencesOpened.push(reference);
      return Promise.resolve(true);
    },
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    compose: (draft) => {
      composed.push(draft);
      return Promise.resolve('opened');
    },
    announce: (sentence) => said.push(sentence),
  };
}

/** Renders with language and actions around it; `relabel` renders the same in another language. */
export function renderIn(
  language: Language,
  children: ReactNode,
  actions: Actions = recordActions(),
): RenderResult & { readonly relabel: (language: Language) => void } {
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
  const tree = (now: Language) => (
    <LanguageProvider language={now}>
      <ActionsProvider actions={actions}>{children}</ActionsProvider>
    </LanguageProvider>
  );
  const result = render(tree(language));
  return { ...result, relabel: (now) => result.rerender(tree(now)) };
}
