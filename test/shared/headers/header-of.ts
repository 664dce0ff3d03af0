import { readHeaders } from '../../../shared/headers/read-headers.ts';
import type { HeaderReading } from '../../../shared/headers/header-reading.ts';
import type { HeaderField } from '../../../shared/mail/header-fields.ts';
import { splitHeaderFields } from '../../../shared/mail/split-header-fields.ts';

/** Fields of a header written as lines. */
export function fieldsOf(...lines: readonly string[]): readonly HeaderField[] {
  return splitHeaderFields(lines.join('\n')).fields;
}

/** A header written as lines, read. */
export function headerOf(...lines: readonly string[]): HeaderReading {
  return readHeaders(fieldsOf(...lines));
}

/** A Received line with a time of day on 15 November 2026 in UTC+1. */
export function received(from: string, by: string, time: string, more = 'with ESMTPS id x'): string {
  return `Received: from ${from} by ${by} ${more}; Sun, 15 Nov 2026 ${time} +0100`;
}

/** Fields that every honest mail has. */
export const HONEST: readonly string[] = [
  'From: Anna <ann@example.com>',
  'To: cleo@example.net',
  'Subject: Minutes',
  'Message-ID: <1@example.com>',
  'Date: Sun, 15 Nov 2026 09:12:04 +0100',
];

/** The way of a mail over a club that forwards it, the newest line first; one clock is wrong. */
export const FORWARDED_WAY: readonly string[] = [
  received('mx1.mail.example.net ([203.0.113.8])', 'store4.mail.example.net', '09:49:23', 'with LMTP id x'),
  received('mx.club.example.org (mx.club.example.org [198.51.100.40])', 'mx1.mail.example.net', '09:48:21'),
  received(
    'scan.example.com (scan.example.com [192.0.2.31])',
    'mx.club.example.org',
    '09:12:09',
    'with ESMTP id x',
  ),
  received('mail.example.com (mail.example.com [192.0.2.25])', 'scan.example.com', '09:16:17'),
  received('annas-pc ([192.0.2.77])', 'mail.example.com', '09:12:05', 'with ESMTPSA id x'),
];
