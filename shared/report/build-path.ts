import type { Notice } from '../bounce/notice.ts';
import type { JudgedRecipient } from '../bounce/verdict.ts';
import { bareAddress, domainOf } from '../mail/address.ts';
import { isoDate } from '../mail/date.ts';
import { mailHostOf, mailHostOfDomain } from '../providers/mail-hosts.ts';
import type { DeliveryPath, LegState, Station, StationRole, StationState } from './delivery-path.ts';
import { sameSite } from '../mail/site.ts';

/** Notices that tell of no way: nothing is drawn for them. */
const WITHOUT_PATH = new Set(['ordinary-message', 'unreadable', 'auto-reply', 'complaint', 'challenge']);

/** Where on the chain the mail stopped, and how. */
interface Stop {
  /** Role of the station that refused or could not be reached; null where the mail got through. */
  readonly at: StationRole | null;
  /** `answered`: that station said no. `silent`: nothing was heard of it. `holding`: the one before keeps trying. */
  readonly how: 'answered' | 'silent' | 'holding';
}

const NEVER_REACHED = new Set(['domain-unknown', 'dns-failure', 'connection-failure', 'delivery-expired']);

/** True where the reporting server belongs to the recipient's side: the mail was accepted first and returned later. */
export function reportedByRecipientSide(notice: Notice, recipient: JudgedRecipient): boolean {
  const reporter = notice.reporter.host;
  const domain = domainOf(recipient.address);
  if (!reporter || !domain || recipient.remoteHost !== null) return false;
  if (domain === domainOf(notice.original.from)) return false;
  const provider = mailHostOf(reporter);
  return sameSite(reporter, domain) || (provider !== null && provider === mailHostOfDomain(domain));
}

function stopOf(notice: Notice, recipient: JudgedRecipient): Stop {
  if (recipient.permanence === 'none') return { at: null, how: 'answered' };
  const waiting = notice.kind === 'delay' || recipient.action === 'delayed';
  if (recipient.speaker === 'mail-program') return { at: 'sender-provider', how: 'silent' };
  if (notice.kind === 'client-error' || recipient.speaker === 'submission-server')
    return { at: 'sender-provider', how: 'answered' };
  if (reportedByRecipientSide(notice, recipient)) {
    const gaveUp = recipient.reason === 'delivery-expired' ? 'silent' : 'answered';
    return { at: 'mailbox', how: waiting ? 'holding' : gaveUp };
  }
  if (waiting) return { at: 'recipient-provider', how: 'holding' };
  const silent = NEVER_REACHED.has(recipient.reason) && recipient.replyCode === null;
  return { at: 'recipient-provider', how: silent ? 'silent' : 'answered' };
}

/** A host between sender and recipient that passed the mail on, where the notice shows one. */
function forwarderOf(recipient: JudgedRecipient): string | null {
  const { originalAddress, address } = recipient;
  const before = domainOf(originalAddress);
  return before && before !== domainOf(address) ? before : null;
}

/** A stated date as ISO 8601; null where none is stated or it is not understood. */
function timeOf(date: string | null): string | null {
  return date === null ? null : isoDate(date);
}

function chain(notice: Notice, recipient: JudgedRecipient): Omit<Station, 'state'>[] {
  const forwarder = forwarderOf(recipient);
  const late = reportedByRecipientSide(notice, recipient);
  const client = notice.kind === 'client-error';
  const reporter = notice.reporter.host;
  const place = (
    role: StationRole,
    host: string | null,
    at: string | null = null,
  ): Omit<Station, 'state'> => ({
    role,
    host,
    named: host !== null,
    at,
  });
  const providerHost = client ? recipient.remoteHost : late || forwarder ? null : reporter;
  const reported = timeOf(notice.date);
  const stations = [
    place('you', notice.original.from && bareAddress(notice.original.from), timeOf(notice.original.date)),
    place('sender-provider', providerHost, late || forwarder || client ? null : reported),
  ];
  if (forwarder) stations.push(place('forwarder', late ? forwarder : (reporter ?? forwarder), reported));
  stations.push(
    place(
      'recipient-provider',
      client ? null : late ? reporter : (recipient.remoteHost ?? recipient.remoteIp),
    ),
    place('mailbox', recipient.address),
  );
  return stations;
}

function stationState(index: number, stopIndex: number, stop: Stop): StationState {
  if (stop.at === null || index < stopIndex - 1) return 'passed';
  if (index === stopIndex - 1) return stop.how === 'holding' ? 'holds' : 'passed';
  if (index > stopIndex || stop.how !== 'answered') return 'not-reached';
  return 'refused';
}

function legState(index: number, stopIndex: number, stop: Stop): LegState {
  if (stop.at === null || index < stopIndex - 1) return 'passed';
  if (index > stopIndex - 1) return 'not-reached';
  return stop.how === 'holding' ? 'waiting' : 'refused';
}

/** The station that wrote the report back: the one whose host is the reporter. */
function reporterIndex(notice: Notice, stations: readonly Omit<Station, 'state'>[]): number | null {
  if (notice.kind === 'client-error' || notice.kind === 'smtp-reply') return null;
  const index = stations.findIndex(
    (station) => station.host !== null && station.host === notice.reporter.host,
  );
  return index > 0 ? index : null;
}

/**
 * Draws the way of the mail as far as the notice justifies it: stations that it names, and the ones that must exist
 * because somebody sent and somebody should have received (`named: false`). Null where there is no way to draw.
 */
export function buildPath(notice: Notice, recipient: JudgedRecipient | undefined): DeliveryPath | null {
  if (!recipient || WITHOUT_PATH.has(notice.kind)) return null;
  const stop = stopOf(notice, recipient);
  const stations = chain(notice, recipient);
  const stopIndex = stations.findIndex((station) => station.role === stop.at);
  return {
    stations: stations.map((station, index) => ({ ...station, state: stationState(index, stopIndex, stop) })),
    legs: stations.slice(1).map((_, index) => legState(index, stopIndex, stop)),
    reportedBy: reporterIndex(notice, stations),
  };
}
