import type { Check } from './check.ts';
import { recipientUnknown } from './recipient-unknown.ts';

/** Every check of the product; a test demands that each file of this folder is listed. */
export const CHECKS: readonly Check[] = [recipientUnknown];
