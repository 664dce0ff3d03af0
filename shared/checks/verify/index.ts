import { findingsFrom, type Finding } from '../finding-check.ts';
import { headerFindings } from '../headers/index.ts';
import { VERIFY_CHECKS } from './registry.ts';
import type { VerifySubject } from './verify-check.ts';

/**
 * What the header of a mail means once keys and policies were looked up: what was verified comes first, as it is a proof,
 * then what the header says. The same facts give the same list.
 */
export function verifiedFindings(subject: VerifySubject): readonly Finding[] {
  return [...findingsFrom(VERIFY_CHECKS, subject), ...headerFindings(subject)];
}
