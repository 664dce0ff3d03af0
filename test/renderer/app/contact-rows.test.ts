import { describe, expect, it } from 'vitest';
import { contactRows, partiesOf } from '../../../renderer/app/contact-rows.ts';
import type { Wording } from '../../../renderer/ui/wording.tsx';
import type { Contact } from '../../../shared/network/contact.ts';
import { formatMessage } from '../../../shared/wording/format.ts';
import { CATALOG } from '../../../shared/wording/messages.ts';

const WORDING: Wording = {
  language: 'en',
  say: (id, params = {}) => formatMessage(CATALOG[id].en, 'en', params),
};
const RESOLVER = '192.0.2.53';

const CONTACTS: readonly Contact[] = [
  {
    id: 1,
    at: 1000,
    kind: 'dns',
    resolver: RESOLVER,
    type: 'AAAA',
    name: 'mail.example.org',
    answer: 'nodata',
  },
  {
    id: 2,
    at: 1001,
    kind: 'dns',
    resolver: RESOLVER,
    type: 'A',
    name: 'mail.example.org',
    answer: 'records',
  },
  { id: 3, at: 1002, kind: 'port', host: 'mail.example.org', address: '192.0.2.25', port: 465, answer: 'ok' },
  { id: 4, at: 1003, kind: 'port', host: 'mail.example.org', address: '192.0.2.25', port: 25, answer: null },
  {
    id: 5,
    at: 1004,
    kind: 'web',
    host: 'autoconfig.example.org',
    url: 'https://autoconfig.example.org/x',
    answer: 'failed',
  },
];

describe('the list of contacts', () => {
  it('puts the questions about one name together; one answer counts as answered', () => {
    const [first] = contactRows(CONTACTS, WORDING);
    expect(first).toMatchObject({
      party: RESOLVER,
      what: 'mail.example.org (AAAA, A)',
      answer: 'answered',
      count: 2,
    });
  });

  it('names each port with its address, and what is under way', () => {
    const rows = contactRows(CONTACTS, WORDING);
    expect(rows.map(({ place, answer }) => [place, answer]).slice(1)).toEqual([
      ['port 465 192.0.2.25', 'answers'],
      ['port 25 192.0.2.25', 'under way'],
      ['web server', 'no answer'],
    ]);
  });

  it('counts each resolver and each server once', () => {
    expect(partiesOf(CONTACTS)).toBe(3);
    expect(partiesOf([])).toBe(0);
  });
});
