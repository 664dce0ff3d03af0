import type { MessageId } from '../messages.ts';

/** German interface wording: Sie, verbs instead of noun chains. */
export const DE: Readonly<Record<MessageId, string>> = {
  'app.name': 'Retour',
};
