import { describe, expect, it } from 'vitest';
import { bestDoor, doorAt, doorsOf } from '../../../shared/network/door.ts';
import type { NetworkJudgement, NetworkKind } from '../../../shared/network/network-facts.ts';
import { ADDRESS_V6, mute, open, plain, probed, selfSigned, silent } from '../../helpers/observations.ts';

function verdict(kind: NetworkKind, port: number | null): NetworkJudgement {
  return {
    verdicts: [{ kind, port, confidence: 'proven', evidence: [], by: null }],
    cannotTell: [],
    secondRound: [],
  };
}

describe('a port as a way to send', () => {
  it.each([
    ['encrypted, good certificate, login', open(587), 'usable'],
    ['certificate that nobody vouches for', open(465, { certificate: selfSigned() }), 'bad-certificate'],
    ['login in clear text', plain(587, { auth: ['PLAIN'] }), 'unencrypted'],
    ['no login', open(25), 'no-login'],
    ['a greeting that refuses', open(587, { outcome: 'greeting-refused', ehloName: null }), 'turned-away'],
    ['nobody greets', mute(587), 'broken'],
    ['refused', silent(587, 'refused'), 'refused'],
    ['no answer', silent(587), 'unreachable'],
    ['forbidden', silent(587, 'prohibited'), 'unreachable'],
  ])('%s', (_what, seen, state) => {
    expect(doorAt(probed('mail.example.org', [seen]), seen.port, null)?.state).toBe(state);
  });

  it('is the best of what was seen at the addresses of the host', () => {
    const host = probed('mail.example.org', [
      silent(587, 'timeout', { address: ADDRESS_V6, family: 6 }),
      open(587),
    ]);
    expect(doorAt(host, 587, null)).toMatchObject({ state: 'usable', seen: { family: 4 } });
    expect(doorAt(host, 465, null)).toBeNull();
  });

  it('takes no password where the network stands in between', () => {
    const host = probed('mail.example.org', [open(465), open(587)]);
    expect(doorAt(host, 465, verdict('tls-intercepted', 465))?.state).toBe('intercepted');
    expect(bestDoor(host, verdict('tls-intercepted', 465))?.port).toBe(587);
    expect(bestDoor(host, verdict('dns-hijack', null))).toBeNull();
    expect(bestDoor(host, verdict('port-blocked', 25))?.port).toBe(465);
  });

  it('prefers TLS from the start, then STARTTLS, and the port between servers last', () => {
    const host = probed('mail.example.org', [
      open(25, { auth: ['PLAIN'] }),
      open(2525),
      open(587),
      open(465),
    ]);
    expect(doorsOf(host, null).map(({ port }) => port)).toEqual([465, 587, 2525, 25]);
  });

  it('is none where nothing works', () => {
    const host = probed('mail.example.org', [silent(465), silent(587), open(25)]);
    expect(bestDoor(host, null)).toBeNull();
  });
});
