import type { BounceRule } from '../rule.ts';
import { attachmentRefusedRules } from './attachment-refused.ts';
import { authFailureRules } from './auth-failure.ts';
import { badReputationRules } from './bad-reputation.ts';
import { connectionFailureRules } from './connection-failure.ts';
import { contentErrorRules } from './content-error.ts';
import { deliveryExpiredRules } from './delivery-expired.ts';
import { dnsFailureRules } from './dns-failure.ts';
import { domainRefusesMailRules } from './domain-refuses-mail.ts';
import { domainUnknownRules } from './domain-unknown.ts';
import { greylistedRules } from './greylisted.ts';
import { ipBlockedRules } from './ip-blocked.ts';
import { mailboxDisabledRules } from './mailbox-disabled.ts';
import { mailboxFullRules } from './mailbox-full.ts';
import { mailboxMovedRules } from './mailbox-moved.ts';
import { mailerErrorRules } from './mailer-error.ts';
import { messageTooBigRules } from './message-too-big.ts';
import { notARefusalRules } from './not-a-refusal.ts';
import { notRfcCompliantRules } from './not-rfc-compliant.ts';
import { policyViolationRules } from './policy-violation.ts';
import { protocolErrorRules } from './protocol-error.ts';
import { ptrRequiredRules } from './ptr-required.ts';
import { rateLimitedRules } from './rate-limited.ts';
import { recipientRefusedRules } from './recipient-refused.ts';
import { relayDeniedRules } from './relay-denied.ts';
import { routingLoopRules } from './routing-loop.ts';
import { securityErrorRules } from './security-error.ts';
import { senderRejectedRules } from './sender-rejected.ts';
import { serverErrorRules } from './server-error.ts';
import { serverStorageFullRules } from './server-storage-full.ts';
import { spamContentRules } from './spam-content.ts';
import { suppressedRules } from './suppressed.ts';
import { tlsFailureRules } from './tls-failure.ts';
import { tooManyConnectionsRules } from './too-many-connections.ts';
import { tooManyRecipientsRules } from './too-many-recipients.ts';
import { userUnknownRules } from './user-unknown.ts';
import { virusRules } from './virus.ts';

/** Every rule; a test demands that each file of this folder is listed. Order has no meaning. */
export const RULES: readonly BounceRule[] = [
  ...attachmentRefusedRules,
  ...authFailureRules,
  ...badReputationRules,
  ...connectionFailureRules,
  ...contentErrorRules,
  ...deliveryExpiredRules,
  ...dnsFailureRules,
  ...domainRefusesMailRules,
  ...domainUnknownRules,
  ...greylistedRules,
  ...ipBlockedRules,
  ...mailboxDisabledRules,
  ...mailboxFullRules,
  ...mailboxMovedRules,
  ...mailerErrorRules,
  ...messageTooBigRules,
  ...notARefusalRules,
  ...notRfcCompliantRules,
  ...policyViolationRules,
  ...protocolErrorRules,
  ...ptrRequiredRules,
  ...rateLimitedRules,
  ...recipientRefusedRules,
  ...relayDeniedRules,
  ...routingLoopRules,
  ...securityErrorRules,
  ...senderRejectedRules,
  ...serverErrorRules,
  ...serverStorageFullRules,
  ...spamContentRules,
  ...suppressedRules,
  ...tlsFailureRules,
  ...tooManyConnectionsRules,
  ...tooManyRecipientsRules,
  ...userUnknownRules,
  ...virusRules,
];
