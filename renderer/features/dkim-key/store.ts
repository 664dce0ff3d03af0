import type { Response } from '../../../shared/ipc/contract.ts';
import { api } from '../../api.ts';
import { createAskStore } from '../../report/ask-store.ts';
import type { RecordWay } from '../../report/way-switch.tsx';

/** What stands in the fields, as typed. */
export interface KeyEntry {
  /** Ask DNS, or read a record that is pasted. */
  readonly way: RecordWay;
  readonly domain: string;
  readonly selector: string;
  readonly record: string;
}

export interface KeyAsked {
  readonly domain: string;
  readonly selector: string;
}

export type KeyAnswer = Exclude<Response<'dkim.key'>, { kind: 'cancelled' | 'refused' }>;

async function put(asked: KeyAsked, requestId: string): Promise<KeyAnswer | null> {
  const answer = await api().request['dkim.key']({ requestId, ...asked });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.kind === 'cancelled' ? null : answer;
}

/** The check of this tool. */
export const useKeyCheck = createAskStore<KeyEntry, KeyAsked, KeyAnswer>(
  'dkim-key',
  { way: 'dns', domain: '', selector: '', record: '' },
  put,
);
