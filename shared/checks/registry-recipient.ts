import type { Check } from './check.ts';
import { recipientUnknown } from './recipient-unknown.ts';

/** Findings on the recipient's side, faults on the way and harmless notices. */
export const RECIPIENT_CHECKS: readonly Check[] = [recipientUnknown];
