import { create } from 'zustand';
import type { Request, Response } from '../../../shared/ipc/contract.ts';
import { api } from '../../api.ts';
import { createAskStore } from '../../report/ask-store.ts';

/** What stands in the fields, as typed. */
export interface SpfEntry {
  /** Domain or mail address. */
  readonly sender: string;
  readonly ip: string;
  readonly helo: string;
}

/** What is asked; `ip` null: the record alone is looked at, whatever server sends. */
export interface SpfAsked {
  readonly mailFrom: string;
  readonly ip: string | null;
  readonly helo: string | null;
}

export type SpfAnswer = Exclude<Response<'spf.evaluate'>, { kind: 'cancelled' | 'refused' }>;

/** Stands for no server at all: an address that is given to nobody (RFC 5737). Its verdict is never shown. */
const NOBODY = '192.0.2.1';

async function put({ mailFrom, ip, helo }: SpfAsked, requestId: string): Promise<SpfAnswer | null> {
  const question: Request<'spf.evaluate'> = { requestId, ip: ip ?? NOBODY, mailFrom, helo };
  const answer = await api().request['spf.evaluate'](question);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.kind === 'cancelled' ? null : answer;
}

/** The check of this tool. */
export const useSpfCheck = createAskStore<SpfEntry, SpfAsked, SpfAnswer>(
  'spf',
  { sender: '', ip: '', helo: '' },
  put,
);

/** The two sides of the tool. */
export type SpfSide = 'check' | 'build';

/** Which side is on the screen. */
export const useSpfSide = create<{ readonly side: SpfSide; readonly show: (side: SpfSide) => void }>()(
  (set) => ({
    side: 'check',
    show: (side) => set({ side }),
  }),
);
