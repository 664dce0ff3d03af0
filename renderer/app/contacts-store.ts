import { create } from 'zustand';
import type { Contact } from '../../shared/network/contact.ts';
import { api } from '../api.ts';

interface ContactsStore {
  /** Everything that was asked of others since the app was started, oldest first. */
  readonly contacts: readonly Contact[];
  /** Puts new contacts in, and known ones that have been answered. */
  readonly receive: (news: readonly Contact[]) => void;
  /** Asks the main process for what was asked before this window was opened. */
  readonly load: () => Promise<void>;
}

export const useContactsStore = create<ContactsStore>()((set, get) => ({
  contacts: [],
  receive: (news) => {
    const byId = new Map(get().contacts.map((contact) => [contact.id, contact]));
    for (const contact of news) byId.set(contact.id, contact);
    set({ contacts: [...byId.values()].sort((a, b) => a.id - b.id) });
  },
  load: async () => {
    try {
      const answer = await api().request['contacts.list']({});
      if (answer.kind === 'contacts') get().receive(answer.contacts);
    } catch {
      // Without an answer the list begins empty; whatever is asked from now on still comes in.
    }
  },
}));
