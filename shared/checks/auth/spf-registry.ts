import type { SpfCheck } from './spf-check.ts';

/** Every check of SPF, in the order in which its finding helps most. A test demands that each file is listed. */
export const SPF_CHECKS: readonly SpfCheck[] = [];
