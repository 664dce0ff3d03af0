import type { Check } from './check.ts';
import { addressSuppressed } from './address-suppressed.ts';
import { attachmentRefused } from './attachment-refused.ts';
import { bounceAfterAcceptance } from './bounce-after-acceptance.ts';
import { bounceBackscatter } from './bounce-backscatter.ts';
import { challengeAsked } from './challenge-asked.ts';
import { complaintFeedback } from './complaint-feedback.ts';
import { connectionFailed } from './connection-failed.ts';
import { contentBroken } from './content-broken.ts';
import { delayWaiting } from './delay-waiting.ts';
import { deliveryDone } from './delivery-done.ts';
import { deliveryExpired } from './delivery-expired.ts';
import { dnsFailed } from './dns-failed.ts';
import { domainRefusesMail } from './domain-refuses-mail.ts';
import { domainUnknown } from './domain-unknown.ts';
import { greylistingWaiting } from './greylisting-waiting.ts';
import { headersOnly } from './headers-only.ts';
import { loopFound } from './loop-found.ts';
import { mailerFailed } from './mailer-failed.ts';
import { messageNotRfc } from './message-not-rfc.ts';
import { messageOrdinary } from './message-ordinary.ts';
import { messageTooBig } from './message-too-big.ts';
import { noticeWithoutRecipient } from './notice-without-recipient.ts';
import { policyOrganisationRule } from './policy-organisation-rule.ts';
import { policyRefused } from './policy-refused.ts';
import { protocolError } from './protocol-error.ts';
import { recipientClosedGroup } from './recipient-closed-group.ts';
import { recipientDisabled } from './recipient-disabled.ts';
import { recipientMailboxFull } from './recipient-mailbox-full.ts';
import { recipientMailboxFullForNow } from './recipient-mailbox-full-for-now.ts';
import { recipientMoved } from './recipient-moved.ts';
import { recipientRefusesSender } from './recipient-refuses-sender.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { recipientUnknownBehindForward } from './recipient-unknown-behind-forward.ts';
import { recipientUnknownOrClosedDomain } from './recipient-unknown-or-closed-domain.ts';
import { recipientsTooMany } from './recipients-too-many.ts';
import { refusalUnrecognised } from './refusal-unrecognised.ts';
import { replyAutomatic } from './reply-automatic.ts';
import { serverFailed } from './server-failed.ts';
import { serverStorageFull } from './server-storage-full.ts';
import { spamContent } from './spam-content.ts';
import { virusFound } from './virus-found.ts';

/** Findings on the recipient's side, faults on the way and harmless notices. */
export const RECIPIENT_CHECKS: readonly Check[] = [
  addressSuppressed,
  attachmentRefused,
  bounceAfterAcceptance,
  bounceBackscatter,
  challengeAsked,
  complaintFeedback,
  connectionFailed,
  contentBroken,
  delayWaiting,
  deliveryDone,
  deliveryExpired,
  dnsFailed,
  domainRefusesMail,
  domainUnknown,
  greylistingWaiting,
  headersOnly,
  loopFound,
  mailerFailed,
  messageNotRfc,
  messageOrdinary,
  messageTooBig,
  noticeWithoutRecipient,
  policyOrganisationRule,
  policyRefused,
  protocolError,
  recipientClosedGroup,
  recipientDisabled,
  recipientMailboxFull,
  recipientMailboxFullForNow,
  recipientMoved,
  recipientRefusesSender,
  recipientUnknown,
  recipientUnknownBehindForward,
  recipientUnknownOrClosedDomain,
  recipientsTooMany,
  refusalUnrecognised,
  replyAutomatic,
  serverFailed,
  serverStorageFull,
  spamContent,
  virusFound,
];
