import { isOfUnknownIssuer } from '../../network/certificate-issuers.ts';
import type { CertificateFacts, PortObservation } from '../../network/observation.ts';
import type { NetworkConclusion, NetworkSubject } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts, usablePorts } from './situation.ts';

/** What is wrong with a certificate that the server itself shows; the first that applies. */
type CertificateFault = 'expired' | 'wrong-name' | 'unknown-issuer' | 'incomplete';

/** The fault of a certificate, null where mail programs accept it. Expiry first: it is the plainest. */
function faultOf(certificate: CertificateFacts): CertificateFault | null {
  if (certificate.expired || certificate.notYetValid) return 'expired';
  if (!certificate.trusted) return isOfUnknownIssuer(certificate) ? 'unknown-issuer' : 'incomplete';
  return certificate.nameMatches ? null : 'wrong-name';
}

/** The conclusion for one fault, over the ports that show it; ports that are intercepted show somebody else's. */
export function concludeFault(
  subject: NetworkSubject,
  fault: CertificateFault,
  lineOf: (certificate: CertificateFacts) => string,
): NetworkConclusion | null {
  const intercepted = subject.judgement.verdicts
    .filter(({ kind }) => kind === 'tls-intercepted' || kind === 'dns-hijack')
    .map(({ port }) => port);
  if (intercepted.includes(null)) return null;
  // Servers among themselves seldom check; who can send through another port need not care, unless it is open whose it is.
  const open = fault === 'unknown-issuer' ? openPorts(subject, 'self-signed-or-intercepted') : [];
  const isOfInterest = (port: number): boolean =>
    port !== 25 || usablePorts(subject).length === 0 || open.includes(port);
  const shown = mailPorts(subject).flatMap(
    (seen): readonly (readonly [PortObservation, CertificateFacts])[] =>
      seen.certificate &&
      faultOf(seen.certificate) === fault &&
      !intercepted.includes(seen.port) &&
      isOfInterest(seen.port)
        ? [[seen, seen.certificate]]
        : [],
  );
  const [first] = shown;
  if (!first) return null;
  return conclude(subject, {
    confidence: 'certain',
    actors: fault === 'wrong-name' ? ['you', 'your-provider'] : ['your-provider'],
    ports: shown.map(([{ port }]) => port),
    evidence: shown.map(([seen, certificate]) => lineAt(seen, lineOf(certificate))),
    params: {
      names: first[1].altNames.slice(0, 3).join(', '),
      issuer: first[1].issuerName ?? first[1].issuer,
      until: first[1].validTo,
      early: first[1].notYetValid ? 'yes' : 'no',
      self: first[1].selfSigned ? 'yes' : 'no',
    },
  });
}
