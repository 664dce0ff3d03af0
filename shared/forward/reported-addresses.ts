import type { JudgedRecipient } from '../bounce/verdict.ts';
import { bareAddress, domainOf, findAddresses } from '../mail/address.ts';
import { headerValues } from '../mail/header-fields.ts';
import { sameSite } from '../mail/site.ts';
import type { Known } from './forward-facts.ts';
import type { ForwardInput } from './forward-input.ts';
import { isElsewhere, isReport, known, recipientOf } from './sources.ts';

/** Which of the addresses in a report is B's, and which C's. */
export interface ReportedAddresses {
  readonly mailbox: Known | null;
  readonly final: Known | null;
  /** The server of the address that was written to passed nothing on. */
  readonly isStoppedAtFirst: boolean;
  /** The server that answered is B's: it refused itself, or handed C's refusal on while A's server waited. */
  readonly isAnsweredByForwarder: boolean;
}

const NOTHING: ReportedAddresses = {
  mailbox: null,
  final: null,
  isStoppedAtFirst: false,
  isAnsweredByForwarder: false,
};

/** Addresses that are looked at in the words of one refusal. */
const MAX_NAMED = 10;

function isWritten({ explained }: ForwardInput, address: string): boolean {
  const written = (explained?.original.to ?? []).map((to) => bareAddress(to)?.toLowerCase());
  return written.length === 0 || written.includes(address.toLowerCase());
}

/** An address of another organisation that the report names beside this one: where the mail was to go on to. */
function otherNamed({ noticeFields, explained }: ForwardInput, recipient: JudgedRecipient): Known | null {
  const sender = domainOf(explained?.original.from ?? null);
  const isOther = (address: string): boolean =>
    isElsewhere(address, recipient.address) && domainOf(address) !== sender;
  const failed = headerValues(noticeFields, 'x-failed-recipients').flatMap((value) => findAddresses(value));
  const inField = failed.find(isOther);
  if (inField !== undefined) return known(inField, 'report', `X-Failed-Recipients: ${inField}`);
  const words = recipient.diagnostic ?? '';
  return known(findAddresses(words).slice(0, MAX_NAMED).find(isOther), 'refusal', words);
}

/** B itself says that it passes nothing on, at the address that was written to. */
function isRefusedAtFirst(input: ForwardInput, recipient: JudgedRecipient): boolean {
  const { address, originalAddress, reason, speaker } = recipient;
  if (reason !== 'relay-denied' || speaker !== 'recipient-server' || address === null) return false;
  return isWritten(input, address) && !isElsewhere(originalAddress, address);
}

/** B reports under the address that was written to what somebody else answered (Exim's status part does). */
function isReportedUnderFirst({ explained }: ForwardInput, recipient: JudgedRecipient): boolean {
  const domain = domainOf(recipient.address);
  const reporter = explained?.reporter.host ?? null;
  const { remoteHost } = recipient;
  if (domain === null || reporter === null || remoteHost === null) return false;
  return sameSite(reporter, domain) && !sameSite(remoteHost, reporter);
}

/**
 * Tells B's address from C's in a report: two addresses of which one replaced the other; B's alone, where B refused or
 * reported under its own; else C's alone. `seenIp` is the address that the refusal says it saw. Nothing for an input that
 * is no report.
 */
export function reportedAddresses(input: ForwardInput, seenIp: string | null): ReportedAddresses {
  const recipient = recipientOf(input.explained);
  if (recipient === null || !isReport(input.explained)) return NOTHING;
  const { address, originalAddress } = recipient;
  if (isElsewhere(originalAddress, address)) {
    return {
      mailbox: known(originalAddress, 'report'),
      final: known(address, 'report'),
      isStoppedAtFirst: false,
      isAnsweredByForwarder: false,
    };
  }
  const isStoppedAtFirst = isRefusedAtFirst(input, recipient);
  // C saw the address of the very server that answered A: it asked C before it answered.
  const isPassedBack = seenIp !== null && seenIp === recipient.remoteIp;
  const isAnsweredByForwarder = isStoppedAtFirst || isPassedBack;
  if (isAnsweredByForwarder || isReportedUnderFirst(input, recipient)) {
    const final = otherNamed(input, recipient);
    return { mailbox: known(address, 'report'), final, isStoppedAtFirst, isAnsweredByForwarder };
  }
  return { ...NOTHING, final: known(address, 'report') };
}
