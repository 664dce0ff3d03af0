import { api } from '../api.ts';
import type { Actions } from '../ui/actions.tsx';
import { useWindowStore } from './window-store.ts';

/** The actions of the real window: clipboard, mail program and browser through the main process. */
export const windowActions: Actions = {
  copy: async (text) => {
    try {
      return (await api().request['text.copy']({ text })).kind === 'copied';
    } catch {
      return false;
    }
  },
  compose: async (draft) => {
    try {
      const answer = await api().request['mail.compose'](draft);
      if (answer.kind === 'opened') return 'opened';
      return answer.kind === 'failed' && answer.reason === 'too-long' ? 'too-long' : 'no-program';
    } catch {
      return 'no-program';
    }
  },
  openReference: async (reference) => {
    try {
      return (await api().request['reference.open']({ reference })).kind === 'opened';
    } catch {
      return false;
    }
  },
  announce: (sentence) => useWindowStore.getState().announce(sentence),
};
