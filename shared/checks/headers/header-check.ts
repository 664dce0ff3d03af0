import type { MessageAuthentication } from '../../auth/authentication.ts';
import type { HeaderReading } from '../../headers/header-reading.ts';
import type { FindingCheck } from '../finding-check.ts';

/** What a check of a header looks at. */
export interface HeaderSubject {
  readonly reading: HeaderReading;
  /** What DNS says today about keys and policies; null where nobody asked. */
  readonly verified: MessageAuthentication | null;
}

/** One finding about the header of a mail. Ids: `headers.…`. */
export type HeaderCheck = FindingCheck<HeaderSubject>;

/** Declares a header check; exists so that its file is verified where it is written. */
export function defineHeaderCheck(check: HeaderCheck): HeaderCheck {
  return check;
}
