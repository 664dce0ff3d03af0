import { authorNotProven } from './author-not-proven.ts';
import { authorProven } from './author-proven.ts';
import { chain } from './chain.ts';
import { editionsDiffer } from './editions-differ.ts';
import { headerChanged } from './header-changed.ts';
import { headerOnly } from './header-only.ts';
import { keyGone } from './key-gone.ts';
import { keyTooShort } from './key-too-short.ts';
import { notFoundOut } from './not-found-out.ts';
import { onlyLenient } from './only-lenient.ts';
import { signatureExpired } from './signature-expired.ts';
import { textChanged } from './text-changed.ts';
import { textOpen } from './text-open.ts';
import type { VerifyCheck } from './verify-check.ts';

/** Every check of what was verified, in the order in which its finding helps most. A test demands that each file is listed. */
export const VERIFY_CHECKS: readonly VerifyCheck[] = [
  authorNotProven,
  textChanged,
  headerChanged,
  signatureExpired,
  keyTooShort,
  onlyLenient,
  keyGone,
  headerOnly,
  notFoundOut,
  editionsDiffer,
  authorProven,
  textOpen,
  chain,
];
