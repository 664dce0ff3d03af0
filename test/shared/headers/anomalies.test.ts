import { describe, expect, it } from 'vitest';
import { ANOMALIES } from '../../../shared/headers/anomaly.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import { anomalyText } from '../../../shared/wording/header-words.ts';
import { FORWARDED_WAY, headerOf, HONEST, received } from './header-of.ts';

const WAY = received('pc', 'mail.example.com', '09:12:05', 'with ESMTPSA id x');

/** A header that shows each oddity, and only what belongs to it. */
const CASES: Readonly<Record<(typeof ANOMALIES)[number], readonly string[]>> = {
  'message-id-missing': [WAY, ...HONEST.filter((line) => !line.startsWith('Message-ID'))],
  'message-id-malformed': [
    WAY,
    ...HONEST.filter((line) => !line.startsWith('Message-ID')),
    'Message-ID: 12345',
  ],
  'date-missing': [WAY, ...HONEST.filter((line) => !line.startsWith('Date'))],
  'date-unreadable': [WAY, ...HONEST.filter((line) => !line.startsWith('Date')), 'Date: gestern'],
  'date-ahead': [
    WAY,
    ...HONEST.filter((line) => !line.startsWith('Date')),
    'Date: Sun, 15 Nov 2026 11:12:04 +0100',
  ],
  'date-long-before': [
    WAY,
    ...HONEST.filter((line) => !line.startsWith('Date')),
    'Date: Sun, 1 Nov 2026 11:12:04 +0100',
  ],
  'from-missing': [WAY, ...HONEST.slice(1)],
  'from-several': [WAY, ...HONEST.slice(1), 'From: ann@example.com, bob@example.com'],
  'from-no-address': [WAY, ...HONEST.slice(1), 'From: Mail system'],
  'name-shows-other-address': [WAY, ...HONEST.slice(1), 'From: "boss@example.org" <x@example.com>'],
  'return-path-other-organisation': ['Return-Path: <b@news.example.net>', WAY, ...HONEST],
  'reply-to-other-organisation': ['Reply-To: b@example.net', WAY, ...HONEST],
  'sender-other-organisation': ['Sender: b@example.net', WAY, ...HONEST],
  'field-repeated': [WAY, ...HONEST, 'Subject: again'],
  'raw-8bit': [WAY, ...HONEST, 'Comments: caf\uFFFD'],
  'received-missing': HONEST,
  'received-not-in-order': [
    ...FORWARDED_WAY.filter((line) => !line.includes('09:16:17')),
    ...HONEST,
  ].reverse(),
  'many-hops': [...Array.from({ length: 30 }, () => WAY), ...HONEST],
  'hops-cut': [...Array.from({ length: 1001 }, () => WAY), ...HONEST],
};

describe('oddities of a header', () => {
  it('are none in an honest mail', () => {
    expect(headerOf(...FORWARDED_WAY, ...HONEST).anomalies).toEqual([]);
  });

  it.each(ANOMALIES)('%s', (id) => {
    const found = headerOf(...CASES[id]).anomalies;
    const [own] = found.filter((anomaly) => anomaly.id === id);
    expect(found.map((anomaly) => anomaly.id)).toContain(id);
    for (const language of LANGUAGES) {
      const text = own ? anomalyText(own, language) : '';
      expect(text).toMatch(/^[A-ZÄÖÜ{].*\.$/);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('do not count subdomains as another organisation', () => {
    expect(headerOf('Return-Path: <b@bounces.example.com>', WAY, ...HONEST).anomalies).toEqual([]);
  });

  it('know where the field stands', () => {
    const [found] = headerOf(WAY, ...HONEST, 'Subject: again').anomalies;
    expect(found).toMatchObject({ id: 'field-repeated', params: { field: 'subject' }, line: 7 });
  });

  it('say of a name with another address of the same house that it is normal', () => {
    const from = 'From: "ann@mail.example.com" <x@example.com>';
    expect(headerOf(WAY, ...HONEST.slice(1), from).anomalies).toMatchObject([{ weight: 'normal' }]);
  });
});
