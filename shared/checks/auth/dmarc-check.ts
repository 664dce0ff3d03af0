import type { DmarcAt } from '../../auth/dmarc/discover-dmarc.ts';
import type { DmarcJudgement } from '../../auth/dmarc/dmarc-judgement.ts';
import type { FindingCheck } from '../finding-check.ts';

/** What a check of a DMARC policy looks at. */
export interface DmarcSubject {
  readonly domain: string;
  /** The names on the way up, the domain itself first. */
  readonly steps: readonly DmarcAt[];
  /** As for a mail for which neither SPF nor a signature speaks: `policy` is what it would meet. */
  readonly judgement: DmarcJudgement;
}

/** One finding about a DMARC policy. One file per check in this folder, registered in ./dmarc-registry.ts. */
export type DmarcCheck = FindingCheck<DmarcSubject>;

/** Declares a check of a DMARC policy; exists so that its file is verified where it is written. */
export function defineDmarcCheck(check: DmarcCheck): DmarcCheck {
  return check;
}
