import type { SpfBasis } from '../../../shared/auth/authentication.ts';
import type { SpfQuestion } from '../../../shared/auth/spf/spf-evaluation.ts';
import { addressKind } from '../../../shared/dns/address-kind.ts';
import { resultsOf, type HeaderReading, type Hop } from '../../../shared/headers/header-reading.ts';

/** The question that the receiver of a message put to SPF, and where that stands. */
export interface MessageSpfQuestion {
  readonly question: SpfQuestion;
  readonly basis: SpfBasis;
}

function isOutside({ fromIp }: Hop): boolean {
  return fromIp !== null && addressKind(fromIp) === 'ordinary';
}

/**
 * Index of the hop at which the receiver took the mail over from outside: the newest one between two organisations.
 * What stands below it may be forged, and the envelope sender in Return-Path belongs to it. Null where none shows.
 */
function borderOf({ hops, leftSenderAt }: HeaderReading): number | null {
  const newest = hops.findLastIndex((hop) => hop.zone === 'external' && isOutside(hop));
  if (newest !== -1) return newest;
  const left = leftSenderAt === null ? undefined : hops[leftSenderAt];
  return left !== undefined && isOutside(left) ? leftSenderAt : null;
}

/** Envelope sender as the receiver wrote it down; null where it did not. */
function envelopeSender(reading: HeaderReading, hop: Hop | null): string | null {
  const written = resultsOf(reading, 'spf')
    .flatMap(({ properties }) => properties)
    .find(({ type, name }) => type === 'smtp' && name === 'mailfrom');
  return reading.originators.returnPath ?? hop?.envelopeFrom ?? written?.value ?? null;
}

/**
 * Which server handed the mail to its receiver, and for whom: from the receiver's own Received-SPF, else from the
 * Received line of the hop from outside. Null where the header does not say.
 */
export function spfQuestionOf(reading: HeaderReading): MessageSpfQuestion | null {
  const border = borderOf(reading);
  const hop = border === null ? null : (reading.hops[border] ?? null);
  const older = border === null ? undefined : reading.hops[border - 1];
  // The receiver's own lines stand above those of the servers before it.
  const noted = reading.receivedSpf.find(
    ({ clientIp, line }) =>
      clientIp !== null && addressKind(clientIp) === 'ordinary' && (older === undefined || line < older.line),
  );
  const sender = noted?.envelopeFrom ?? envelopeSender(reading, hop);
  if (sender === null) return null;
  if (noted?.clientIp != null && (hop === null || hop.fromIp === noted.clientIp)) {
    const helo = noted.helo ?? hop?.from ?? null;
    return {
      question: { ip: noted.clientIp, mailFrom: sender, helo },
      basis: { field: 'received-spf', line: noted.line },
    };
  }
  if (hop?.fromIp == null) return null;
  return {
    question: { ip: hop.fromIp, mailFrom: sender, helo: hop.from },
    basis: { field: 'received', line: hop.line },
  };
}
