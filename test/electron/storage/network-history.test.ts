import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NetworkParts } from '../../../electron/net/network-identity.ts';
import {
  MAX_AGE_MS,
  MAX_HOSTS,
  MAX_SIGHTINGS,
  openNetworkHistory,
} from '../../../electron/storage/network-history.ts';
import { judgeNetwork } from '../../../shared/network/judge-network.ts';
import type { HostProbe } from '../../../shared/network/network-facts.ts';
import {
  certificate,
  factsOf,
  HOST,
  open,
  plain,
  probed,
  selfSigned,
  signedBy,
  silent,
  sources,
} from '../../helpers/observations.ts';

const HOME: NetworkParts = { v4: '192.168.1.0/24', v6: null, dns: '192.168.1.1' };
const HOTEL: NetworkParts = { v4: '10.7.0.0/16', v6: null, dns: '10.7.0.1' };
const NOWHERE: NetworkParts = { v4: null, v6: null, dns: null };

let folder = '';
let clock = 0;
let isWanted = true;
const path = (): string => join(folder, 'networks.json');
const openHistory = () =>
  openNetworkHistory(
    folder,
    () => isWanted,
    () => undefined,
    () => clock,
  );

/** A run as it was judged. */
function run(target: HostProbe) {
  const judgement = judgeNetwork({ target, others: [], references: null, consented: false });
  return { target, judgement };
}
const GOOD = run(probed(HOST, [open(25), open(465), open(587)]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retour-'));
  clock = Date.UTC(2026, 10, 22);
  isWanted = true;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what servers looked like', () => {
  it('is known in another network, also after a restart, and not in the same one', () => {
    openHistory().remember(GOOD, HOME);
    const history = openHistory();
    expect(history.earlier(HOST.toUpperCase(), HOTEL)).toMatchObject([
      { port: 25, starttls: 'offered', certificate: { trusted: true, trustedBy: 'node', nameMatches: true } },
      { port: 465, starttls: null, certificate: { issuerName: 'Let’s Encrypt' } },
      { port: 587, starttls: 'offered', tlsProtocol: 'TLSv1.3' },
    ]);
    expect(history.earlier(HOST, HOME)).toEqual([]);
    expect(history.earlier('mail.example.net', HOTEL)).toEqual([]);
  });

  it('lets the stripping of encryption be seen', () => {
    const history = openHistory();
    const here = factsOf([plain(25), open(465)]);
    expect(judgeNetwork(here).verdicts).toEqual([]);
    history.remember(GOOD, HOME);
    const references = sources({ earlier: history.earlier(HOST, HOTEL) });
    expect(judgeNetwork({ ...here, references }).verdicts).toMatchObject([
      { kind: 'starttls-stripped', port: 25, confidence: 'likely' },
    ]);
  });

  it('lets a swapped certificate be seen, with the one that held as support', () => {
    const history = openHistory();
    history.remember(GOOD, HOME);
    const swapped = [465, 587].map((port) => open(port, { certificate: signedBy('House Proxy') }));
    const references = sources({ earlier: history.earlier(HOST, HOTEL) });
    const { verdicts } = judgeNetwork(factsOf(swapped, { references }));
    expect(verdicts.map(({ kind, port, by, confidence }) => [kind, port, by, confidence])).toEqual([
      ['tls-intercepted', 465, 'House Proxy', 'likely'],
      ['tls-intercepted', 587, 'House Proxy', 'likely'],
    ]);
  });

  it('comes newest first, one entry for each port and network', () => {
    const history = openHistory();
    const office = { ...HOTEL, v4: '10.8.0.0/16' };
    history.remember(GOOD, HOME);
    clock += 1000;
    history.remember(run(probed(HOST, [open(587, { tlsProtocol: 'TLSv1.2' })])), office);
    clock += 1000;
    history.remember(GOOD, HOME);
    const seen = history.earlier(HOST, { ...HOTEL, v4: '10.9.0.0/16' });
    expect(seen.map(({ port, tlsProtocol }) => [port, tlsProtocol])).toEqual([
      [25, 'TLSv1.3'],
      [465, 'TLSv1.3'],
      [587, 'TLSv1.3'],
      [587, 'TLSv1.2'],
    ]);
  });
});

