import type { CertificateFacts } from './observation.ts';

/**
 * Issuers that mail shields and virus scanners on a person's own computer make for themselves. They never sign a
 * server's certificate, so that meeting one says that the connection is opened on the way.
 */
const PERSONAL_SHIELDS =
  /\b(?:web\/mail|mail|web) shield\b|\bESET SSL Filter\b|\bKaspersky (?:Anti-Virus|Internet Security|Security) |\bKaspersky Lab\b.{0,40}\broot\b|\bBitdefender (?:Personal|CA)\b|\bDr\. ?Web .{0,20}\b(?:root|CA|Net filtering)\b|\bG DATA .{0,20}\bCA\b|\b(?:avast|AVG|Avira|Norton|Panda)\b.{0,40}\b(?:root|CA|trusted)\b/i;

/**
 * Makers of gateways that open TLS on the way. Their appliances also ship with certificates of their own for their own
 * services, so a name alone does not tell on which end the device stands.
 */
const GATEWAYS =
  /\b(?:fortinet|fortigate|zscaler|palo ?alto|blue ?coat|check ?point|sophos|sonicwall|watchguard|barracuda|netskope|forcepoint|websense|smoothwall|securly|lightspeed|untangle|cyberoam|trend micro|mcafee web|cisco umbrella|iboss|contentkeeper|squid|mitmproxy|burp|fiddler|charles proxy)\b|\b(?:ssl|tls|https) (?:inspection|interception|proxy|scanning|decryption)\b/i;

/**
 * Operators of public certificate authorities, and CAcert, which many unrelated hosts use: their name under a chain that
 * does not hold mostly means that the server forgot the certificate in between (RFC 8446 §4.4.2).
 */
const PUBLIC_AUTHORITIES =
  /\b(?:let['’]?s ?encrypt|ISRG|digicert|sectigo|comodo|usertrust|globalsign|go ?daddy|starfield|google trust services|amazon|entrust|actalis|d-trust|t-systems|t-telesec|deutsche telekom|telekom security|dfn|geant|gÉant|swisssign|quovadis|certum|asseco|unizeto|buypass|zerossl|ssl\.com|thawte|geotrust|rapidssl|alphassl|verisign|symantec|microsoft (?:azure|corporation|rsa|ecc)|harica|hellenic academic|certigna|dhimyotis|identrust|trustwave|izenpe|telia|secom|cybertrust|network solutions|gandi|trustasia|certsign|camerfirma|firmaprofesional|apple public|cacert|wotrus|startcom|e-tugra|netlock|microsec|disig|chunghwa|twca|cfca|globaltrust)\b/i;

function issuerText({ issuer, issuerName, chain }: CertificateFacts): string {
  return [issuer, issuerName ?? '', ...chain.slice(1, 5)].join(' | ').slice(0, 1000);
}

/** A scanner on the own computer has made the certificate. */
export function isPersonalShield(certificate: CertificateFacts): boolean {
  return PERSONAL_SHIELDS.test(issuerText(certificate));
}

/** A product that opens TLS on the way is named as the issuer. */
export function isInspectionProduct(certificate: CertificateFacts): boolean {
  return isPersonalShield(certificate) || GATEWAYS.test(issuerText(certificate));
}

/** The issuer calls itself like a public authority. */
function isPublicAuthority({ issuer, issuerName }: CertificateFacts): boolean {
  return PUBLIC_AUTHORITIES.test(`${issuer} | ${issuerName ?? ''}`.slice(0, 600));
}

/** OpenSSL's codes for faults that are the server's own affair: dates and names, not who signed. */
const OWN_FAULTS = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
]);

/**
 * It is open who signed: the bundled roots do not lead to the issuer, the issuer is no public authority, and the fault
 * is neither the date nor the name. Such a certificate is an own one, a company's, or made on the way.
 */
export function isOfUnknownIssuer(certificate: CertificateFacts): boolean {
  if (certificate.trusted && certificate.trustedBy === 'node') return false;
  if (certificate.error !== null && OWN_FAULTS.has(certificate.error)) return false;
  return !isPublicAuthority(certificate);
}

/** Both were signed by the same private issuer; those that sign themselves are not compared. */
export function haveSameIssuer(one: CertificateFacts, other: CertificateFacts): boolean {
  return one.issuer === other.issuer && one.issuer !== '' && !one.selfSigned && !other.selfSigned;
}

/** The name to show for an issuer. */
export function issuerNameOf({ issuer, issuerName }: CertificateFacts): string {
  return issuerName ?? issuer;
}
