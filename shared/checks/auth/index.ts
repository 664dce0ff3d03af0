import { findingsFrom, type Finding } from '../finding-check.ts';
import type { SpfSubject } from './spf-check.ts';
import { SPF_CHECKS } from './spf-registry.ts';

/** What an evaluation of SPF means for its reader, most useful first; the same facts give the same list. */
export function spfFindings(subject: SpfSubject): readonly Finding[] {
  return findingsFrom(SPF_CHECKS, subject);
}
