import { findingsFrom } from '../finding-check.ts';
import type { NetworkFinding, NetworkSubject } from './network-check.ts';
import { NETWORK_CHECKS } from './registry.ts';

/** What one run means for its reader, most useful first; the same facts give the same list. */
export function networkFindings(subject: NetworkSubject): readonly NetworkFinding[] {
  return findingsFrom(NETWORK_CHECKS, subject);
}
