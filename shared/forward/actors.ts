import type { JudgedRecipient } from '../bounce/verdict.ts';
import { forwardTrace } from '../checks/evidence/forward-trace.ts';
import { bareAddress, domainOf } from '../mail/address.ts';
import { headerValue } from '../mail/header-fields.ts';
import { sameSite } from '../mail/site.ts';
import type {
  ForwardActors,
  ForwarderActor,
  Known,
  RefusalFacts,
  SenderActor,
  TargetActor,
} from './forward-facts.ts';
import type { ForwardInput } from './forward-input.ts';
import { addressesOnTheWay, earlierAddress, forwardWay, type ForwardWay } from './forward-way.ts';
import { reportedAddresses, type ReportedAddresses } from './reported-addresses.ts';
import { isForwardRewriting, readRewrittenSender, type RewrittenSender } from './rewritten-sender.ts';
import {
  isElsewhere,
  isRelated,
  isReport,
  known,
  readPlace,
  readServer,
  recipientOf,
  valueOf,
} from './sources.ts';
import type { Hop } from '../headers/header-reading.ts';
import { statedSender } from './stated-checks.ts';
import { targetIdFor } from './target-id.ts';

/** What the mail's envelope says, where a server wrote it down. */
interface Envelope {
  readonly sender: Known | null;
  readonly rewritten: (RewrittenSender & { readonly address: string }) | null;
}

function statedEnvelope(input: ForwardInput): Known | null {
  const { mail, explained, noticeFields } = input;
  const reading = mail?.reading ?? null;
  const returnPath = reading?.originators.returnPath ?? null;
  if (returnPath !== null && returnPath !== '') {
    return known(returnPath, 'envelope', `Return-Path: <${returnPath}>`);
  }
  const noted = reading?.hops.findLast(({ envelopeFrom }) => envelopeFrom !== null && envelopeFrom !== '');
  if (noted) return known(noted.envelopeFrom, 'envelope', `envelope-from <${noted.envelopeFrom ?? ''}>`);
  if (!isReport(explained)) return null;
  // A report goes to the envelope sender (RFC 5321 §4.5.5).
  const to = headerValue(noticeFields, 'to');
  return known(to === null ? null : bareAddress(to), 'report', to === null ? null : `To: ${to}`);
}

function readEnvelope(input: ForwardInput): Envelope {
  const stated = statedEnvelope(input);
  const read = stated === null ? null : readRewrittenSender(stated.value);
  if (stated === null || read === null) return { sender: stated, rewritten: null };
  if (isForwardRewriting(read.kind)) {
    return {
      sender: known(read.original, 'envelope', stated.quote),
      rewritten: { ...read, address: stated.value },
    };
  }
  return { sender: read.original === null ? stated : { ...stated, value: read.original }, rewritten: null };
}

/** Whether a mail as input was taken from C's mailbox; a returned one was last seen at B. */
function wasSeenAtTarget({ mail }: ForwardInput): boolean {
  return mail?.from === 'itself';
}

function finalAddress(input: ForwardInput, { final, mailbox }: ReportedAddresses): Known | null {
  const { explained, mail, answers } = input;
  const answered = known(readPlace(answers.target).address, 'answer');
  const said = readPlace(answers.mailbox).address?.toLowerCase();
  // The report may name B's address only: whoever answers knows the one behind it.
  if (final !== null && final.value.toLowerCase() !== said) return final;
  if (mailbox !== null || final !== null) return answered;
  const [newest] = wasSeenAtTarget(input) ? addressesOnTheWay(mail?.reading ?? null) : [];
  const bare = mail === null ? recipientOf(explained)?.address : null;
  return answered ?? known(newest, 'header') ?? (said === bare?.toLowerCase() ? null : known(bare, 'report'));
}

/** The address that was handled or written to before the final one, by the traces the mail and the report bear. */
function tracedMailbox({ explained, mail }: ForwardInput, final: string | null): Known | null {
  const earlier = earlierAddress(addressesOnTheWay(mail?.reading ?? null), final);
  if (earlier !== null) return known(earlier, 'header');
  const recipient = recipientOf(explained);
  const trace = explained && recipient ? forwardTrace({ notice: explained, recipient, rule: null }) : null;
  return trace === null ? null : known(trace.from, 'report');
}

