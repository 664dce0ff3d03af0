import { expect, it } from 'vitest';
import { findRemoteHost, parseHostField } from '../../../shared/smtp/remote-host.ts';

it.each([
  ['host mx.example.org[192.0.2.7] said:', 'mx.example.org', '192.0.2.7'],
  ['server mx.example.org says: no', 'mx.example.org', null],
  ['host MX.Example.ORG [2001:db8::25]:', 'mx.example.org', '2001:db8::25'],
  ['connect to mx.example.org[192.0.2.7]:25: timed out', 'mx.example.org', '192.0.2.7'],
  ['host 192.0.2.7 [192.0.2.7] said:', null, '192.0.2.7'],
  ['Giving up on 192.0.2.7.', null, '192.0.2.7'],
  ['192.0.2.7 does not like recipient.', null, '192.0.2.7'],
  ['... while talking to mx.example.org.:', 'mx.example.org', null],
  ['Server at mx.example.org (192.0.2.7) returned', 'mx.example.org', '192.0.2.7'],
  ['rejected by mx.example.org. [192.0.2.7].', 'mx.example.org', '192.0.2.7'],
])('%s', (text, host, ip) => {
  expect(findRemoteHost(text)).toEqual({ host, ip });
});

it.each([
  'DNS lookup failure: host mx.example.org not found',
  'Host mx.example.org is not responding.',
  'received from pc.example.com [203.0.113.9]',
  'User unknown',
])('names no host that answered: %s', (text) => {
  expect(findRemoteHost(text)).toEqual({ host: null, ip: null });
});

it.each([
  ['mx.example.org (192.0.2.7, the server for the domain example.org.)', 'mx.example.org', '192.0.2.7'],
  ['mx.example.org (TCP|198.51.100.1|48044|192.0.2.7|25)', 'mx.example.org', '192.0.2.7'],
  ['[192.0.2.7]', null, '192.0.2.7'],
  ['mx.example.org.', 'mx.example.org', null],
  ['mailbox', null, null],
])('field %s', (value, host, ip) => {
  expect(parseHostField(value)).toEqual({ host, ip });
});
