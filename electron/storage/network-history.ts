import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { isLocalAddress } from '../../shared/dns/address-kind.ts';
import { isLocalName } from '../../shared/dns/domain-name.ts';
import { isVerified } from '../../shared/network/host-identity.ts';
import type { HostProbe, NetworkJudgement } from '../../shared/network/network-facts.ts';
import type { CertificateFacts, PortObservation } from '../../shared/network/observation.ts';
import type { NetworkParts } from '../net/network-identity.ts';
import { openJsonFile, type Log } from './json-file.ts';

/** Hosts kept at most; the one that was not seen for the longest time gives way. */
export const MAX_HOSTS = 100;
/** Entries of one host, over its ports and the networks it was seen from. */
export const MAX_SIGHTINGS = 24;
/** What is older counts for nothing: providers change their servers. */
export const MAX_AGE_MS = 180 * 24 * 60 * 60 * 1000;
/** Names in certificates are the server's words; longer ones are cut. */
const MAX_TEXT = 500;
const MAX_NAMES = 20;

const text = z.string().check(z.maxLength(MAX_TEXT));
const mark = z.nullable(z.string().check(z.maxLength(64)));
const networkMarks = z.object({ v4: mark, v6: mark, dns: mark });
type NetworkMarks = Readonly<z.infer<typeof networkMarks>>;

/** A certificate that held; that it did is not repeated. */
const heldCertificate = z.object({
  subject: text,
  issuer: text,
  issuerName: z.nullable(text),
  altNames: z.array(text).check(z.maxLength(MAX_NAMES)),
  validFrom: text,
  validTo: text,
  fingerprint256: text,
  keyFingerprint256: z.nullable(text),
});
type HeldCertificate = Readonly<z.infer<typeof heldCertificate>>;

const sighting = z.object({
  network: networkMarks,
  /** In milliseconds since 1970. */
  at: z.number(),
  address: text,
  family: z.union([z.literal(4), z.literal(6)]),
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  offersStarttls: z.boolean(),
  tlsProtocol: z.nullable(text),
  certificate: z.nullable(heldCertificate),
});
type Sighting = Readonly<z.infer<typeof sighting>>;

const historySchema = z.object({
  /** Makes the marks of networks useless outside this file. */
  salt: z.string().check(z.minLength(32), z.maxLength(64)),
  /** Seen last first. */
  hosts: z
    .array(z.object({ host: text, seen: z.array(sighting).check(z.maxLength(MAX_SIGHTINGS)) }))
    .check(z.maxLength(MAX_HOSTS)),
});
type History = z.infer<typeof historySchema>;

/** How mail servers looked from other networks. */
export interface NetworkHistory {
  /** What the host showed in networks that are certainly others than this one, newest first. */
  readonly earlier: (host: string, here: NetworkParts) => readonly PortObservation[];
  /** Keeps what a run without any verdict showed of a public server; everything else is no reference. */
  readonly remember: (
    run: { readonly target: HostProbe; readonly judgement: NetworkJudgement },
    here: NetworkParts,
  ) => void;
  /** Number of hosts kept. */
  readonly count: () => number;
  /** Removes everything, also what was set aside as damaged. */
  readonly forget: () => void;
}

/**
 * Networks are other ones where a part known of both differs. Where nothing can be compared they count as the same, so
 * that two homes with the same kind of router are never taken for proof of a difference.
 */
function areOthers(one: NetworkMarks, other: NetworkMarks): boolean {
  const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return differs(one.v4, other.v4) || differs(one.v6, other.v6) || differs(one.dns, other.dns);
}

function cut(value: string): string {
  return value.slice(0, MAX_TEXT);
}

function keptCertificate(certificate: CertificateFacts): HeldCertificate {
  const { subject, issuer, issuerName, altNames, validFrom, validTo } = certificate;
  return {
    subject: cut(subject),
    issuer: cut(issuer),
    issuerName: issuerName === null ? null : cut(issuerName),
    altNames: altNames.slice(0, MAX_NAMES).map(cut),
    validFrom: cut(validFrom),
    validTo: cut(validTo),
    fingerprint256: cut(certificate.fingerprint256),
    keyFingerprint256: certificate.keyFingerprint256,
  };
}

/** What is worth comparing with later: encryption that was offered and worked, and a certificate that held. */
function sightingOf(seen: PortObservation, network: NetworkMarks, at: number): Sighting | null {
  const { address, family, port, outcome, starttls, tlsProtocol, certificate } = seen;
  const held = certificate !== null && isVerified(certificate) ? keptCertificate(certificate) : null;
  const offersStarttls = starttls === 'offered';
  if (outcome !== 'ok' || tlsProtocol === null || (!offersStarttls && held === null)) return null;
  return { network, at, address: cut(address), family, port, offersStarttls, tlsProtocol, certificate: held };
}

