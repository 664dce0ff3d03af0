import type { Check } from './check.ts';

/** Findings on the sender's side: login, sender address, authentication, reputation, limits, encryption. */
export const SENDER_CHECKS: readonly Check[] = [];