/** The address the mail was written to, where it is not the final one. */
function writtenTo({ explained }: ForwardInput, final: string | null): Known | null {
  const [written = ''] = explained?.original.to ?? [];
  const to = bareAddress(written);
  return isElsewhere(to, final) ? known(to, 'header', `To: ${written}`) : null;
}

function mailboxOf(
  input: ForwardInput,
  reported: ReportedAddresses,
  final: string | null,
  { rewritten, sender }: Envelope,
): Known | null {
  const from = valueOf(authorOf(input));
  // Somebody else's envelope under B's own name in From: B has written itself there, as lists do.
  const author = isElsewhere(from, valueOf(sender)) ? null : from?.toLowerCase();
  const found = [
    reported.mailbox,
    known(rewritten?.mailbox, 'envelope'),
    tracedMailbox(input, final),
    known(readPlace(input.answers.mailbox).address, 'answer'),
    writtenTo(input, final),
  ];
  return found.find((one) => one !== null && one.value.toLowerCase() !== author) ?? null;
}

/** The author: as the mail says, as the report returns it, as the user knows it. */
function authorOf({ explained, mail, answers }: ForwardInput): Known | null {
  const written = mail?.reading.originators.from[0]?.address ?? null;
  if (written !== null) return known(written, 'header', `From: ${written}`);
  const returned = explained?.original.from ?? null;
  if (returned !== null) return known(bareAddress(returned), 'header', `From: ${returned}`);
  return known(readPlace(answers.sender).address, 'answer');
}

function senderDomain(
  author: Known | null,
  input: ForwardInput,
  envelope: Known | null,
  refusal: RefusalFacts | null,
  mailboxDomain: string | null,
): Known | null {
  if (author !== null) return known(domainOf(author.value), author.source, author.quote);
  const answered = known(readPlace(input.answers.sender).domain, 'answer');
  const words = refusal?.words ?? '';
  const named = answered === null ? statedSender(words) : null;
  // B's own name is what B has written on the envelope.
  if (named !== null && !isRelated(named, mailboxDomain)) return known(named, 'refusal', words);
  // With the mail missing, the address the report went to is the best there is.
  return answered ?? known(domainOf(valueOf(envelope)), 'report', envelope?.quote);
}

/** Who handed the mail over at this hop, as the server wrote it down. */
function handedBy(hop: Hop | null, value: string | null): Known | null {
  if (hop === null) return null;
  return known(value, 'header', `from ${hop.fromReverse ?? hop.from ?? ''} [${hop.fromIp ?? ''}]`);
}

function senderActor(
  input: ForwardInput,
  envelope: Envelope,
  way: ForwardWay,
  refusal: RefusalFacts | null,
  mailbox: Known | null,
): SenderActor {
  const address = authorOf(input);
  const hop = way.intoForwarder;
  return {
    address,
    domain: senderDomain(address, input, envelope.sender, refusal, domainOf(valueOf(mailbox))),
    envelope: envelope.sender ?? known(address?.value, 'guess'),
    ip: handedBy(hop, hop?.fromIp ?? null),
  };
}

/** The server that speaks for B in a report: who wrote it, unless that is A's or C's own. */
function reportingHost(input: ForwardInput, sender: string | null, final: string | null): Known | null {
  const { explained } = input;
  const host = isReport(explained) ? explained.reporter.host : null;
  if (host === null || !host.includes('.')) return null;
  const isA = sender !== null && sameSite(host, sender);
  const finalDomain = domainOf(final);
  const isC = finalDomain !== null && sameSite(host, finalDomain);
  return isA || isC ? null : known(host.toLowerCase(), 'report');
}

/** What is known before the parties are told apart. */
interface Traces {
  readonly input: ForwardInput;
  readonly recipient: JudgedRecipient | null;
  readonly refusal: RefusalFacts | null;
  readonly envelope: Envelope;
  readonly addresses: ReportedAddresses;
  readonly final: Known | null;
  readonly mailbox: Known | null;
  readonly reported: Known | null;
  readonly way: ForwardWay;
}

