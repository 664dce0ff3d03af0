import type { HeaderCheck } from './header-check.ts';

/** Every header check, in the order in which its finding helps most. A test demands that each file is listed. */
export const HEADER_CHECKS: readonly HeaderCheck[] = [];
