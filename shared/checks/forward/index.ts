import { findingsFrom, type Finding } from '../finding-check.ts';
import type { ForwardSubject } from './forward-check.ts';
import { FORWARD_CHECKS } from './registry.ts';

/** What one forwarding means for its reader, most useful first; the same facts give the same list. */
export function forwardFindings(subject: ForwardSubject): readonly Finding[] {
  return findingsFrom(FORWARD_CHECKS, subject);
}
