import { describe, expect, it } from 'vitest';
import { readRewrittenSender } from '../../../shared/forward/rewritten-sender.ts';

describe('rewritten envelope senders', () => {
  it.each([
    ['SRS0=HHH=TT=example.com=maria@club.example.org', 'srs', 'maria@example.com', null],
    ['srs0+x1Yz=5a=example.com=maria.k@fwd.example.org', 'srs', 'maria.k@example.com', null],
    ['SRS1=HHH=one.example.net==HHH=TT=example.com=maria@two.example.org', 'srs', 'maria@example.com', null],
    ['ben+SRS=abc=XY=example.com=maria@club.example.org', 'srs', 'maria@example.com', 'ben@club.example.org'],
    ['bounces+SRS=44ldt=IX=example.com=maria@club.example.org', 'srs', 'maria@example.com', null],
    ['SRS0=broken@club.example.org', 'srs', null, null],
    ['ben+caf_=ben.k=example.net@club.example.org', 'caf', null, 'ben@club.example.org'],
    ['prvs=1234567890=maria@example.com', 'prvs', 'maria@example.com', null],
    ['btv1==123==maria@example.com', 'batv', 'maria@example.com', null],
    ['list-bounces+ann=example.org@lists.example.net', 'verp', null, null],
  ] as const)('%s', (address, kind, original, mailbox) => {
    expect(readRewrittenSender(address)).toEqual({ kind, original, mailbox });
  });

  it.each(['maria@example.com', 'srs@example.com', 'a+b@example.org', ''])('takes %s as it is', (address) => {
    expect(readRewrittenSender(address)).toBeNull();
  });
});
