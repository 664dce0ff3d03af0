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
import { isElsewhere, isReport, known, readPlace, readServer, recipientOf } from './sources.ts';
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

function mailboxOf(
  input: ForwardInput,
  reported: ReportedAddresses,
  final: string | null,
  rewritten: RewrittenSender | null,
): Known | null {
  const { explained, mail, answers } = input;
  if (reported.mailbox !== null) return reported.mailbox;
  const earlier = earlierAddress(addressesOnTheWay(mail?.reading ?? null), final);
  if (earlier !== null) return known(earlier, 'header');
  if (rewritten?.mailbox != null) return known(rewritten.mailbox, 'envelope');
  const recipient = recipientOf(explained);
  const traced = explained && recipient ? forwardTrace({ notice: explained, recipient, rule: null }) : null;
  if (traced?.from != null) return known(traced.from, 'report');
  const answered = readPlace(answers.mailbox).address;
  if (answered !== null) return known(answered, 'answer');
  const [written] = explained?.original.to ?? [];
  const to = written === undefined ? null : bareAddress(written);
  return isElsewhere(to, final) ? known(to, 'header', `To: ${written ?? ''}`) : null;
}

function senderActor(input: ForwardInput, envelope: Envelope, way: ForwardWay): SenderActor {
  const { explained, mail, answers } = input;
  const written = mail?.reading.originators.from[0]?.address ?? null;
  const returned = explained?.original.from ?? null;
  const answered = readPlace(answers.sender);
  const address =
    known(written, 'header', written === null ? null : `From: ${written}`) ??
    known(returned === null ? null : bareAddress(returned), 'header', `From: ${returned ?? ''}`) ??
    known(answered.address, 'answer');
  const domain =
    known(domainOf(address?.value ?? null), address?.source ?? 'answer', address?.quote ?? null) ??
    known(answered.domain, 'answer') ??
    // With the mail missing, the address the report went to is the best there is.
    known(domainOf(envelope.sender?.value ?? null), 'report', envelope.sender?.quote ?? null);
  const hop = way.intoForwarder;
  return {
    address,
    domain,
    envelope: envelope.sender ?? known(address?.value, 'guess'),
    ip: known(hop?.fromIp, 'header', hop === null ? null : `from ${hop.from ?? ''} [${hop.fromIp ?? ''}]`),
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

function forwarderActor(
  input: ForwardInput,
  mailbox: Known | null,
  envelope: Envelope,
  way: ForwardWay,
  reported: Known | null,
  refusal: RefusalFacts | null,
  senderIp: string | null,
  isStoppedAtFirst: boolean,
): ForwarderActor {
  const answered = readServer(input.answers.forwarder);
  const hop = way.intoTarget;
  const stated = refusal?.spfIp ?? null;
  const isForeign = stated !== null && stated !== senderIp;
  const handed = hop === null ? null : (hop.fromReverse ?? hop.from);
  const took = way.intoForwarder;
  return {
    mailbox,
    host:
      known(handed, 'header', hop === null ? null : `from ${handed ?? ''} [${hop.fromIp ?? ''}]`) ??
      known(answered.host, 'answer') ??
      (isStoppedAtFirst ? known(recipientOf(input.explained)?.remoteHost?.toLowerCase(), 'report') : null) ??
      reported ??
      (mailbox === null ? null : known(took?.by, 'header')),
    ip:
      known(isForeign ? stated : null, 'refusal', refusal?.words ?? null) ??
      known(hop?.fromIp, 'header', hop === null ? null : `from ${handed ?? ''} [${hop.fromIp ?? ''}]`) ??
      known(answered.ip, 'answer'),
    rewrittenSender: known(
      envelope.rewritten?.address,
      'envelope',
      `Return-Path: <${envelope.rewritten?.address ?? ''}>`,
    ),
  };
}

function targetActor(
  input: ForwardInput,
  recipient: JudgedRecipient | null,
  final: Known | null,
  forwarder: ForwarderActor,
  refusal: RefusalFacts | null,
  way: ForwardWay,
  isStoppedAtFirst: boolean,
): TargetActor {
  const remote = recipient?.remoteHost?.toLowerCase() ?? null;
  const mailboxDomain = domainOf(forwarder.mailbox?.value ?? null);
  const isB =
    isStoppedAtFirst ||
    (remote !== null &&
      (remote === forwarder.host?.value || (mailboxDomain !== null && sameSite(remote, mailboxDomain))));
  const host = isB ? null : (known(remote, 'report') ?? known(way.intoTarget?.by, 'header'));
  const answered = readPlace(input.answers.target).domain;
  const domain =
    known(domainOf(final?.value ?? null), final?.source ?? 'report') ?? known(answered, 'answer');
  return {
    address: final,
    domain,
    host,
    ip: isB ? null : known(recipient?.remoteIp, 'report'),
    targetId: targetIdFor(host?.value ?? null, domain?.value ?? null, refusal, recipient?.ruleId ?? null),
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
} {
  const recipient = recipientOf(input.explained);
  const envelope = readEnvelope(input);
  const addresses = reportedAddresses(input);
  const { isStoppedAtFirst } = addresses;
  const final = finalAddress(input, addresses);
  const mailbox = mailboxOf(input, addresses, final?.value ?? null, envelope.rewritten);
  const from = domainOf(
    input.mail?.reading.originators.from[0]?.address ?? input.explained?.original.from ?? null,
  );
  const reported = reportingHost(input, from, final?.value ?? null);
  const way = forwardWay(
    input.mail?.reading ?? null,
    wasSeenAtTarget(input),
    mailbox?.value ?? null,
    reported?.value ?? null,
  );
  const sender = senderActor(input, envelope, way);
  const forwarder = forwarderActor(
    input,
    mailbox,
    envelope,
    way,
    reported,
    refusal,
    sender.ip?.value ?? null,
    isStoppedAtFirst,
  );
  const target = targetActor(input, recipient, final, forwarder, refusal, way, isStoppedAtFirst);
  return { sender, forwarder, target, rewritten: envelope.rewritten, isStoppedAtFirst };
}
