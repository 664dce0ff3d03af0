import { isIpLiteral } from '../dns/ip-address.ts';
import { isInspectionProduct, isOfUnknownIssuer } from './certificate-issuers.ts';
import { foreignName, isVerified } from './host-identity.ts';
import type { CannotTell, CannotTellId, NetworkFacts, NetworkKind, NetworkVerdict } from './network-facts.ts';
import type { PortObservation } from './observation.ts';
import {
  hasGreeting,
  isConnected,
  isMailPort,
  observationsOf,
  portsOf,
  reachOf,
  referencesOf,
} from './port-state.ts';
import { misplacedAddress } from './signals/dns-difference.ts';
import { isMasked } from './signals/mask-signature.ts';

function at(id: CannotTellId, port: number | null): CannotTell {
  return { id, port };
}

/** What the hosts of the second round show on a port. */
function elsewhere(facts: NetworkFacts, port: number): readonly PortObservation[] {
  return referencesOf(facts).flatMap((host) => observationsOf(host, port));
}

/** The system's codes for a packet that it could not even send: no route, no address of that family. */
export const NO_WAY_OUT: ReadonlySet<string> = new Set([
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ENETDOWN',
  'ENETUNREACH',
]);

/** Nothing leaves this computer: names cannot be asked for, or no packet finds a way. */
function hasNoNetwork({ target, others }: NetworkFacts): boolean {
  if ([target, ...others].some((host) => host.ports.some(isConnected))) return false;
  if (target.ports.length > 0) return target.ports.every(({ errorCode }) => NO_WAY_OUT.has(errorCode ?? ''));
  const answers = [target.dns.a, target.dns.aaaa].filter((answer) => answer !== null);
  return (
    answers.length > 0 &&
    answers.every(
      (answer) => answer.kind === 'failed' && (answer.reason === 'no-network' || answer.reason === 'timeout'),
    )
  );
}

/** No port of the host could be connected to. */
function wholeHost(facts: NetworkFacts): readonly CannotTell[] {
  const ports = portsOf(facts.target);
  const references = referencesOf(facts).filter((host) => host.ports.length > 0);
  if (ports.length === 0) return [];
  if (ports.some((port) => elsewhere(facts, port).some(isConnected)))
    return [at('only-this-host-silent', null)];
  const isReached = references.some((host) => host.ports.some(isConnected));
  return [at(references.length > 0 && !isReached ? 'no-reference-reached' : 'blocked-or-server-down', null)];
}

function isRefused(seen: PortObservation): boolean {
  return seen.outcome === 'refused';
}

/** One port could not be connected to while others could. */
function silentPort(facts: NetworkFacts, port: number): readonly CannotTell[] {
  if (reachOf(facts.target, port) !== 'silent') return [];
  const published = facts.references?.published ?? [];
  // A provider that publishes its ports and not this one does not serve it.
  if (port !== 25 && published.length > 0 && !published.some((one) => one.port === port)) return [];
  const others = elsewhere(facts, port);
  if (others.some(isConnected)) return [at('only-this-host-silent', port)];
  if (others.length > 0) return [at('no-reference-reached', port)];
  const isClosed = observationsOf(facts.target, port).some(isRefused);
  return [at(isClosed ? 'refused-or-reset' : 'blocked-or-server-down', port)];
}

/** No encryption on a port that usually has it. */
function missingStarttls(facts: NetworkFacts, port: number): readonly CannotTell[] {
  const seen = observationsOf(facts.target, port);
  const isMissing = seen.some(
    ({ starttls, starttlsReply }) =>
      starttls === 'not-offered' || (starttls === 'refused' && /^5/.test(starttlsReply ?? '')),
  );
  // Where other hosts come through with their offer, nobody takes it out on the way.
  const comesThrough = elsewhere(facts, port).some(({ starttls }) => starttls === 'offered');
  return isMissing && !comesThrough ? [at('starttls-missing-or-stripped', port)] : [];
}

