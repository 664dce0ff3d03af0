import { clipboard, shell } from 'electron';
import type { Api } from '../../shared/ipc/contract.ts';
import type { GivenReferences } from './given-references.ts';
import { mailtoLink } from './mailto-link.ts';

/** What is handed to the system: the clipboard, the mail program and the browser. */
export function systemHandlers(
  given: GivenReferences,
): Pick<Api, 'text.copy' | 'mail.compose' | 'reference.open'> {
  return {
    'text.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return { kind: 'copied' };
    },
    'reference.open': async ({ reference }) => {
      const address = given.addressOf(reference);
      if (address === null) return { kind: 'failed', reason: 'not-given' };
      try {
        await shell.openExternal(address);
        return { kind: 'opened' };
      } catch {
        return { kind: 'failed', reason: 'no-program' };
      }
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
