import { areRelated, isHostName, isPublicName } from './host-names.ts';
import type { HostProbe } from './network-facts.ts';
import type { CertificateFacts, PortObservation } from './observation.ts';

/** Names in a certificate: its alternative names and the common name of its subject. */
function namesOfCertificate({ subject, altNames }: CertificateFacts): readonly string[] {
  const common = /(?:^|, ?)CN=([^,]{1,253})/.exec(subject)?.[1];
  return [...altNames, ...(common === undefined ? [] : [common])].filter(isHostName);
}

/** The names by which a server calls itself on one port, greeting first. */
function namesSaid({ bannerName, ehloName }: PortObservation): readonly string[] {
  return [bannerName, ehloName].filter((name) => name !== null);
}

/** The names said on a port and those in its certificate, whatever that is worth. */
function namesShown(seen: PortObservation): readonly string[] {
  return [...namesSaid(seen), ...(seen.certificate ? namesOfCertificate(seen.certificate) : [])];
}

/** The certificate holds by the roots that come with the product, for the name asked for: the host has proved itself. */
export function isVerified(certificate: CertificateFacts | null): boolean {
  return (
    certificate !== null && certificate.trusted && certificate.trustedBy === 'node' && certificate.nameMatches
  );
}

/**
 * What is certain about who the host is: the name asked for, and what ports show that prove to be the host. Whoever
 * answers in its place on one port may do so on others, and may show a good certificate for a name of his own.
 */
function namesKnown(host: HostProbe): readonly string[] {
  const proven = host.ports.filter(({ certificate }) => isVerified(certificate));
  return [host.host, ...proven.flatMap(namesShown)].filter(isHostName);
}

/**
 * The name with which a port greets where it means something: a public one, on a port that does not prove to be the
 * host. Null otherwise.
 */
export function unprovenName(seen: PortObservation): string | null {
  const said = namesSaid(seen);
  return said.every(isPublicName) && !isVerified(seen.certificate) ? (said[0] ?? null) : null;
}

/**
 * The name with which a port greets, if it is the name of somebody else: a public name that has nothing in common with
 * any name that is certain of the host, while the port proves nothing by a certificate. Null otherwise. Common enough on
 * honest servers to prove nothing alone: hosting customers, filters in front of port 25.
 */
export function foreignName(host: HostProbe, observation: PortObservation): string | null {
  const name = unprovenName(observation);
  const known = namesKnown(host);
  if (name === null || known.length === 0) return null;
  return namesSaid(observation).some((one) => known.some((other) => areRelated(one, other))) ? null : name;
}

/** A port that proves to be the host shows that whoever owns the name serves it: its hoster. */
export function isVouchedFor(host: HostProbe, name: string): boolean {
  return host.ports
    .filter(({ certificate }) => isVerified(certificate))
    .some((seen) => namesShown(seen).some((other) => isHostName(other) && areRelated(name, other)));
}

/** What a port calls itself stands on another port or in a certificate too: a machine that keeps to one name. */
export function isOneName(host: HostProbe, observation: PortObservation): boolean {
  const others = host.ports.filter(({ port }) => port !== observation.port).flatMap(namesSaid);
  const shown = host.ports.flatMap(({ certificate }) => (certificate ? namesOfCertificate(certificate) : []));
  const said = namesSaid(observation);
  return [...others, ...shown]
    .filter(isHostName)
    .some((other) => said.some((name) => areRelated(name, other)));
}

/** The host calls itself by its own name on another port, so that it is known what to expect. */
export function hasOwnName(host: HostProbe, exceptPort: number): boolean {
  return host.ports.some(
    (observation) =>
      observation.port !== exceptPort &&
      (isVerified(observation.certificate) ||
        namesSaid(observation).some((name) => isHostName(name) && areRelated(name, host.host))),
  );
}
