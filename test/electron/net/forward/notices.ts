/** What a notice of Postfix says about one forwarded mail. */
export interface PostfixNotice {
  readonly from?: string;
  readonly mailbox?: string;
  readonly final?: string;
  readonly remote?: string;
  readonly reporter?: string;
  readonly words: string;
  readonly status?: string;
  /** Header lines of the returned mail above its own. */
  readonly trace?: readonly string[];
  readonly signature?: boolean;
  readonly returnPath?: string;
  readonly subject?: string;
  /** Header lines of the report itself above its own. */
  readonly reportTrace?: readonly string[];
}

const CRLF = '\r\n';

/** The returned mail: header lines as B had them. */
function returned(
  notice: Required<Pick<PostfixNotice, 'from' | 'mailbox' | 'reporter'>> & PostfixNotice,
): string {
  return [
    `Return-Path: <${notice.returnPath ?? notice.from}>`,
    ...(notice.trace ?? []),
    `Received: from mail.example.com (mail.example.com [192.0.2.25])`,
    `\tby ${notice.reporter} (Postfix) with ESMTPS id 4h2Xn2aaLcz4Kk`,
    `\tfor <${notice.mailbox}>; Thu, 12 Nov 2026 14:02:14 +0100 (CET)`,
    ...(notice.signature
      ? ['DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=mail; h=from:to:subject; bh=AAAA; b=BBBB']
      : []),
    'Message-ID: <1@example.com>',
    'Date: Thu, 12 Nov 2026 14:02:07 +0100',
    `From: Maria Keller <${notice.from}>`,
    `To: ${notice.mailbox}`,
    `Subject: ${notice.subject ?? 'Offer'}`,
    '',
    'Hello,',
    'here is the offer.',
    '',
  ].join(CRLF);
}

/** A notice of Postfix at the forwarding server (RFC 3464). */
export function postfixNotice(given: PostfixNotice): Uint8Array {
  const notice = {
    from: 'maria@example.com',
    mailbox: 'ben@club.example.org',
    final: 'ben.k@example.net',
    remote: 'mx1.example.net',
    reporter: 'mx.club.example.org',
    ...given,
  };
  const lines = [
    'Return-Path: <>',
    ...(given.reportTrace ?? []),
    'Date: Thu, 12 Nov 2026 14:02:21 +0100 (CET)',
    `From: MAILER-DAEMON@${notice.reporter} (Mail Delivery System)`,
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${notice.from}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host ${notice.reporter}.`,
    '',
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients. It's attached below.",
    '',
    `<${notice.final}>${notice.final === notice.mailbox ? '' : ` (expanded from <${notice.mailbox}>)`}: host`,
    `    ${notice.remote}[203.0.113.8] said: ${notice.words} (in reply to end of DATA command)`,
    '',
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${notice.reporter}`,
    '',
    `Final-Recipient: rfc822; ${notice.final}`,
    ...(notice.final === notice.mailbox ? [] : [`Original-Recipient: rfc822;${notice.mailbox}`]),
    'Action: failed',
    `Status: ${notice.status ?? '5.7.1'}`,
    `Remote-MTA: dns; ${notice.remote}`,
    `Diagnostic-Code: smtp; ${notice.words}`,
    '',
    '--cut',
    'Content-Type: message/rfc822',
    '',
    returned(notice),
    '--cut--',
    '',
  ];
  return Buffer.from(lines.join(CRLF));
}

export const GMAIL_WORDS =
  '550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 Authentication results: 550-5.7.26 DKIM = did not pass 550-5.7.26 SPF [example.com] with ip: [198.51.100.40] = did not pass 550 5.7.26 https://support.google.com/mail/answer/81126 - gsmtp';
export const DMARC_WORDS =
  "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. 550 5.7.26 Please contact the administrator of example.com domain - gsmtp";
export const SPF_WORDS =
  '550 5.7.23 <ben.k@example.net>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=maria@example.com;ip=198.51.100.40;r=mx1.example.net';
