import { describe, expect, it } from 'vitest';
import { readStatedChecks, statedSender } from '../../../shared/forward/stated-checks.ts';

const GMAIL =
  '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Authentication results: DKIM = did not pass SPF [example.com] with ip: [198.51.100.40] = did not pass';

type Row = readonly [
  words: string,
  code: string | null,
  spf: string,
  dkim: string,
  dmarc: string,
  ip: string | null,
  domain: string | null,
];

/** Words of refusals as servers of today put them; `-` not passed, `+` passed, `.` not stated. */
const ROWS: readonly Row[] = [
  [
    '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [198.51.100.40] = did not pass For instructions on setting up authentication, go to https://support.google.com/mail/answer/81126#authentication - gsmtp',
    '5.7.26',
    ...(['-', '-', '.', '198.51.100.40', 'example.com'] as const),
  ],
  [
    "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. Please contact the administrator of example.com domain if this was a legitimate mail.",
    '5.7.26',
    ...(['.', '.', '-', null, null] as const),
  ],
  [
    '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject. [Name=Protocol Filter Agent]',
    '5.7.509',
    ...(['.', '.', '-', null, null] as const),
  ],
  [
    '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level. Spf= Fail , Dkim= Pass , DMARC= Fail',
    '5.7.515',
    ...(['-', '+', '-', null, null] as const),
  ],
  [
    '550 5.7.23 <ben@example.net>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=anna@example.org;ip=203.0.113.10;r=mx.example.net',
    '5.7.23',
    ...(['-', '.', '.', '203.0.113.10', 'example.org'] as const),
  ],
  [
    '550-Requested action not taken: mailbox unavailable Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner. For explanation visit https://postmaster.web.de/en/error-messages?ip=198.51.100.40&c=spf',
    null,
    ...(['-', '.', '.', '198.51.100.40', null] as const),
  ],
  [
    '550 Reject due to SPF policy. For explanation visit https://postmaster.web.de/en/case?c=r0303&i=ip&v=198.51.100.40&r=0MZlqB-1abcD32xyZ-00Lf2q',
    null,
    ...(['-', '.', '.', '198.51.100.40', null] as const),
  ],
  [
    '550 [SPF] 198.51.100.40 is not allowed to send mail from example.com. Please see http://www.openspf.org/',
    null,
    ...(['-', '.', '.', '198.51.100.40', 'example.com'] as const),
  ],
  ['550 5.7.1 rejected by DMARC policy for example.com', '5.7.1', ...(['.', '.', '-', null, null] as const)],
  ['550 5.7.20 No passing DKIM signature found', '5.7.20', ...(['.', '-', '.', null, null] as const)],
  [
    '550 5.7.1 This message failed DMARC evaluation; SPF passed, DKIM = none',
    '5.7.1',
    ...(['+', '-', '-', null, null] as const),
  ],
  ['550 SPF Sender Invalid - envelope rejected', null, ...(['-', '.', '.', null, null] as const)],
  [
    '550 5.7.1 Message rejected: 2001:db8::40 is not allowed to send for example.com (Sender Policy Framework)',
    '5.7.1',
    ...(['-', '.', '.', '2001:db8::40', 'example.com'] as const),
  ],
  [
    '550 5.7.26 Your email has been blocked because the sender is unauthenticated.',
    '5.7.26',
    ...(['-', '-', '.', null, null] as const),
  ],
  ['530 5.7.57 Client not authenticated to send mail', '5.7.57', ...(['.', '.', '.', null, null] as const)],
  [
    '550 5.1.1 <ann@spf.example.com>: Recipient address rejected: User unknown',
    '5.1.1',
    ...(['.', '.', '.', null, null] as const),
  ],
  [
    '554 5.7.1 <dkim@example.org>: rejected by mx.dmarc.example.com',
    '5.7.1',
    ...(['.', '.', '.', null, null] as const),
  ],
  ['550 5.7.1 Message failed SPF. It is rejected.', '5.7.1', ...(['-', '.', '.', null, null] as const)],
  ['550 5.1.1 <ann@example.org>: user unknown', '5.1.1', ...(['.', '.', '.', null, null] as const)],
  [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked',
    '5.7.1',
    ...(['.', '.', '.', null, null] as const),
  ],
];

const SIGN = { passed: '+', 'not-passed': '-', 'not-stated': '.' } as const;

describe('what a refusal states of each check', () => {
  it.each(ROWS)('%s', (words, code, spf, dkim, dmarc, ip, domain) => {
    const stated = readStatedChecks(words, code);
    expect([SIGN[stated.spf], SIGN[stated.dkim], SIGN[stated.dmarc], stated.spfIp, stated.spfDomain]).toEqual(
      [spf, dkim, dmarc, ip, domain],
    );
  });

  it.each([
    [GMAIL, 'example.com'],
    [
      "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.",
      'example.org',
    ],
    [
      '550 5.7.509 Access denied, sending domain [EXAMPLE.NET] does not pass DMARC verification',
      'example.net',
    ],
    ["554 5.7.1 Your message was rejected due to example.com's DMARC policy.", 'example.com'],
    ['550 5.7.1 rejected by DMARC policy for example.com', 'example.com'],
    ['550 5.1.1 user unknown', null],
  ])('finds the sender in %s', (words, domain) => {
    expect(statedSender(words)).toBe(domain);
  });

  it('reads a hostile text of any length in no time', () => {
    const words = 'SPF [with ip: [SPF ip=DKIM send mail from '.repeat(20_000);
    const from = performance.now();
    readStatedChecks(words, null);
    expect(performance.now() - from).toBeLessThan(200);
  });
});
