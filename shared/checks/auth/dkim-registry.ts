import type { DkimKeyCheck } from './dkim-key-check.ts';
import { dkimDamaged } from './dkim-damaged.ts';
import { dkimGood } from './dkim-good.ts';
import { dkimMissing } from './dkim-missing.ts';
import { dkimRevoked } from './dkim-revoked.ts';
import { dkimSeveral } from './dkim-several.ts';
import { dkimTestMode } from './dkim-test-mode.ts';
import { dkimTooShort } from './dkim-too-short.ts';
import { dkimUnknown } from './dkim-unknown.ts';
import { dkimUnusable } from './dkim-unusable.ts';
import { dkimWeak } from './dkim-weak.ts';

/** Every check of a DKIM key, in the order in which its finding helps most. A test demands that each file is listed. */
export const DKIM_KEY_CHECKS: readonly DkimKeyCheck[] = [
  dkimUnknown,
  dkimMissing,
  dkimSeveral,
  dkimDamaged,
  dkimRevoked,
  dkimTooShort,
  dkimUnusable,
  dkimGood,
  dkimWeak,
  dkimTestMode,
];
