import { judgeDmarc } from '../../../shared/auth/dmarc/judge-dmarc.ts';
import { listedOrganisation } from '../../../shared/auth/dmarc/discover-dmarc.ts';
import { evaluateSpf } from '../../../shared/auth/spf/evaluate-spf.ts';
import type { SpfEvaluation } from '../../../shared/auth/spf/spf-evaluation.ts';
import { addressesIn, lookupHost } from '../../../shared/dns/lookup-host.ts';
import type {
  Asked,
  ForwardEvidence,
  PolicyEditions,
  SenderPosture,
} from '../../../shared/forward/forward-evidence.ts';
import type { ForwardFacts, Known, TargetActor } from '../../../shared/forward/forward-facts.ts';
import { statedRewriting } from '../../../shared/forward/case-state.ts';
import { reportingAddress } from '../../../shared/forward/report-hop.ts';
import { readPlace, valueOf } from '../../../shared/forward/sources.ts';
import { targetIdFor } from '../../../shared/forward/target-id.ts';
import { domainOf } from '../../../shared/mail/address.ts';
import { spfPorts } from '../spf-time-limit.ts';
import type { ForwardRequest, ForwardTools } from './forward-request.ts';

/** What is asked with. */
interface Ports extends Pick<ForwardTools, 'cancel' | 'verify'> {
  readonly resolver: NonNullable<ForwardTools['resolver']>;
}

/** Facts with what had to be looked up to complete them, and the evidence. */
export interface Collected {
  readonly facts: ForwardFacts;
  readonly evidence: ForwardEvidence;
}

/** Exchangers of one domain that are looked at. */
const MAX_EXCHANGERS = 10;

const NOTHING = { kind: 'nothing-to-ask' } as const;

function found<T>(value: T): Asked<T> {
  return { kind: 'known', value };
}

async function spfOf(
  ip: string | null,
  mailFrom: string | null,
  helo: string | null,
  ports: Ports,
): Promise<Asked<SpfEvaluation>> {
  if (ip === null || mailFrom === null || mailFrom === '') return NOTHING;
  return found(await evaluateSpf({ ip, mailFrom, helo }, spfPorts(ports)));
}

async function policyOf(domain: string | null, ports: Ports): Promise<Asked<PolicyEditions>> {
  if (domain === null) return NOTHING;
  const { rfc9989, rfc7489 } = await judgeDmarc({ fromDomain: domain, spf: null, dkim: [] }, ports);
  const isOpen = rfc9989.result === 'temperror' && rfc7489.result === 'temperror';
  return isOpen ? { kind: 'failed' } : found({ rfc9989, rfc7489 });
}

/** Servers that take mail for a domain, the preferred first; the domain itself where it names none (RFC 5321 §5.1). */
async function exchangersOf(domain: string | null, ports: Ports): Promise<Asked<readonly string[]>> {
  if (domain === null) return NOTHING;
  const answer = await ports.resolver.resolve('MX', domain, ports.cancel);
  if (answer.kind === 'failed') return { kind: 'failed' };
  if (answer.kind !== 'records') return found(answer.kind === 'nodata' ? [domain] : []);
  const sorted = [...answer.values].sort((a, b) => a.preference - b.preference);
  return found(sorted.slice(0, MAX_EXCHANGERS).map(({ exchange }) => exchange));
}

async function addressesOf(host: string, ports: Ports): Promise<Asked<readonly string[]>> {
  const { kind, addresses, a } = await lookupHost(host, ports.resolver, ports.cancel);
  if (kind === 'failed') return { kind: 'failed' };
  // A server that forwards mostly sends by IPv4 where it has both.
  const preferred = addressesIn(a).map(({ address }) => address);
  return found([...new Set([...preferred, ...addresses.map(({ address }) => address)])]);
}

/** B's address, where neither the refusal nor a header states it: that of its host, or of who takes mail for B. */
async function locate(
  facts: ForwardFacts,
  ports: Ports,
): Promise<{ readonly ip: Known | null; readonly addresses: Asked<readonly string[]> }> {
  const { ip, host, mailbox } = facts.actors.forwarder;
  if (ip !== null) return { ip, addresses: NOTHING };
  const exchangers =
    host === null ? await exchangersOf(domainOf(mailbox?.value ?? null), ports) : found([host.value]);
  const name = exchangers.kind === 'known' ? exchangers.value[0] : undefined;
  if (name === undefined) return { ip: null, addresses: exchangers.kind === 'known' ? NOTHING : exchangers };
  const addresses = await addressesOf(name, ports);
  const [first] = addresses.kind === 'known' ? addresses.value : [];
  if (first === undefined) return { ip: null, addresses };
  // The server that takes B's mail in need not be the one that passes it on.
  const source = host === null ? 'guess' : 'dns';
  return { ip: { value: first, source, quote: `${name} = ${first}` }, addresses };
}

