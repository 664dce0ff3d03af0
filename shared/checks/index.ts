import type { Check } from './check.ts';
import { RECIPIENT_CHECKS } from './registry-recipient.ts';
import { SENDER_CHECKS } from './registry-sender.ts';

/** Every check of the product; a test demands that each file of this folder is listed. */
export const CHECKS: readonly Check[] = [...RECIPIENT_CHECKS, ...SENDER_CHECKS];
