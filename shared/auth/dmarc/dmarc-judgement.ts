import type { DmarcVerdict } from '../authentication.ts';

/** In what the two editions come to different ends. */
export const DMARC_DIFFERENCES = [
  'result',
  'policy',
  'organisation',
  'record',
  'percentage',
  'test-mode',
] as const;
export type DmarcDifference = (typeof DMARC_DIFFERENCES)[number];

/** DMARC of one mail as receivers of the new and of the old edition judge it. */
export interface DmarcJudgement {
  readonly rfc9989: DmarcVerdict;
  readonly rfc7489: DmarcVerdict;
  readonly differences: readonly DmarcDifference[];
  /** `pct` of the record where it is below 100: receivers of RFC 7489 apply the policy to so many of hundred mails. */
  readonly percentage: number | null;
  /** The name in From: has neither addresses nor mail exchangers; null where nobody knows or needed to. */
  readonly isNonExistent: boolean | null;
}
