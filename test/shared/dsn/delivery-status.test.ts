import { describe, expect, it } from 'vitest';
import { readDeliveryStatus } from '../../../shared/dsn/delivery-status.ts';

const REPORT = `Reporting-MTA: dns; out.example.com
X-Postfix-Queue-ID: 4F1A2B3C4D
Arrival-Date: Thu, 12 Nov 2026 09:58:00 +0100 (CET)

Final-Recipient: rfc822; ann@example.org
Original-Recipient: rfc822;list@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.org>: Recipient address
    rejected: User unknown

Final-Recipient: rfc822; bob@example.net
Action: delayed
Status: 4.4.1 (Connection timed out)
Will-Retry-Until: Tue, 17 Nov 2026 09:58:00 +0100 (CET)
`;

describe('a delivery status (RFC 3464)', () => {
  it('is read field by field', () => {
    const status = readDeliveryStatus(REPORT);
    expect(status?.message).toMatchObject({
      reportingMta: 'out.example.com',
      arrivalDate: 'Thu, 12 Nov 2026 09:58:00 +0100 (CET)',
    });
    expect(status?.message.fieldNames.has('x-postfix-queue-id')).toBe(true);
    expect(status?.recipients).toHaveLength(2);
    expect(status?.recipients[0]).toMatchObject({
      finalRecipient: 'ann@example.org',
      originalRecipient: 'list@example.com',
      action: 'failed',
      status: '5.1.1',
      remoteMta: 'mx.example.org',
      diagnosticCode: {
        type: 'smtp',
        value: '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown',
      },
    });
    expect(status?.recipients[1]).toMatchObject({
      action: 'delayed',
      status: '4.4.1',
      statusComment: 'Connection timed out',
      willRetryUntil: 'Tue, 17 Nov 2026 09:58:00 +0100 (CET)',
      diagnosticCode: null,
    });
  });

  it('does without blank lines', () => {
    const recipients = readDeliveryStatus(REPORT.replaceAll('\n\n', '\n'))?.recipients;
    expect(recipients?.map((one) => [one.finalRecipient, one.action])).toEqual([
      ['ann@example.org', 'failed'],
      ['bob@example.net', 'delayed'],
    ]);
  });

  it('copes with odd capitals, blanks before the colon, no types and lost indentation', () => {
    const status = readDeliveryStatus(`REPORTING-MTA : mx.example.net
FINAL-RECIPIENT : <ann@example.org>
action : Failed
Status:
diagnostic-code : smtp; 550-Please turn on authentication.
550 relay not permitted
`);
    expect(status?.message.reportingMta).toBe('mx.example.net');
    expect(status?.recipients).toEqual([
      expect.objectContaining({
        finalRecipient: 'ann@example.org',
        action: 'failed',
        status: null,
        diagnosticCode: { type: 'smtp', value: '550-Please turn on authentication. 550 relay not permitted' },
      }),
    ]);
  });

  it('takes fields that stand before the address, and blocks cut by extra blank lines', () => {
    const status = readDeliveryStatus(`Reporting-MTA: dns; a.example

Action: failed

Final-Recipient: rfc822; ann@example.org

Status: 5.2.2
`);
    expect(status?.recipients).toEqual([
      expect.objectContaining({ finalRecipient: 'ann@example.org', action: 'failed', status: '5.2.2' }),
    ]);
  });

  it('decodes addresses of RFC 6533 and RFC 3461, and joins words that Notes cut', () => {
    const status = readDeliveryStatus(`Reporting-MTA: dns; a.example

Final-Recipient: utf-8; j\\x{F6}rg@example.org
Original-Recipient: rfc822;ann+2Btag@example.org
Action: failed
Diagnostic-Code: X-Notes; Error transferring; Ma
 ximum hop count exceeded
`);
    expect(status?.recipients[0]).toMatchObject({
      finalRecipient: 'jörg@example.org',
      originalRecipient: 'ann+tag@example.org',
      diagnosticCode: { type: 'x-notes', value: 'Error transferring; Maximum hop count exceeded' },
    });
  });

  it('decodes an address that is still quoted-printable', () => {
    const read = (address: string): string | null | undefined =>
      readDeliveryStatus(`Final-Recipient: rfc822;${address}\nAction: failed\nStatus: 5.1.1\n`)?.recipients[0]
        ?.finalRecipient;
    expect(read('ann=40example.org')).toBe('ann@example.org');
    expect(read('list+ann=40example.net@example.org')).toBe('list+ann=40example.net@example.org');
  });

  it('is none where no field of one occurs', () => {
    expect(readDeliveryStatus('Hello\n\nSubject: x\n')).toBeNull();
    expect(readDeliveryStatus('')).toBeNull();
  });
});