/** One entry a port: the one with a certificate that held, where there is one. */
function sightingsOf(target: HostProbe, network: NetworkMarks, at: number): readonly Sighting[] {
  const byPort = new Map<number, Sighting>();
  for (const seen of target.ports) {
    const made = sightingOf(seen, network, at);
    const known = byPort.get(seen.port);
    if (made && (known === undefined || (known.certificate === null && made.certificate !== null)))
      byPort.set(seen.port, made);
  }
  return [...byPort.values()];
}

function heldAgain(kept: HeldCertificate): CertificateFacts {
  return {
    ...kept,
    nameMatches: true,
    expired: false,
    notYetValid: false,
    selfSigned: false,
    trusted: true,
    trustedBy: 'node',
    error: null,
    chain: [],
  };
}

/** An entry as the signals read it; what was not kept is null or empty. */
function observationOf(host: string, kept: Sighting): PortObservation {
  const { address, family, port, offersStarttls, tlsProtocol, certificate } = kept;
  return {
    ...{ host, address, family, port, tlsProtocol, outcome: 'ok', failedStep: null, errorCode: null },
    ...{ timesMs: {}, banner: null, bannerName: null, ehloName: null, auth: [] },
    ...{ capabilities: null, capabilitiesTls: null, starttlsReply: null, foreignBytes: null },
    ...{ echoedAddress: null, slowBanner: false, transcript: [] },
    starttls: offersStarttls ? 'offered' : null,
    certificate: certificate && heldAgain(certificate),
  };
}

/** The same name may lead to another machine in each network. */
function isLocal({ host, addresses }: HostProbe): boolean {
  return isLocalName(host) || isLocalAddress(host) || addresses.some(isLocalAddress);
}

function isKnown({ v4, v6, dns }: NetworkParts): boolean {
  return v4 !== null || v6 !== null || dns !== null;
}

function emptyHistory(): History {
  return { salt: randomBytes(16).toString('hex'), hosts: [] };
}

function remove(path: string, log: Log): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    log(`${path} cannot be removed: ${String(error)}`);
  }
}

/**
 * Opens `networks.json` in the folder of the user's data. Networks are kept as marks (HMAC-SHA-256 with a random salt of
 * this file, 64 bits), so that the file does not list where the user was; who holds the file could still try a guess.
 * Nothing is read out or kept unless `isWanted`.
 */
export function openNetworkHistory(
  folder: string,
  isWanted: () => boolean,
  log: Log,
  now: () => number = Date.now,
): NetworkHistory {
  const path = join(folder, 'networks.json');
  const file = openJsonFile(path, historySchema, emptyHistory(), log);
  const isFresh = ({ at }: Sighting): boolean => at <= now() && now() - at <= MAX_AGE_MS;
  const marksOf = (parts: NetworkParts): NetworkMarks => {
    const { salt } = file.get();
    const one = (name: string, value: string | null): string | null =>
      value && createHmac('sha256', salt).update(`${name} ${value}`).digest('hex').slice(0, 16);
    return { v4: one('v4', parts.v4), v6: one('v6', parts.v6), dns: one('dns', parts.dns) };
  };
  const seenOf = (host: string): readonly Sighting[] =>
    (file.get().hosts.find((entry) => entry.host === host)?.seen ?? []).filter(isFresh);

  return {
    earlier: (host, here) => {
      if (!isWanted()) return [];
      const marks = marksOf(here);
      return seenOf(host.toLowerCase())
        .filter(({ network }) => areOthers(network, marks))
        .sort((one, other) => other.at - one.at)
        .map((kept) => observationOf(host, kept));
    },
    remember: ({ target, judgement }, here) => {
      if (!isWanted() || judgement.verdicts.length > 0 || isLocal(target) || !isKnown(here)) return;
      const host = target.host.toLowerCase();
      const marks = marksOf(here);
      const made = sightingsOf(target, marks, now());
      if (made.length === 0 || host.length > MAX_TEXT) return;
      const isReplaced = (kept: Sighting): boolean =>
        made.some(({ port }) => port === kept.port) && !areOthers(kept.network, marks);
      const kept = seenOf(host).filter((one) => !isReplaced(one));
      const entry = { host, seen: [...made, ...kept].slice(0, MAX_SIGHTINGS) };
      const others = file
        .get()
        .hosts.filter((other) => other.host !== host && other.seen.some(isFresh))
        .slice(0, MAX_HOSTS - 1);
      file.save({ salt: file.get().salt, hosts: [entry, ...others] });
    },
    count: () => file.get().hosts.filter(({ seen }) => seen.some(isFresh)).length,
    forget: () => {
      if (existsSync(path)) file.save(emptyHistory());
      for (const rest of [`${path}.invalid`, `${path}.new`]) remove(rest, log);
    },
  };
}
