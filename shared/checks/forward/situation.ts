import type { Actor, Confidence } from '../../bounce/rule.ts';
import type { FactSource, Known } from '../../forward/forward-facts.ts';
import type { ForwardCause, Helps, RemedyId } from '../../forward/forward-judgement.ts';
import type { Asked, PolicyEditions } from '../../forward/forward-evidence.ts';
import { valueOf } from '../../forward/sources.ts';
import { mailHostOf, mailHostOfDomain } from '../../providers/mail-hosts.ts';
import type { Evidence, EvidenceSource, FindingConclusion, WordingParams } from '../finding-check.ts';
import type { ForwardSubject } from './forward-check.ts';

const SOURCES: Readonly<Record<FactSource, EvidenceSource>> = {
  refusal: 'bounce',
  report: 'bounce',
  header: 'header',
  envelope: 'header',
  dns: 'dns',
  answer: 'answer',
  guess: 'reference',
};

function line({ value, source, quote }: Known): Evidence {
  return { source: SOURCES[source], quote: quote ?? value, matched: null, line: null };
}

/** What decided about the policy, as one short line: `DMARC example.org: v=DMARC1; p=reject`. */
function policyLine(asked: Asked<PolicyEditions> | undefined): readonly string[] {
  if (asked?.kind !== 'known') return [];
  const { record, recordDomain } =
    asked.value.rfc9989.record === null ? asked.value.rfc7489 : asked.value.rfc9989;
  return record === null ? [] : [`DMARC ${recordDomain ?? ''}: ${record}`];
}

/** What was looked up, without words of ours, for a letter: `SPF example.org, 192.0.2.1: fail`. */
export function seenText({ evidence }: ForwardSubject): string {
  const spf = evidence.sender?.spf;
  const parts =
    spf?.kind === 'known' ? [`SPF ${spf.value.domain}, ${spf.value.question.ip}: ${spf.value.result}`] : [];
  return [...parts, ...policyLine(evidence.sender?.dmarc)].join('; ');
}

function lookedUp({ evidence }: ForwardSubject): readonly Evidence[] {
  return policyLine(evidence.sender?.dmarc).map((quote) => ({
    source: 'dns',
    quote,
    matched: null,
    line: null,
  }));
}

function stated(params: Readonly<Record<string, string | null | undefined>>): WordingParams {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function providerName({ evidence }: ForwardSubject): string | null {
  const { host, domain } = evidence.target;
  return (mailHostOf(host?.value ?? null) ?? mailHostOfDomain(domain?.value ?? null))?.name ?? null;
}

/** The server that refused: B's where B did, else C's. */
function refusingServer({ facts, evidence, judgement }: ForwardSubject) {
  if (judgement.refusedBy !== 'forwarder') return evidence.target;
  return { host: facts.actors.forwarder.host, ip: null };
}

function codeOf({ facts }: ForwardSubject): string {
  return [facts.refusal?.replyCode, facts.refusal?.enhancedStatus].filter(Boolean).join(' ');
}

/** The values of the placeholders; one that is missing is replaced by a phrase. */
export function paramsOf(subject: ForwardSubject): WordingParams {
  const { facts, evidence, judgement } = subject;
  const { sender, forwarder } = facts.actors;
  const { target } = evidence;
  const server = refusingServer(subject);
  return {
    course: judgement.permanence === 'temporary' ? 'temporary' : 'final',
    signed: facts.signed,
    targetKnown: target.address === null ? 'no' : 'yes',
    mailboxKnown: forwarder.mailbox === null ? 'no' : 'yes',
    heard: judgement.refusedBy === 'nobody' ? 'no' : 'yes',
    checked: evidence.sender?.spf.kind === 'known' ? 'yes' : 'no',
    ...stated({
      recipient: valueOf(target.address),
      recipientDomain: valueOf(target.domain),
      originalRecipient: valueOf(forwarder.mailbox),
      server: valueOf(server.host),
      serverIp: valueOf(server.ip),
      provider: providerName(subject),
      sender: valueOf(sender.address),
      senderDomain: valueOf(sender.domain),
      senderIp: valueOf(forwarder.ip),
      code: codeOf(subject),
      quote: facts.refusal?.words,
      seen: seenText(subject),
    }),
  };
}

/** Causes that lie in the proof of origin, so that each of the three parties can do something. */
export const ORIGIN_CAUSES: ReadonlySet<ForwardCause> = new Set<ForwardCause>([
  'spf-fails-for-forwarder',
  'dmarc-fails',
  'spf-and-dkim-missing',
  'dkim-broken-by-forwarder',
  'mailing-list',
]);

function evidenceOf(subject: ForwardSubject): readonly Evidence[] {
  const { forwarder } = subject.facts.actors;
  const address = forwarder.ip;
  const known = address !== null && address.source !== 'refusal' ? [line(address)] : [];
  const { cause, grounds } = subject.judgement;
  // What the sender's domain asks for says nothing about a circle, or about a rule of an organisation.
  const isAboutOrigin = cause === 'unknown' || ORIGIN_CAUSES.has(cause);
  return [...grounds.map(line), ...known, ...(isAboutOrigin ? lookedUp(subject) : [])];
}

/** A conclusion of these actors with everything that was seen. */
export function concluded(
  subject: ForwardSubject,
  actors: readonly Actor[],
  confidence: Confidence = subject.judgement.confidence,
): FindingConclusion {
  return { confidence, actors, params: paramsOf(subject), evidence: evidenceOf(subject) };
}

/** The conclusion about one cause; null where the cause is another one. */
export function concludedFor(
  subject: ForwardSubject,
  cause: ForwardCause,
  actors: readonly Actor[],
): FindingConclusion | null {
  return subject.judgement.cause === cause ? concluded(subject, actors) : null;
}

/** How far a remedy helps in this case; null where the table has no such row. */
export function helpOf({ judgement }: ForwardSubject, id: RemedyId): Helps | null {
  return judgement.remedies.find((remedy) => remedy.id === id)?.helps ?? null;
}

/** A conclusion about what somebody else can do as well: never surer than the cause, and not certain before it was tried. */
export function concludedHelp(
  subject: ForwardSubject,
  actors: readonly Actor[],
  help: Helps | null,
): FindingConclusion | null {
  if (!ORIGIN_CAUSES.has(subject.judgement.cause)) return null;
  if (help === null || help === 'no') return null;
  const isLikely = help === 'yes' && subject.judgement.confidence !== 'possible';
  return concluded(subject, actors, isLikely ? 'likely' : 'possible');
}
