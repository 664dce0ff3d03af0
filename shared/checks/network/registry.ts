import { allGood } from './all-good.ts';
import { capabilitiesMasked } from './capabilities-masked.ts';
import { captivePortal } from './captive-portal.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateIncomplete } from './certificate-incomplete.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';
import { certificateWrongName } from './certificate-wrong-name.ts';
import { dnsHijack } from './dns-hijack.ts';
import { greetingRefused } from './greeting-refused.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { maskOpen } from './mask-open.ts';
import { nameUnknown } from './name-unknown.ts';
import { namesFail } from './names-fail.ts';
import type { NetworkCheck } from './network-check.ts';
import { noAuthHere } from './no-auth-here.ts';
import { noNetwork } from './no-network.ts';
import { onlyThisHost } from './only-this-host.ts';
import { otherServer } from './other-server.ts';
import { port25Blocked } from './port-25-blocked.ts';
import { portRedirected } from './port-redirected.ts';
import { portSilent } from './port-silent.ts';
import { serverMute } from './server-mute.ts';
import { serverSlow } from './server-slow.ts';
import { serverUnreachable } from './server-unreachable.ts';
import { sessionFailed } from './session-failed.ts';
import { starttlsBroken } from './starttls-broken.ts';
import { starttlsMissing } from './starttls-missing.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { submissionBlocked } from './submission-blocked.ts';
import { tlsIntercepted } from './tls-intercepted.ts';

/**
 * Every network check, in the order in which its finding helps most: what stops everything, what endangers passwords,
 * what blocks, that it works, and then the oddities of the server. A test demands that each file is listed.
 */
export const NETWORK_CHECKS: readonly NetworkCheck[] = [
  noNetwork,
  nameUnknown,
  namesFail,
  captivePortal,
  dnsHijack,
  tlsIntercepted,
  starttlsStripped,
  portRedirected,
  submissionBlocked,
  port25Blocked,
  capabilitiesMasked,
  serverUnreachable,
  allGood,
  certificateExpired,
  certificateWrongName,
  certificateSelfSigned,
  certificateIncomplete,
  starttlsBroken,
  serverMute,
  greetingRefused,
  sessionFailed,
  starttlsMissing,
  noAuthHere,
  onlyThisHost,
  otherServer,
  maskOpen,
  portSilent,
  serverSlow,
  ipv6Broken,
];
