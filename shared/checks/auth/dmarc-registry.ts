import type { DmarcCheck } from './dmarc-check.ts';
import { dmarcEditions } from './dmarc-editions.ts';
import { dmarcEnforced } from './dmarc-enforced.ts';
import { dmarcFaulty } from './dmarc-faulty.ts';
import { dmarcMissing } from './dmarc-missing.ts';
import { dmarcSeveral } from './dmarc-several.ts';
import { dmarcUnknown } from './dmarc-unknown.ts';
import { dmarcWatching } from './dmarc-watching.ts';

/** Every check of a DMARC policy, in the order in which its finding helps most. A test demands that each file is listed. */
export const DMARC_CHECKS: readonly DmarcCheck[] = [
  dmarcUnknown,
  dmarcSeveral,
  dmarcMissing,
  dmarcFaulty,
  dmarcWatching,
  dmarcEnforced,
  dmarcEditions,
];
