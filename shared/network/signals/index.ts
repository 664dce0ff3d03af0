import type { NetworkFacts } from '../network-facts.ts';
import type { Hint, Signal } from '../signal.ts';
import { blockedEverywhere } from './blocked-everywhere.ts';
import { dnsDifference } from './dns-difference.ts';
import { earlySynAck } from './early-syn-ack.ts';
import { echoedAddress } from './echoed-address.ts';
import { hiddenStarttls } from './hidden-starttls.ts';
import { impossibleAddress } from './impossible-address.ts';
import { lateBanner } from './late-banner.ts';
import { maskSignature } from './mask-signature.ts';
import { missingKeywords } from './missing-keywords.ts';
import { nameInsideTls } from './name-inside-tls.ts';
import { noSmtp } from './no-smtp.ts';
import { policyContradiction } from './policy-contradiction.ts';
import { referenceContradiction } from './reference-contradiction.ts';
import { sameGreeting } from './same-greeting.ts';
import { sharedIssuer } from './shared-issuer.ts';
import { wayOfFailing } from './way-of-failing.ts';

/**
 * Every signal, the strongest first. That the names of greeting, MX, address and certificate differ among each other
 * (rank 17) is no signal: it is common on honest servers and only says what to look at (`foreignName`).
 */
export const SIGNALS: readonly Signal[] = [
  impossibleAddress,
  maskSignature,
  sameGreeting,
  sharedIssuer,
  policyContradiction,
  nameInsideTls,
  hiddenStarttls,
  referenceContradiction,
  blockedEverywhere,
  wayOfFailing,
  noSmtp,
  earlySynAck,
  lateBanner,
  dnsDifference,
  echoedAddress,
  missingKeywords,
];

/** Everything that the facts show, in the order of the signals. */
export function hintsIn(facts: NetworkFacts): readonly Hint[] {
  return SIGNALS.flatMap((signal) => signal.find(facts));
}
