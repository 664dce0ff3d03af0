import type { NetworkFinding, NetworkSubject } from './network-check.ts';
import { NETWORK_CHECKS } from './registry.ts';

/** What one run means for its reader, most useful first; the same facts give the same list. */
export function networkFindings(subject: NetworkSubject): readonly NetworkFinding[] {
  return NETWORK_CHECKS.flatMap((check) => {
    const concluded = check.evaluate(subject);
    if (!concluded) return [];
    const { id, references, asOf } = check;
    return [{ id, ...concluded, detail: null, references, asOf, recipients: [] }];
  });
}
