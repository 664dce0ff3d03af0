import type { Response } from '../../../shared/ipc/contract.ts';
import { api } from '../../api.ts';
import { createAskStore } from '../../report/ask-store.ts';
import type { RecordWay } from '../../report/way-switch.tsx';

/** What stands in the fields, as typed. */
export interface DmarcEntry {
  readonly way: RecordWay;
  readonly domain: string;
  readonly record: string;
}

export interface DmarcAsked {
  readonly domain: string;
}

export type DmarcAnswer = Exclude<Response<'dmarc.record'>, { kind: 'cancelled' | 'refused' }>;

async function put(asked: DmarcAsked, requestId: string): Promise<DmarcAnswer | null> {
  const answer = await api().request['dmarc.record']({ requestId, ...asked });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.kind === 'cancelled' ? null : answer;
}

/** The check of this tool. */
export const useDmarcCheck = createAskStore<DmarcEntry, DmarcAsked, DmarcAnswer>(
  'dmarc-record',
  { way: 'dns', domain: '', record: '' },
  put,
);
