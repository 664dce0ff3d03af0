import { createContext, useContext, type ReactNode } from 'react';

/** A mail to be opened in the user's mail program. An empty `to` leaves the recipient open. */
export interface Draft {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What a component may ask of the world outside the page; the app fills it, tests put their own there. */
export interface Actions {
  /** Puts text on the clipboard; false where that failed. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly compose: (draft: Draft) => Promise<'opened' | 'too-long' | 'no-program'>;
  /** Opens a reference of a result in the browser; false where nothing took it. */
  readonly openReference: (reference: string) => Promise<boolean>;
  /** Says one sentence through the page's polite live region. */
  readonly announce: (sentence: string) => void;
}

const NO_ACTIONS: Actions = {
  copy: () => Promise.resolve(false),
  compose: () => Promise.resolve('no-program'),
  openReference: () => Promise.resolve(false),
  announce: () => undefined,
};

const ActionsContext = createContext<Actions>(NO_ACTIONS);

/** Gives the actions to everything inside. */
export function ActionsProvider(props: { readonly actions: Actions; readonly children: ReactNode }) {
  return <ActionsContext value={props.actions}>{props.children}</ActionsContext>;
}

/** The actions of the surrounding app. */
export function useActions(): Actions {
  return useContext(ActionsContext);
}
