import type { BounceRule } from '../rule.ts';
import { mailboxFullRules } from './mailbox-full.ts';

/** Every rule; a test demands that each file of this folder is listed. Order has no meaning. */
export const RULES: readonly BounceRule[] = [...mailboxFullRules];
