import {
  haveSameIssuer,
  isInspectionProduct,
  isOfUnknownIssuer,
  isPersonalShield,
  issuerNameOf,
} from '../certificate-issuers.ts';
import { isVerified } from '../host-identity.ts';
import type { NetworkFacts } from '../network-facts.ts';
import type { CertificateFacts, PortObservation } from '../observation.ts';
import { observationsOf, referencesOf } from '../port-state.ts';
import { quoteAt, type Hint, type HintStrength, type Signal } from '../signal.ts';

const NUMBER = 4;
/** Ports on which the same provider shows people the same certificate; 25 often belongs to another service. */
const SUBMISSION_PORTS: readonly number[] = [465, 587];

interface Shown {
  readonly seen: PortObservation;
  readonly certificate: CertificateFacts;
}

function shownBy(observations: readonly PortObservation[]): readonly Shown[] {
  return observations.flatMap((seen) => (seen.certificate ? [{ seen, certificate: seen.certificate }] : []));
}

function hint({ seen, certificate }: Shown, port: number, strength: HintStrength): Hint {
  const by = issuerNameOf(certificate);
  const quote = quoteAt(seen, certificate.issuer);
  return { signal: NUMBER, port, kind: 'tls-intercepted', strength, quote, by };
}

/**
 * The certificate names a product that opens TLS, and was made for the name asked for. What appliances ship with for
 * their own services is made for no such name.
 */
function isMadeOnTheWay(certificate: CertificateFacts): boolean {
  return isPersonalShield(certificate) || (isInspectionProduct(certificate) && certificate.nameMatches);
}

/** One server under several addresses: the same certificate, and inside TLS the same name. */
function isSameServer(one: Shown, other: Shown): boolean {
  return (
    one.certificate.fingerprint256 === other.certificate.fingerprint256 &&
    one.seen.ehloName === other.seen.ehloName
  );
}

/** The same private issuer, or the same key, at unrelated hosts on the same port. */
function hintsOfHosts(facts: NetworkFacts, here: Shown): readonly Hint[] {
  const { port } = here.seen;
  const others = referencesOf(facts)
    .flatMap((host) => shownBy(observationsOf(host, port)).slice(0, 1))
    .filter((other) => !isSameServer(here, other));
  const same = others.filter(({ certificate }) => haveSameIssuer(certificate, here.certificate));
  const named = same.filter(({ certificate }) => certificate.nameMatches);
  const isRefused = !here.certificate.trusted && here.certificate.nameMatches && named.length > 0;
  if (isRefused || (same.length > 0 && isMadeOnTheWay(here.certificate)))
    return [here, ...same].map((shown) => hint(shown, port, 'proof'));
  // A company's own authority in the system's store may have signed its own servers, so this needs company.
  if (same.length > 0) return same.map((shown) => hint(shown, port, 'strong'));
  const key = here.certificate.keyFingerprint256;
  const sameKey = others.filter(({ certificate }) => key !== null && certificate.keyFingerprint256 === key);
  const strength = sameKey.length > 1 ? 'telling' : 'strong';
  return sameKey.map((shown) => hint(shown, port, strength));
}

/** Another port of the host, or an earlier run, shows a certificate that holds. */
function hintsOfHost(facts: NetworkFacts, here: Shown): readonly Hint[] {
  const { port } = here.seen;
  if (here.certificate.selfSigned) return [];
  const earlier = (facts.references?.earlier ?? []).filter((seen) => seen.port === port);
  const ports = facts.target.ports.filter((seen) => seen.port !== port);
  const held = [...ports, ...earlier].filter(({ certificate }) => isVerified(certificate));
  if (held.length === 0) return [];
  // The same issuer holds elsewhere: here only the certificate in between is missing (RFC 8446 §4.4.2).
  if (held.some(({ certificate }) => certificate?.issuer === here.certificate.issuer)) return [];
  if (isPersonalShield(here.certificate)) return [hint(here, port, 'proof')];
  const isComparable = SUBMISSION_PORTS.includes(port) && held.some((seen) => seen.port !== 25);
  if (!isComparable || !here.certificate.nameMatches) return [];
  const strength = isMadeOnTheWay(here.certificate) ? 'proof' : 'telling';
  return [hint(here, port, strength), ...shownBy(held).map((shown) => hint(shown, port, 'support'))];
}

function hintsAt(facts: NetworkFacts, here: Shown): readonly Hint[] {
  if (!isOfUnknownIssuer(here.certificate)) return [];
  const alone = isPersonalShield(here.certificate) ? [hint(here, here.seen.port, 'telling')] : [];
  return [...alone, ...hintsOfHost(facts, here), ...hintsOfHosts(facts, here)];
}

/** Signal 4: a certificate for the right name that does not hold, from an issuer that signs for other hosts too. */
export const sharedIssuer: Signal = {
  number: NUMBER,
  id: 'shared-issuer',
  round: 'either',
  proves: 'The encryption is opened on the way; the issuer names the maker of the device or program.',
  falsePositives:
    'Self-signed servers, chains without the certificate in between, private authorities of one house, appliances with the maker’s own certificate at the server’s end.',
  blindSpots: 'Devices whose root is among the bundled ones; none is known.',
  sources: ['RFC 9525 §6', 'RFC 5280 §6.1', 'RFC 8314 §4.1'],
  find: (facts) => shownBy(facts.target.ports).flatMap((here) => hintsAt(facts, here)),
};
