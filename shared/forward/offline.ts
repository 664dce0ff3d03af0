import type { ForwardEvidence } from './forward-evidence.ts';
import type { ForwardFacts } from './forward-facts.ts';

/** Evidence where nobody was asked: all that is known is what the input states. */
export function offlineEvidence(facts: ForwardFacts): ForwardEvidence {
  const offline = { kind: 'offline' } as const;
  return {
    sender: null,
    spfDirect: offline,
    spfRewritten: offline,
    rewrittenDomain: null,
    authentication: offline,
    forwarderDmarc: offline,
    targetMx: offline,
    forwarderAddresses: offline,
    target: facts.actors.target,
    other: null,
  };
}
