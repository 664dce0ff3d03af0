import type { JudgedRecipient } from '../bounce/verdict.ts';
import { forwardTrace } from '../checks/evidence/forward-trace.ts';
import { resultsOf, type HeaderReading } from '../headers/header-reading.ts';
import { domainOf } from '../mail/address.ts';
import { headerValue } from '../mail/header-fields.ts';
import { sameSite } from '../mail/site.ts';
import { forwardActors } from './actors.ts';
import type { ForwardActors, ForwardFacts, ForwardSign, Known, RefusalFacts, Tri } from './forward-facts.ts';
import type { ForwardAnswers, ForwardInput } from './forward-input.ts';
import { earlierAddress, addressesOnTheWay } from './forward-way.ts';
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
import { readStatedChecks } from './stated-checks.ts';
import { triOf } from './tri.ts';

type Sign = ForwardFacts['signs'][number];

/** Longest text of a refusal that is kept, in UTF-16 units. */
const MAX_WORDS = 2000;

function refusalFacts(recipient: JudgedRecipient | null): RefusalFacts | null {
  if (recipient === null || recipient.permanence === 'none') return null;
  const words = (recipient.diagnostic ?? recipient.context).slice(0, MAX_WORDS).trim();
  if (words === '' && recipient.replyCode === null && recipient.enhancedStatus === null) return null;
  const { replyCode, enhancedStatus, reason, permanence, speaker } = recipient;
  return {
    replyCode,
    enhancedStatus,
    words: words === '' ? null : words,
    reason,
    permanence,
    speaker,
    ...readStatedChecks(words, enhancedStatus),
  };
}

function inputKind({ explained, mail }: ForwardInput): ForwardFacts['input'] {
  if (explained === null) return mail === null ? 'answers' : 'mail';
  switch (explained.kind) {
    case 'failure':
      return 'failure';
    case 'delay':
      return 'delay';
    case 'client-error':
    case 'smtp-reply':
      return 'refusal';
    case 'ordinary-message':
      return 'mail';
    case 'success':
    case 'relayed':
    case 'expanded':
    case 'auto-reply':
    case 'complaint':
    case 'challenge':
    case 'unreadable':
      return 'other';
  }
}

const FORWARD_FIELDS = ['x-forwarded-to', 'x-forwarded-for', 'x-ms-exchange-inbox-rules-loop'];
const RESENT_FIELDS = ['resent-from', 'resent-to', 'resent-sender'];

function fieldSign(
  reading: HeaderReading | null,
  names: readonly string[],
  sign: ForwardSign,
): readonly Sign[] {
  const name = names.find((one) => headerValue(reading?.fields ?? [], one) !== null);
  if (name === undefined) return [];
  return [{ sign, quote: `${name}: ${headerValue(reading?.fields ?? [], name) ?? ''}`.slice(0, 300) }];
}

/** The target names an address that is neither the sender's own server nor its domain's. */
function foreignIp(
  refusal: RefusalFacts | null,
  actors: ForwardActors,
  isPassedBack: boolean,
): readonly Sign[] {
  const stated = refusal?.spfIp ?? null;
  const own = actors.sender.ip?.value ?? null;
  const isForeign = isPassedBack || (own !== null && stated !== own);
  if (stated === null || !isForeign) return [];
  return [{ sign: 'foreign-ip', quote: stated }];
}

/** Another address was written to than the one that failed. */
function otherRecipient({ forwarder, target }: ForwardActors): readonly Sign[] {
  const { mailbox } = forwarder;
  const { address } = target;
  const isStated = address?.source === 'report' || address?.source === 'refusal';
  if (mailbox === null || !isStated || !isElsewhere(mailbox.value, address.value)) return [];
  return [{ sign: 'other-recipient', quote: mailbox.value }];
}

function headerSigns(reading: HeaderReading | null, { target, forwarder }: ForwardActors): readonly Sign[] {
  const earlier = earlierAddress(addressesOnTheWay(reading), valueOf(target.address));
  const passedOn: readonly Sign[] =
    earlier === null
      ? fieldSign(reading, FORWARD_FIELDS, 'forward-header')
      : [{ sign: 'forward-header', quote: earlier }];
  const rewritten = valueOf(forwarder.rewrittenSender);
  const envelope: readonly Sign[] =
    rewritten === null ? [] : [{ sign: 'rewritten-sender', quote: rewritten }];
  return [...passedOn, ...fieldSign(reading, RESENT_FIELDS, 'resent'), ...envelope];
}

/** The weaker signs in the addresses of a report and in the place of who spoke. */
function traceSign({ explained }: ForwardInput): readonly Sign[] {
  const recipient = recipientOf(explained);
  const trace = explained && recipient ? forwardTrace({ notice: explained, recipient, rule: null }) : null;
  if (trace === null) return [];
  return [{ sign: trace.strength === 'named' ? 'other-recipient' : 'speaker', quote: trace.from }];
}

function isSaid({ mailbox, forwarder }: ForwardAnswers): boolean {
  const server = readServer(forwarder);
  return readPlace(mailbox).domain !== null || server.ip !== null || server.host !== null;
}

function signsOf(
  input: ForwardInput,
  actors: ForwardActors,
  refusal: RefusalFacts | null,
  isPassedBack: boolean,
): readonly Sign[] {
  const stated = [
    ...otherRecipient(actors),
    ...headerSigns(input.mail?.reading ?? null, actors),
    ...foreignIp(refusal, actors, isPassedBack),
  ];
  const found = stated.length > 0 ? stated : traceSign(input);
  return isSaid(input.answers) ? [...found, { sign: 'answer', quote: null }] : found;
}

