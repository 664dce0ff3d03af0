import type { CannotTell, HostProbe, NetworkFacts, NetworkJudgement } from '../network/network-facts.ts';
import type { CertificateFacts, PortObservation } from '../network/observation.ts';
import type { Language } from '../wording/format.ts';
import { cannotTellText } from '../wording/network-words.ts';
import { findingJson } from './contract-json.ts';
import type { Finding } from './report.ts';

/** What `probe` was asked for and what came of it. */
export interface ProbeResult {
  /** As typed. */
  readonly asked: string;
  readonly facts: NetworkFacts;
  readonly judgement: NetworkJudgement;
  readonly findings: readonly Finding[];
}

function certificateJson(certificate: CertificateFacts | null): object | null {
  if (certificate === null) return null;
  return {
    subject: certificate.subject,
    altNames: certificate.altNames,
    issuer: certificate.issuer,
    validFrom: certificate.validFrom,
    validTo: certificate.validTo,
    fingerprint256: certificate.fingerprint256,
    nameMatches: certificate.nameMatches,
    trusted: certificate.trusted,
    trustedBy: certificate.trustedBy,
    error: certificate.error,
    issuerName: certificate.issuerName,
    keyFingerprint256: certificate.keyFingerprint256,
    expired: certificate.expired,
    notYetValid: certificate.notYetValid,
    selfSigned: certificate.selfSigned,
    chain: certificate.chain,
  };
}

function portJson(seen: PortObservation): object {
  return {
    port: seen.port,
    address: seen.address,
    outcome: seen.outcome,
    failedStep: seen.failedStep,
    errorCode: seen.errorCode,
    timesMs: seen.timesMs,
    banner: seen.banner,
    slowBanner: seen.slowBanner,
    ehloName: seen.ehloName,
    capabilities: seen.capabilities,
    capabilitiesTls: seen.capabilitiesTls,
    auth: seen.auth,
    starttls: seen.starttls,
    starttlsReply: seen.starttlsReply,
    tlsProtocol: seen.tlsProtocol,
    certificate: certificateJson(seen.certificate),
    foreignBytes: seen.foreignBytes,
    echoedAddress: seen.echoedAddress,
    transcript: seen.transcript,
  };
}

function hostJson({ role, host, addresses, ports }: HostProbe): object {
  return { role, host, addresses, ports: ports.map(portJson) };
}

function cannotTellJson({ id, port }: CannotTell, language: Language): object {
  return { id, port, text: cannotTellText(id, language, port) };
}

/**
 * The result in the form of `probe --json`; fields are only ever added. `capabilities` are those of the first EHLO: in
 * clear text, on a port for TLS inside it (there `capabilitiesTls` is the same). What nobody saw is null.
 */
export function probeJson({ asked, facts, judgement, findings }: ProbeResult, language: Language): object {
  const { target, others, references, consented } = facts;
  return {
    schemaVersion: 1,
    asked,
    host: target.host,
    addresses: target.addresses,
    dns: target.dns,
    ports: target.ports.map(portJson),
    network: judgement.verdicts.map(({ kind, port, confidence, by, evidence }) => ({
      kind,
      port,
      confidence,
      by,
      evidence,
    })),
    cannotTell: judgement.cannotTell.map((item) => cannotTellJson(item, language)),
    findings: findings.map((finding) => findingJson(finding, language)),
    consented,
    secondRound: judgement.secondRound,
    others: others.map(hostJson),
    references,
  };
}
