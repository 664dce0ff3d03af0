import type { Check } from './check.ts';
import { accountBlocked } from './account-blocked.ts';
import { authForwarded } from './auth-forwarded.ts';
import { authSenderDomain } from './auth-sender-domain.ts';
import { bounceNullSenderRefused } from './bounce-null-sender-refused.ts';
import { clientCannotConnect } from './client-cannot-connect.ts';
import { clientCertificate } from './client-certificate.ts';
import { clientConnectionLost } from './client-connection-lost.ts';
import { clientStarttlsMissing } from './client-starttls-missing.ts';
import { clientUnknownServer } from './client-unknown-server.ts';
import { connectionsTooMany } from './connections-too-many.ts';
import { forwardOrganisationForbids } from './forward-organisation-forbids.ts';
import { forwardRelayRefused } from './forward-relay-refused.ts';
import { loginAppPassword } from './login-app-password.ts';
import { loginMethodDisabled } from './login-method-disabled.ts';
import { loginRefused } from './login-refused.ts';
import { loginRequired } from './login-required.ts';
import { rateLimited } from './rate-limited.ts';
import { rateOwnQuota } from './rate-own-quota.ts';
import { relayNotLoggedIn } from './relay-not-logged-in.ts';
import { relayWrongServer } from './relay-wrong-server.ts';
import { securitySession } from './security-session.ts';
import { senderDomainMissing } from './sender-domain-missing.ts';
import { senderNotOwned } from './sender-not-owned.ts';
import { senderRejected } from './sender-rejected.ts';
import { senderVerificationFailed } from './sender-verification-failed.ts';
import { sendingBadHelo } from './sending-bad-helo.ts';
import { sendingDynamicIp } from './sending-dynamic-ip.ts';
import { sendingIpListed } from './sending-ip-listed.ts';
import { sendingListLookupBroken } from './sending-list-lookup-broken.ts';
import { sendingNoPtr } from './sending-no-ptr.ts';
import { sendingReputation } from './sending-reputation.ts';
import { tlsFailed } from './tls-failed.ts';
import { tlsRequired } from './tls-required.ts';

/** Findings on the sender's side: login, sender address, authentication, reputation, limits, encryption. */
export const SENDER_CHECKS: readonly Check[] = [
  senderRejected,
  senderNotOwned,
  senderDomainMissing,
  senderVerificationFailed,
  authSenderDomain,
  authForwarded,
  forwardRelayRefused,
  forwardOrganisationForbids,
  sendingNoPtr,
  sendingBadHelo,
  sendingIpListed,
  sendingListLookupBroken,
  sendingReputation,
  sendingDynamicIp,
  rateLimited,
  rateOwnQuota,
  connectionsTooMany,
  loginRefused,
  loginAppPassword,
  loginMethodDisabled,
  loginRequired,
  accountBlocked,
  tlsRequired,
  tlsFailed,
  relayNotLoggedIn,
  relayWrongServer,
  securitySession,
  clientCannotConnect,
  clientConnectionLost,
  clientUnknownServer,
  clientCertificate,
  clientStarttlsMissing,
  bounceNullSenderRefused,
];
