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

/** Everything that tells who the host is, apart from what one port says: its name, certificates, its other ports. */
function namesKnown(host: HostProbe, exceptPort: number): readonly string[] {
  const others = host.ports.filter(({ port }) => port !== exceptPort);
  const certificates = host.ports.flatMap(({ certificate }) => (certificate ? [certificate] : []));
  return [host.host, ...others.flatMap(namesSaid), ...certificates.flatMap(namesOfCertificate)].filter(
    isHostName,
  );
}

/** The certificate holds by the roots that come with the product, for the name asked for: the host has proved itself. */
export function isVerified(certificate: CertificateFacts | null): boolean {
  return (
    certificate !== null && certificate.trusted && certificate.trustedBy === 'node' && certificate.nameMatches
  );
}

/**
 * The name with which a port greets, if it is the name of somebody else: a public name that has nothing in common with
 * any other name known of the host, while the port proves nothing by a certificate. Null otherwise. Common enough on
 * honest servers to prove nothing alone: hosting customers, filters in front of port 25.
 */
export function foreignName(host: HostProbe, observation: PortObservation): string | null {
  const said = namesSaid(observation);
  const [name] = said;
  if (name === undefined || !said.every(isPublicName) || isVerified(observation.certificate)) return null;
  const known = namesKnown(host, observation.port);
  if (known.length === 0 || said.some((one) => known.some((other) => areRelated(one, other)))) return null;
  return name;
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