describe('what is no reference', () => {
  it.each([
    ['a run with a verdict', { ...GOOD, judgement: { ...GOOD.judgement, verdicts: judged() } }, HOME],
    ['silence', run(probed(HOST, [silent(25), silent(587)])), HOME],
    ['a port without encryption', run(probed(HOST, [plain(25)])), HOME],
    ['a server inside the house', run(probed(HOST, [open(587)], 'target', ['192.168.1.5'])), HOME],
    ['an address inside the house', run(probed('10.0.0.1', [open(587)], 'target', [])), HOME],
    ['a name of the house', run(probed('mail.fritz.box', [open(587)])), HOME],
    ['a network of which nothing is known', GOOD, NOWHERE],
  ])('%s', (_, seen, here) => {
    const history = openHistory();
    history.remember(seen, here);
    expect(history.count()).toBe(0);
    expect(existsSync(path())).toBe(false);
  });

  it('a certificate that does not hold by the bundled roots; the offer beside it counts', () => {
    const history = openHistory();
    const doubtful = [
      open(25, { certificate: selfSigned() }),
      open(465, { certificate: selfSigned() }),
      open(587, { certificate: certificate({ trustedBy: 'system' }) }),
    ];
    history.remember(run(probed(HOST, doubtful)), HOME);
    expect(history.earlier(HOST, HOTEL)).toMatchObject([
      { port: 25, starttls: 'offered', certificate: null },
      { port: 587, starttls: 'offered', certificate: null },
    ]);
  });

  it.each([
    ['nothing to compare', { v4: null, v6: '2001:db8::/32', dns: null }, 0],
    ['IPv6 that came and went', { ...HOME, v6: '2001:db8::/32' }, 0],
    ['name servers of another network', { ...HOME, dns: '192.168.1.254' }, 3],
  ])('the same network: %s', (_, here, count) => {
    const history = openHistory();
    history.remember(GOOD, HOME);
    expect(history.earlier(HOST, here)).toHaveLength(count);
  });
});

function judged() {
  const { verdicts } = judgeNetwork(
    factsOf([plain(25), open(465)], { references: sources({ earlier: [open(25)] }) }),
  );
  expect(verdicts).not.toEqual([]);
  return verdicts;
}

describe('the file', () => {
  it('holds no address of the own network, and marks that differ from computer to computer', () => {
    openHistory().remember(GOOD, HOME);
    const text = readFileSync(path(), 'utf8');
    expect(text).not.toMatch(/192\.168|10\.7\./);
    const first = /"v4": "([0-9a-f]{16})"/.exec(text)?.[1];
    openHistory().forget();
    openHistory().remember(GOOD, HOME);
    expect(first).toBeDefined();
    expect(readFileSync(path(), 'utf8')).not.toContain(first);
  });

  it('is bounded in hosts and entries; the latest stay', () => {
    const history = openHistory();
    for (let i = 0; i < MAX_HOSTS + 5; i += 1)
      history.remember(run(probed(`mail${i}.example.org`, [open(587)])), HOME);
    expect(history.count()).toBe(MAX_HOSTS);
    expect(history.earlier('mail0.example.org', HOTEL)).toEqual([]);
    expect(history.earlier(`mail${MAX_HOSTS + 4}.example.org`, HOTEL)).toHaveLength(1);
    for (let i = 0; i < MAX_SIGHTINGS + 5; i += 1)
      history.remember(GOOD, { ...NOWHERE, v4: `10.${i}.0.0/16` });
    expect(history.earlier(HOST, { ...NOWHERE, v4: '192.168.1.0/24' })).toHaveLength(MAX_SIGHTINGS);
    expect(openHistory().count()).toBe(MAX_HOSTS);
  });

  it('keeps long words of a server within bounds and reads them back', () => {
    const long = certificate({ subject: `CN=${'x'.repeat(5000)}`, altNames: Array(500).fill(HOST) });
    openHistory().remember(run(probed(HOST, [open(587, { certificate: long })])), HOME);
    expect(openHistory().earlier(HOST, HOTEL)).toHaveLength(1);
    expect(readFileSync(path(), 'utf8').length).toBeLessThan(5000);
  });

  it('ages out; entries of the future count for nothing', () => {
    const history = openHistory();
    history.remember(GOOD, HOME);
    clock += MAX_AGE_MS;
    expect(history.earlier(HOST, HOTEL)).toHaveLength(3);
    clock += 1;
    expect(history.earlier(HOST, HOTEL)).toEqual([]);
    expect(history.count()).toBe(0);
    clock -= 2 * MAX_AGE_MS;
    expect(history.earlier(HOST, HOTEL)).toEqual([]);
  });

  it.each(['{"salt":', '[]', '{"salt":"short","hosts":[]}', '{"hosts":[{"host":1}]}'])(
    'counts as empty where it is damaged: %s',
    (text) => {
      writeFileSync(path(), text);
      const history = openHistory();
      expect(history.count()).toBe(0);
      history.remember(GOOD, HOME);
      expect(history.earlier(HOST, HOTEL)).toHaveLength(3);
      history.forget();
      expect(existsSync(`${path()}.invalid`)).toBe(false);
    },
  );

  it('forgets everything, and keeps and tells nothing where that is not wanted', () => {
    const history = openHistory();
    history.remember(GOOD, HOME);
    isWanted = false;
    expect(history.earlier(HOST, HOTEL)).toEqual([]);
    history.forget();
    history.remember(GOOD, HOME);
    expect(readFileSync(path(), 'utf8')).not.toContain(HOST);
    isWanted = true;
    expect(openHistory().earlier(HOST, HOTEL)).toEqual([]);
  });
});