function doubtfulCertificate(facts: NetworkFacts, port: number): readonly CannotTell[] {
  const doubtful = observationsOf(facts.target, port).filter(
    ({ certificate }) =>
      certificate !== null &&
      isOfUnknownIssuer(certificate) &&
      (!certificate.trusted || isInspectionProduct(certificate)),
  );
  const isHeldElsewhere = elsewhere(facts, port).some(({ certificate }) => isVerified(certificate));
  return doubtful.length > 0 && !isHeldElsewhere ? [at('self-signed-or-intercepted', port)] : [];
}

function mask(facts: NetworkFacts, port: number): readonly CannotTell[] {
  const isHere = observationsOf(facts.target, port).some(isMasked);
  return isHere && !elsewhere(facts, port).some(hasGreeting) ? [at('mask-at-which-end', port)] : [];
}

/** Somebody else’s name; encryption with a certificate for that name says no more about whose machine it is. */
function otherServer(facts: NetworkFacts, port: number): readonly CannotTell[] {
  const others = observationsOf(facts.target, port).filter(
    (seen) => foreignName(facts.target, seen) !== null,
  );
  // Where another host greets by another name, nobody answers in the place of all.
  const isOwnElsewhere = elsewhere(facts, port).some(
    ({ bannerName }) => bannerName !== null && others.every((seen) => seen.bannerName !== bannerName),
  );
  return others.length > 0 && !isOwnElsewhere ? [at('other-server-on-port', port)] : [];
}

function names(facts: NetworkFacts): readonly CannotTell[] {
  if (isIpLiteral(facts.target.host) || (facts.references?.secondAddresses ?? null) !== null) return [];
  return misplacedAddress(facts) === null ? [] : [at('dns-not-compared', null)];
}

function isMute({ target }: NetworkFacts): boolean {
  const mail = target.ports.filter(({ port }) => isMailPort(port));
  return mail.length > 0 && mail.every(isConnected) && !mail.some(hasGreeting);
}

/** Kinds of verdict that settle a question on the same port, or everywhere. */
const SETTLED_BY: Readonly<Partial<Record<CannotTellId, readonly NetworkKind[]>>> = {
  'blocked-or-server-down': ['port-blocked', 'captive-portal', 'dns-hijack'],
  'only-this-host-silent': ['dns-hijack'],
  'no-reference-reached': ['port-blocked'],
  'refused-or-reset': ['port-blocked', 'dns-hijack'],
  'starttls-missing-or-stripped': ['starttls-stripped', 'port-redirected', 'dns-hijack'],
  'self-signed-or-intercepted': ['tls-intercepted', 'captive-portal', 'dns-hijack'],
  'other-server-on-port': ['port-redirected', 'dns-hijack'],
  'accepts-but-silent': ['captive-portal'],
  'dns-not-compared': ['dns-hijack'],
};

/** A verdict of those given answers the question. */
export function isSettled({ id, port }: CannotTell, verdicts: readonly NetworkVerdict[]): boolean {
  const kinds = SETTLED_BY[id] ?? [];
  return verdicts.some(
    (verdict) =>
      kinds.includes(verdict.kind) && (verdict.port === null || verdict.port === port || port === null),
  );
}

/** Every question that the facts raise, in the order of ports, whether a verdict answers it or not. */
export function questionsIn(facts: NetworkFacts): readonly CannotTell[] {
  if (hasNoNetwork(facts)) return [at('no-network-at-all', null)];
  const ports = portsOf(facts.target).filter(isMailPort);
  const reach = facts.target.ports.some(isConnected)
    ? ports.flatMap((port) => silentPort(facts, port))
    : wholeHost(facts);
  const perPort = [missingStarttls, mask, otherServer, doubtfulCertificate];
  return [
    ...reach,
    ...(isMute(facts) ? [at('accepts-but-silent', null)] : []),
    ...ports.flatMap((port) => perPort.flatMap((question) => question(facts, port))),
    ...names(facts),
  ];
}
