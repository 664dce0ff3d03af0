import type { PreparedPattern } from './prepared-patterns.ts';

/** The patterns of all rules as the build worked them out and put them here; empty where the sources themselves run. */
export const KEPT_PATTERNS: Readonly<Record<string, PreparedPattern>> = {};
