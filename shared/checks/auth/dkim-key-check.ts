import type { DkimKey } from '../../auth/dkim/key-record.ts';
import type { DnsAnswer, RecordType } from '../../dns/answer.ts';
import type { FindingCheck } from '../finding-check.ts';

/** What a check of a DKIM key looks at. */
export interface DkimKeySubject {
  readonly domain: string;
  readonly selector: string;
  /** Where the key was looked for. */
  readonly name: string;
  /** Where it really stands, behind all aliases (CNAME); the same name where there are none. */
  readonly canonicalName: string;
  readonly answer: DnsAnswer<RecordType>['kind'];
  /** Null where DNS could not tell. */
  readonly key: DkimKey | null;
}

/** One finding about a DKIM key. One file per check in this folder, registered in ./dkim-registry.ts. */
export type DkimKeyCheck = FindingCheck<DkimKeySubject>;

/** Declares a check of a DKIM key; exists so that its file is verified where it is written. */
export function defineDkimKeyCheck(check: DkimKeyCheck): DkimKeyCheck {
  return check;
}