async function postureOf(
  domain: string,
  mailFrom: string,
  ip: string | null,
  helo: string | null,
  ports: Ports,
): Promise<SenderPosture> {
  const [spf, dmarc] = await Promise.all([spfOf(ip, mailFrom, helo, ports), policyOf(domain, ports)]);
  return { domain, spf, dmarc };
}

function withTarget(facts: ForwardFacts, mx: Asked<readonly string[]>): TargetActor {
  const { target } = facts.actors;
  const [first] = mx.kind === 'known' ? mx.value : [];
  if (target.host !== null || first === undefined) return target;
  // Words alone may sound like a provider's; the name of the server says whose it is.
  const targetId = targetIdFor(first, valueOf(target.domain), facts.refusal, null);
  const host: Known = { value: first, source: 'dns', quote: `${target.domain?.value ?? ''} MX ${first}` };
  return { ...target, host, targetId };
}

/** The domain that B writes on the envelope, or would: its mailbox's, else that of its server. */
function rewrittenDomain(facts: ForwardFacts): string | null {
  const { rewrittenSender, mailbox, host } = facts.actors.forwarder;
  const stated = domainOf(valueOf(rewrittenSender)) ?? statedRewriting(facts);
  const own = stated ?? domainOf(valueOf(mailbox));
  return own ?? (host === null ? null : listedOrganisation(host.value));
}

function senderOf(domain: string | null, envelope: string | null): string | null {
  if (domainOf(envelope) !== null) return envelope;
  return domain === null ? null : `postmaster@${domain}`;
}

async function otherPosture(
  request: ForwardRequest,
  ip: string | null,
  ports: Ports,
): Promise<SenderPosture | null> {
  const { address, domain } = readPlace(request.input.answers.otherSender);
  if (domain === null) return null;
  return postureOf(domain, address ?? `postmaster@${domain}`, ip, null, ports);
}

/** What is known before anything is looked up but B's address. */
interface Questions {
  readonly domain: string | null;
  readonly mailFrom: string | null;
  readonly ip: string | null;
  readonly helo: string | null;
  readonly rewrittenDomain: string | null;
  readonly rewrittenSender: string | null;
}

function questionsFor(facts: ForwardFacts, ip: string | null): Questions {
  const { sender, forwarder } = facts.actors;
  const domain = valueOf(sender.domain);
  const rewritten = rewrittenDomain(facts);
  return {
    domain,
    mailFrom: senderOf(domain, valueOf(sender.envelope)),
    ip,
    helo: valueOf(forwarder.host),
    rewrittenDomain: rewritten,
    rewrittenSender: valueOf(forwarder.rewrittenSender) ?? (rewritten && `postmaster@${rewritten}`),
  };
}

function senderPosture(
  { domain, mailFrom, ip, helo }: Questions,
  ports: Ports,
): Promise<SenderPosture> | null {
  return domain === null || mailFrom === null ? null : postureOf(domain, mailFrom, ip, helo, ports);
}

async function verifiedMail(
  { mailOctets, input }: ForwardRequest,
  { verify }: Ports,
): Promise<ForwardEvidence['authentication']> {
  if (mailOctets === null || verify === null || input.mail === null) return NOTHING;
  return found(await verify(mailOctets, input.mail.hasBody));
}

/**
 * Looks up what decides one case: what A publishes, as seen through B; whether B could send under its own name; the
 * signatures of the mail; who takes mail for C. Questions that do not depend on each other are put at once. Never
 * rejects; what DNS does not answer stays open.
 */
export async function collect(
  request: ForwardRequest,
  facts: ForwardFacts,
  ports: Ports,
): Promise<Collected> {
  const { sender, forwarder, target } = facts.actors;
  const { ip: lookedUp, addresses } = await locate(facts, ports);
  const { host, mailbox } = forwarder;
  const names = [valueOf(host), domainOf(valueOf(mailbox))];
  const located = lookedUp ?? reportingAddress(request.input.noticeFields, names);
  const questions = questionsFor(facts, valueOf(located));
  const { ip, helo, mailFrom } = questions;
  const [posture, spfDirect, spfRewritten, authentication, forwarderDmarc, targetMx, other] =
    await Promise.all([
      senderPosture(questions, ports),
      spfOf(valueOf(sender.ip), mailFrom, null, ports),
      spfOf(ip, questions.rewrittenSender, helo, ports),
      verifiedMail(request, ports),
      policyOf(domainOf(valueOf(forwarder.mailbox)), ports),
      exchangersOf(valueOf(target.domain), ports),
      otherPosture(request, ip, ports),
    ]);
  const seen = withTarget(facts, targetMx);
  const actors = { sender, forwarder: { ...forwarder, ip: located }, target: seen };
  return {
    facts: { ...facts, actors },
    evidence: {
      sender: posture,
      spfDirect,
      spfRewritten,
      rewrittenDomain: questions.rewrittenDomain,
      authentication,
      forwarderDmarc,
      targetMx,
      forwarderAddresses: addresses,
      target: seen,
      other,
    },
  };
}
