import { clipboard, shell } from 'electron';
import type { Api } from '../../shared/ipc/contract.ts';
import { mailtoLink } from './mailto-link.ts';

/** What is handed to the system: the clipboard and the mail program. */
export function systemHandlers(): Pick<Api, 'text.copy' | 'mail.compose'> {
  return {
    'text.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return { kind: 'copied' };
    },
    'mail.compose': async (draft) => {
      const link = mailtoLink(draft);
      if (link.kind === 'failed') return link;
      try {
        await shell.openExternal(link.url);
        return { kind: 'opened' };
      } catch {
        return { kind: 'failed', reason: 'no-program' };
      }
    },
  };
}
