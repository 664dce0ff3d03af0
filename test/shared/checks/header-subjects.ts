import type { HeaderSubject } from '../../../shared/checks/headers/header-check.ts';
import { readHeaders } from '../../../shared/headers/read-headers.ts';
import { fieldsOf, FORWARDED_WAY, HONEST, received } from '../headers/header-of.ts';

const WAY = received('mail.example.com (mail.example.com [192.0.2.25])', 'mx.example.net', '09:12:07');
const DATE = 'Date: Sun, 15 Nov 2026 09:12:04 +0100';
const OWN_RESULT = 'Authentication-Results: mx.example.net;';

/** Headers that show each finding in its shades; all written for the purpose. */
const HEADERS: readonly (readonly string[])[] = [
  [...FORWARDED_WAY, ...HONEST],
  [WAY, ...HONEST],
  HONEST,
  // Waits: long ones, inside one house, of a server without a name, beside a wrong clock.
  [received('mx.example.net', 'store.example.net', '15:12:07'), WAY, ...HONEST],
  [
    received('x.example.org ([192.0.2.3])', 'y.example.net', '19:12:07'),
    received('pc', 'x.example.org', '09:12:07', 'with ESMTPSA id x'),
    ...HONEST,
  ],
  [
    received('x.example.org', 'y.example.net', '10:12:07'),
    'Received: from pc; Sun, 15 Nov 2026 09:12:07 +0100',
    ...HONEST,
  ],
  [
    received('b.example.org', 'c.example.net', '09:40:00'),
    received('a.example.com', 'b.example.org', '09:12:00'),
    received('pc', 'a.example.com', '09:20:00'),
    ...HONEST.slice(0, 4),
    DATE,
  ],
  // Clocks: a zone, one behind, two wrong ones.
  [
    received('b.example.org', 'c.example.net', '09:12:09'),
    received('a.example.com', 'b.example.org', '11:12:08'),
    received('pc', 'a.example.com', '09:12:07'),
    ...HONEST.slice(0, 4),
    DATE,
  ],
  [
    received('c.example.net', 'd.example.info', '09:12:09'),
    received('b.example.org', 'c.example.net', '08:02:08'),
    received('a.example.com', 'b.example.org', '11:12:08'),
    received('pc', 'a.example.com', '09:12:07'),
    ...HONEST.slice(0, 4),
    DATE,
  ],
  [
    received('a.example.com', 'b.example.org', '09:12:08'),
    received('pc', 'a.example.com', '09:18:07'),
    ...HONEST.slice(0, 4),
    DATE,
  ],
  // Circles.
  [
    ...Array.from({ length: 8 }, (_, index) => [
      received('b.example.org', 'a.example.com', `09:2${String(8 - index)}:30`),
      received('a.example.com', 'b.example.org', `09:2${String(8 - index)}:10`),
    ]).flat(),
    ...HONEST,
  ],
  [
    ...Array.from({ length: 3 }, (_, index) => [
      received('b.example.org', 'a.example.com', `09:2${String(8 - index)}:30`),
      received('a.example.com', 'b.example.org', `09:2${String(8 - index)}:10`),
    ]).flat(),
    ...HONEST,
  ],
  // Filters.
  ['X-Spam-Flag: YES', WAY, ...HONEST],
  [
    'X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5,SPF_FAIL=1.2',
    'X-Barracuda-Spam-Status: Yes, SCORE=8 using x of TAG_LEVEL=3.5',
    'X-GMX-Antispam: 5 (spam)',
    WAY,
    ...HONEST,
  ],
  [
    'X-GMX-Antispam: 0 (Mail was not recognized as spam)',
    'X-Spam-Status: Yes, score=7.1 required=5.0',
    WAY,
    ...HONEST,
  ],
  // Open parts of the way.
  [received('mail.example.com ([192.0.2.25])', 'mx.example.net', '09:12:07', 'with ESMTP id x'), ...HONEST],
  [
    received('b.example.org', 'c.example.net', '09:12:09', 'with ESMTP id x'),
    received('a.example.com', 'b.example.org', '09:12:08', 'with ESMTP id x'),
    ...HONEST,
  ],
  // What receivers found.
  [
    `${OWN_RESULT} spf=pass; dkim=pass header.d=example.com; dmarc=pass header.from=example.com`,
    WAY,
    ...HONEST,
  ],
  [
    'Authentication-Results: spf=pass smtp.mailfrom=example.com; dmarc=pass header.from=example.com',
    received('mail.example.com ([192.0.2.1])', 'VE1.mail.protection.outlook.com', '09:12:07'),
    ...HONEST,
  ],
  [`${OWN_RESULT} spf=fail; dkim=fail; dmarc=fail header.from=example.com`, WAY, ...HONEST],
  [`${OWN_RESULT} spf=softfail`, WAY, ...HONEST],
  [
    'Authentication-Results: spf=fail; dmarc=fail',
    received('mail.example.com ([192.0.2.1])', 'VE1.mail.protection.outlook.com', '09:12:07'),
    ...HONEST,
  ],
  ['Authentication-Results: mx.other.info; dmarc=fail', 'List-Id: <talk.example.org>', WAY, ...HONEST],
  // Names, lists, programs, forwardings.
  [WAY, ...HONEST.slice(1), 'From: "boss@example.org" <x@example.com>'],
  ['List-Id: <talk.example.org>', 'List-Post: <mailto:talk@example.org>', WAY, ...HONEST],
  ['List-Unsubscribe: <https://example.org/u>', WAY, ...HONEST],
  ['X-CSA-Complaints: csa-complaints@example.org', WAY, ...HONEST],
  ['Mailing-List: contact x', WAY, ...HONEST],
  ['Auto-Submitted: auto-replied', WAY, ...HONEST],
  ['Auto-Submitted: auto-generated', WAY, ...HONEST],
  ['Content-Type: multipart/report; report-type=delivery-status', WAY, ...HONEST],
  ['X-Forwarded-For: club@example.org cleo@example.net', WAY, ...HONEST],
  ['Return-Path: <SRS0=abcd=XY=example.com=ann@example.org>', WAY, ...HONEST],
  ['Delivered-To: cleo@example.net', 'X-Original-To: club@example.org', WAY, ...HONEST],
];

/** Every header above as the subject of the checks. */
export function headerSubjects(): readonly HeaderSubject[] {
  return HEADERS.map((lines) => ({ reading: readHeaders(fieldsOf(...lines)), verified: null }));
}
