import { findingsFrom, type Finding } from '../finding-check.ts';
import type { HeaderSubject } from './header-check.ts';
import { HEADER_CHECKS } from './registry.ts';

/** What the header of a mail means for its reader, most useful first; the same facts give the same list. */
export function headerFindings(subject: HeaderSubject): readonly Finding[] {
  return findingsFrom(HEADER_CHECKS, subject);
}