/** A list that passed the mail on; a newsletter is sent by its sender alone. */
function listOf(input: ForwardInput, sender: string | null): Known | null {
  const list = input.mail?.reading.list ?? null;
  if (list?.kind === 'list') {
    const name = list.id ?? list.post;
    const isOwn = name !== null && sender !== null && sameSite(name.replace(/^.*@/, ''), sender);
    return isOwn && list.post === null
      ? null
      : known(name ?? list.software, 'header', `List-Id: ${name ?? ''}`);
  }
  return null;
}

function loopOf(input: ForwardInput, refusal: RefusalFacts | null): Known | null {
  if (refusal?.reason === 'routing-loop') return known('loop', 'refusal', refusal.words);
  const before = new Set<string>();
  const twice = input.mail?.reading.originators.deliveredTo.find((address) => {
    const isKnown = before.has(address.toLowerCase());
    before.add(address.toLowerCase());
    return isKnown;
  });
  return known(twice, 'header', twice === undefined ? null : `Delivered-To: ${twice}`);
}

interface Signing {
  readonly signed: Tri;
  readonly held: Tri;
  readonly untouched: Tri;
}

function signingOf({ mail, answers }: ForwardInput): Signing {
  const answered: Tri = answers.touch === 'untouched' ? 'yes' : 'unknown';
  const isTouched = answers.touch === 'body-changed' || answers.touch === 'subject-changed';
  const said = isTouched ? 'no' : answered;
  if (mail === null) {
    const signed = answers.signed === 'yes' || answers.signed === 'no' ? answers.signed : 'unknown';
    return { signed, held: signed === 'yes' ? 'yes' : 'unknown', untouched: said };
  }
  const results = resultsOf(mail.reading, 'dkim').map(({ result }) => result);
  const [newest] = results;
  const hasHeld = results.includes('pass');
  const broke = newest === 'fail' && hasHeld;
  const seenHolding = mail.from === 'itself' && newest === 'pass';
  return {
    signed: triOf(mail.reading.dkimSignatures.length > 0),
    held: hasHeld ? 'yes' : 'unknown',
    untouched: broke ? 'no' : seenHolding ? 'yes' : said,
  };
}

function isReportedBy({ explained }: ForwardInput, domain: string | null): boolean {
  const host = isReport(explained) ? explained.reporter.host : null;
  return host !== null && domain !== null && host.includes('.') && sameSite(host, domain);
}

/** A list's mark in front of the subject. */
const SUBJECT_TAG = /^(?:(?:re|aw|fwd|wg): ?)?\[[^\]]{1,40}\]/i;

/**
 * Does the forwarding stand in From itself, as lists do it? Then the address there is the forwarded one, or of the domain
 * that was put on the envelope in place of the original sender's.
 */
function isFromRewritten({ sender, forwarder }: ForwardActors): boolean {
  const from = valueOf(sender.address);
  if (from === null || !isElsewhere(from, valueOf(sender.envelope))) return false;
  if (valueOf(forwarder.mailbox)?.toLowerCase() === from.toLowerCase()) return true;
  return isRelated(domainOf(from), domainOf(valueOf(forwarder.rewrittenSender)));
}

function touchedBy(input: ForwardInput, list: Known | null, actors: ForwardActors): ForwardFacts['touched'] {
  const { mail, answers } = input;
  const tagged = list !== null && SUBJECT_TAG.test(mail?.reading.subject ?? '');
  return [
    ...(tagged || answers.touch === 'subject-changed' ? (['subject'] as const) : []),
    ...(answers.touch === 'body-changed' ? (['body'] as const) : []),
    ...(isFromRewritten(actors) ? (['from'] as const) : []),
  ];
}

/**
 * Everything that input and answers tell of a forwarding: who took part, what was refused, what shows that it was one.
 * Pure; asks nobody; the same input gives the same facts.
 */
export function forwardFacts(input: ForwardInput): ForwardFacts {
  const refusal = refusalFacts(recipientOf(input.explained));
  const { rewritten, isStoppedAtFirst, isAnsweredByForwarder, ...actors } = forwardActors(input, refusal);
  const isPassedBack = isAnsweredByForwarder && !isStoppedAtFirst;
  const list = listOf(input, actors.sender.domain?.value ?? null);
  const { signed, held, untouched } = signingOf(input);
  const touched = touchedBy(input, list, actors);
  const signatures = input.mail?.reading.dkimSignatures ?? [];
  const from = actors.sender.domain?.value;
  // Who says "we sign our mail" means the own domain.
  const answered = input.mail === null && signed === 'yes' && from !== undefined ? [from] : [];
  const signing = signatures.flatMap(({ domain }) => (domain === null ? [] : [domain]));
  return {
    input: inputKind(input),
    actors,
    refusal,
    stoppedAtForwarder: isStoppedAtFirst,
    reportedBySender: isReportedBy(input, actors.sender.domain?.value ?? null),
    signs: signsOf(input, actors, refusal, isPassedBack),
    rewriting: rewritten?.kind ?? null,
    list,
    loop: loopOf(input, refusal),
    arcSets: input.mail?.reading.arcSets.length ?? 0,
    signed,
    signingDomains: [...new Set([...signing, ...answered])],
    signatureHeld: held,
    untouched: untouched === 'unknown' && touched.length > 0 ? 'no' : untouched,
    touched,
  };
}
