import type { Stage } from '../smtp/stage.ts';
import type { Reason } from './reason.ts';
import type { Confidence } from './rule.ts';

/** What a code alone allows to conclude; never `certain`, because codes are often chosen carelessly. */
export interface CodeReason {
  readonly reason: Reason;
  readonly confidence: Exclude<Confidence, 'certain'>;
}

const likely = (reason: Reason): CodeReason => ({ reason, confidence: 'likely' });
const possible = (reason: Reason): CodeReason => ({ reason, confidence: 'possible' });

/**
 * Subject and detail of enhanced status codes (RFC 3463 §3 and the IANA registry "SMTP Enhanced Status Codes").
 * Null: the code is used for so many things that it tells nothing (`x.0.0`, `x.1.0`, `x.7.1` …).
 */
const BY_STATUS: Readonly<Record<string, CodeReason | null>> = {
  '0.0': null,
  '1.0': null,
  '1.1': likely('user-unknown'),
  '1.2': likely('domain-unknown'),
  '1.3': likely('user-unknown'),
  '1.4': possible('user-unknown'),
  '1.5': null,
  '1.6': likely('mailbox-moved'),
  '1.7': likely('sender-rejected'),
  '1.8': likely('sender-rejected'),
  '1.9': null,
  '1.10': possible('domain-refuses-mail'), // RFC 7505; Exchange Online means an unknown recipient by it
  '2.0': null,
  '2.1': likely('mailbox-disabled'),
  '2.2': likely('mailbox-full'),
  '2.3': likely('message-too-big'),
  '2.4': possible('server-error'),
  '3.0': possible('server-error'),
  '3.1': likely('server-storage-full'),
  '3.2': possible('server-error'),
  '3.3': possible('server-error'),
  '3.4': likely('message-too-big'),
  '3.5': likely('server-error'),
  '3.6': null,
  '4.0': possible('connection-failure'),
  '4.1': likely('connection-failure'),
  '4.2': likely('connection-failure'),
  '4.3': likely('dns-failure'),
  '4.4': likely('domain-unknown'),
  '4.5': possible('server-error'),
  '4.6': likely('routing-loop'),
  '4.7': likely('delivery-expired'),
  '5.0': possible('protocol-error'),
  '5.1': possible('protocol-error'),
  '5.2': possible('protocol-error'),
  '5.3': likely('too-many-recipients'),
  '5.4': possible('protocol-error'),
  '5.5': possible('protocol-error'),
  '5.6': possible('security-error'),
  '6.0': possible('content-error'),
  '6.1': likely('content-error'),
  '6.2': likely('content-error'),
  '6.3': likely('content-error'),
  '6.4': possible('content-error'),
  '6.5': likely('content-error'),
  '6.6': possible('server-error'),
  '6.7': likely('content-error'),
  '6.8': possible('content-error'),
  '6.9': likely('content-error'),
  '6.10': possible('content-error'),
  '7.0': null,
  '7.1': null,
  '7.2': likely('recipient-refused'),
  '7.3': possible('security-error'),
  '7.4': possible('security-error'),
  '7.5': possible('tls-failure'),
  '7.6': possible('security-error'),
  '7.7': possible('policy-violation'),
  '7.8': likely('security-error'),
  '7.9': possible('security-error'),
  '7.10': likely('tls-failure'),
  '7.11': likely('tls-failure'),
  '7.12': likely('security-error'),
  '7.13': likely('security-error'),
  '7.14': likely('security-error'),
  '7.15': possible('policy-violation'),
  '7.16': likely('message-too-big'),
  '7.17': likely('user-unknown'),
  '7.18': likely('domain-unknown'),
  '7.19': possible('server-error'),
  '7.20': likely('auth-failure'),
  '7.21': likely('auth-failure'),
  '7.22': likely('auth-failure'),
  '7.23': likely('auth-failure'),
  '7.24': likely('auth-failure'),
  '7.25': likely('ptr-required'),
  '7.26': likely('auth-failure'),
  '7.27': likely('sender-rejected'),
  '7.28': likely('rate-limited'),
  '7.29': likely('auth-failure'),
  '7.30': likely('tls-failure'),
};

/** What an enhanced status code (`5.1.1`) allows to conclude; null where nothing. */
export function reasonOfStatus(status: string | null): CodeReason | null {
  if (status === null) return null;
  const found = BY_STATUS[status.slice(status.indexOf('.') + 1)] ?? null;
  // A name that cannot be routed for now is a lookup that failed, not a domain that does not exist.
  return status === '4.4.4' ? possible('dns-failure') : found;
}

/** Codes about logging in (RFC 4954 §6); servers that print them behind the text of a mail mean a policy of theirs. */
const ABOUT_LOGIN = /^\d\.7\.(?:8|9|1[1-4])$/;

/** What the enhanced status allows to conclude at the stage of the dialogue where it came. */
export function reasonOfStatusAt(status: string | null, stage: Stage | null): CodeReason | null {
  const noLogin = stage === 'data' || stage === 'content';
  return noLogin && status !== null && ABOUT_LOGIN.test(status)
    ? possible('policy-violation')
    : reasonOfStatus(status);
}

/**
 * SMTP reply codes (RFC 5321 §4.2.2 and the RFC that defined each). 450, 550, 551, 553 and 554 tell nothing by
 * themselves. 422, 431, 511–517, 523, 541 are no registered codes, but the servers that use them mean these.
 */
const BY_REPLY: Readonly<Record<string, CodeReason>> = {
  '421': possible('server-error'),
  '422': possible('mailbox-full'),
  '431': possible('server-storage-full'),
  '451': possible('server-error'),
  '452': possible('server-storage-full'),
  '454': possible('security-error'),
  '455': possible('protocol-error'),
  '500': likely('protocol-error'),
  '501': possible('protocol-error'),
  '502': likely('protocol-error'),
  '503': likely('protocol-error'),
  '504': possible('protocol-error'),
  '511': possible('user-unknown'),
  '512': possible('domain-unknown'),
  '513': possible('relay-denied'),
  '517': possible('sender-rejected'),
  '521': likely('domain-refuses-mail'), // RFC 7504
  '523': possible('message-too-big'),
  '530': likely('security-error'), // RFC 4954 §6
  '534': likely('security-error'),
  '535': likely('security-error'),
  '538': likely('security-error'),
  '541': possible('spam-content'),
  '552': possible('mailbox-full'),
  '555': likely('protocol-error'),
  '556': likely('domain-refuses-mail'), // RFC 7505
};

/** Statuses that go with a host or domain that takes no mail at all: RFC 7504 §4, RFC 7505 §4. */
const NO_MAIL_AT_ALL = /^\d\.(?:3\.2|1\.10|7\.27|0\.0)$/;

/**
 * What a reply code allows to conclude beside an enhanced status; null where nothing. 521 and 556 next to a status about
 * something else are a server's own number for any refusal.
 */
export function reasonOfReply(code: string | null, status: string | null): CodeReason | null {
  const reason = code === null ? null : (BY_REPLY[code] ?? null);
  const isOther = reason?.reason === 'domain-refuses-mail' && status !== null && !NO_MAIL_AT_ALL.test(status);
  return isOther ? null : reason;
}