function forwarderHost({ input, recipient, addresses, mailbox, reported, way }: Traces): Known | null {
  const hop = way.intoTarget;
  const handed = handedBy(hop, hop && (hop.fromReverse ?? hop.from));
  const answered = known(readServer(input.answers.forwarder).host, 'answer');
  const stated = addresses.isAnsweredByForwarder
    ? known(recipient?.remoteHost?.toLowerCase(), 'report')
    : null;
  const took = mailbox === null ? null : known(way.intoForwarder?.by, 'header');
  return handed ?? answered ?? stated ?? reported ?? took;
}

/** The address the target saw: as it says itself, as its own Received line has it, as the user knows it. */
function forwarderIp({ input, refusal, way }: Traces, senderIp: string | null): Known | null {
  const stated = refusal?.spfIp ?? null;
  if (stated !== null && stated !== senderIp) return known(stated, 'refusal', refusal?.words);
  const hop = way.intoTarget;
  return handedBy(hop, hop?.fromIp ?? null) ?? known(readServer(input.answers.forwarder).ip, 'answer');
}

function forwarderActor(traces: Traces, senderIp: string | null): ForwarderActor {
  const rewritten = traces.envelope.rewritten?.address ?? null;
  return {
    mailbox: traces.mailbox,
    host: forwarderHost(traces),
    ip: forwarderIp(traces, senderIp),
    rewrittenSender: known(rewritten, 'envelope', `Return-Path: <${rewritten ?? ''}>`),
  };
}

/** True where the server that answered is B's own. */
function isForwardersServer({ recipient, addresses }: Traces, { host, mailbox }: ForwarderActor): boolean {
  if (addresses.isAnsweredByForwarder) return true;
  const remote = recipient?.remoteHost?.toLowerCase() ?? null;
  if (remote === null) return false;
  const domain = domainOf(valueOf(mailbox));
  return remote === valueOf(host) || (domain !== null && sameSite(remote, domain));
}

function targetActor(traces: Traces, forwarder: ForwarderActor): TargetActor {
  const { input, recipient, refusal, final, way } = traces;
  const isB = isForwardersServer(traces, forwarder);
  const answering = isB ? null : recipient;
  const remote = answering?.remoteHost?.toLowerCase();
  const host = known(remote, 'report') ?? (isB ? null : known(way.intoTarget?.by, 'header'));
  const domain =
    final === null
      ? known(readPlace(input.answers.target).domain, 'answer')
      : known(domainOf(final.value), final.source);
  return {
    address: final,
    domain,
    host,
    ip: known(answering?.remoteIp, 'report'),
    targetId: targetIdFor(valueOf(host), valueOf(domain), refusal, recipient?.ruleId ?? null),
  };
}

/** The three parties, as input and answers state them; nothing is looked up. */
export function forwardActors(
  input: ForwardInput,
  refusal: RefusalFacts | null,
): ForwardActors & {
  readonly rewritten: RewrittenSender | null;
  /** B itself refused; C was never asked. */
  readonly isStoppedAtFirst: boolean;
  /** What A's server heard, B said. */
  readonly isAnsweredByForwarder: boolean;
} {
  const envelope = readEnvelope(input);
  const addresses = reportedAddresses(input, refusal?.spfIp ?? null);
  const final = finalAddress(input, addresses);
  const mailbox = mailboxOf(input, addresses, valueOf(final), envelope);
  const from = domainOf(valueOf(authorOf(input)));
  const reported = reportingHost(input, from, valueOf(final));
  const reading = input.mail?.reading ?? null;
  const way = forwardWay(reading, wasSeenAtTarget(input), valueOf(mailbox), valueOf(reported));
  const recipient = recipientOf(input.explained);
  const traces = { input, recipient, refusal, envelope, addresses, final, mailbox, reported, way };
  const sender = senderActor(input, envelope, way, refusal, mailbox);
  const forwarder = forwarderActor(traces, valueOf(sender.ip));
  const target = targetActor(traces, forwarder);
  const { isStoppedAtFirst, isAnsweredByForwarder } = addresses;
  return {
    ...{ sender, forwarder, target, rewritten: envelope.rewritten },
    ...{ isStoppedAtFirst, isAnsweredByForwarder },
  };
}
