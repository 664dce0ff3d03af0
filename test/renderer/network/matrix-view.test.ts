import { describe, expect, it } from 'vitest';
import { matrixText } from '../../../renderer/network/matrix-text.ts';
import { matrixRows } from '../../../renderer/network/matrix-view.ts';
import {
  afterEvent,
  ended,
  finishedPorts,
  newRun,
  type ProbeRun,
} from '../../../renderer/network/probe-run.ts';
import type { ProbeAnswer } from '../../../shared/ipc/network-contract.ts';
import type { PortObservation, ProbeEvent, ProbeStep } from '../../../shared/network/observation.ts';
import { formatMessage } from '../../../shared/wording/format.ts';
import { CATALOG } from '../../../shared/wording/messages.ts';
import type { Wording } from '../../../renderer/ui/wording.tsx';
import {
  ADDRESS,
  ADDRESS_V6,
  mute,
  open,
  plain,
  probed,
  selfSigned,
  silent,
} from '../../helpers/observations.ts';

const WORDING: Wording = {
  language: 'en',
  say: (id, params = {}) => formatMessage(CATALOG[id].en, 'en', params),
};
const START = newRun('one', 'mail.example.org', [465, 587, 25], 1_790_000_000_000);

function told(run: ProbeRun, ...events: readonly ProbeEvent[]): ProbeRun {
  return events.reduce<ProbeRun>(
    (now, event) => afterEvent(now, { requestId: 'one', role: 'target', host: 'mail.example.org', event }),
    run,
  );
}

function step(
  port: number,
  name: ProbeStep,
  state: 'started' | 'done' | 'failed',
  address = ADDRESS,
): ProbeEvent {
  return { kind: 'step', port, address, step: name, state, atMs: 12 };
}

function done(
  ports: readonly PortObservation[],
  verdicts: ProbeAnswer['judgement']['verdicts'] = [],
): ProbeRun {
  const answer: ProbeAnswer = {
    kind: 'probed',
    target: probed('mail.example.org', ports),
    others: [],
    judgement: { verdicts, cannotTell: [], secondRound: [] },
    consented: [],
    startedAt: START.startedAt,
    tookMs: 400,
  };
  return ended(START, { kind: 'done', answer });
}

const wordsOf = (run: ProbeRun, port: number) => {
  const row = matrixRows(run, null, WORDING).find((one) => one.port === port);
  return Object.values(row?.cells ?? {}).map(({ word }) => word);
};

describe('the matrix while the check runs', () => {
  it('has a word in every cell from the beginning', () => {
    const rows = matrixRows(START, null, WORDING);
    expect(rows.map(({ port, use }) => [port, use])).toEqual([
      [465, 'checking'],
      [587, 'checking'],
      [25, 'checking'],
    ]);
    expect(rows.flatMap(({ cells }) => Object.values(cells).map(({ word }) => word))).not.toContain('');
  });

  it('fills its cells in place, step by step', () => {
    const called = told(START, step(587, 'connect', 'started'));
    expect(wordsOf(called, 587)).toEqual(['Calling', 'waiting', 'waiting', 'waiting', 'waiting']);
    const heard = told(called, step(587, 'connect', 'done'), step(587, 'banner', 'started'));
    expect(wordsOf(heard, 587).slice(0, 2)).toEqual(['Yes', 'Listening']);
    const asked = told(heard, step(587, 'banner', 'done'), step(587, 'starttls', 'started'));
    expect(wordsOf(asked, 587).slice(1, 3)).toEqual(['Mail server', 'Asking']);
    expect(wordsOf(asked, 465)[0]).toBe('waiting');
  });

  it('shows the address that connected, and names those without success', () => {
    const run = told(
      START,
      step(587, 'connect', 'started', ADDRESS_V6),
      step(587, 'connect', 'started'),
      step(587, 'connect', 'done'),
      { kind: 'port', observation: open(587) },
      { kind: 'port', observation: silent(587, 'timeout', { address: ADDRESS_V6, family: 6 }) },
    );
    const row = matrixRows(run, null, WORDING)[1];
    expect(row?.use).toBe('usable');
    expect(row?.sentence).toContain(`Without success over ${ADDRESS_V6}`);
  });

  it('counts a port as finished once it connected and ended', () => {
    const run = told(START, { kind: 'port', observation: open(465) }, step(587, 'connect', 'started'));
    expect(finishedPorts(run)).toEqual([465]);
  });

  it('takes no message of another request, and none after the end', () => {
    const event = { kind: 'port', observation: open(465) } as const;
    const other = { requestId: 'two', role: 'target', host: 'mail.example.org', event } as const;
    expect(afterEvent(START, other)).toBe(START);
    const stopped = ended(START, { kind: 'stopped' });
    expect(afterEvent(stopped, { ...other, requestId: 'one' })).toBe(stopped);
    expect(matrixRows(stopped, null, WORDING).map(({ use }) => use)).toEqual([
      'stopped',
      'stopped',
      'stopped',
    ]);
  });

  it('knows all ports at the end, though the last messages came too late', () => {
    const run = done([open(465), open(587), silent(25)]);
    expect(finishedPorts(run)).toEqual([465, 587, 25]);
    expect(matrixRows(run, 465, WORDING).map(({ use }) => use)).toEqual(['best', 'usable', 'unreachable']);
  });
});

describe('a finished row', () => {
  it.each([
    ['a port as it should be', open(465), ['Yes', 'Expected', 'TLS 1.3', 'Valid', 'Yes'], 'usable'],
    [
      'another name, which is common',
      open(587, { bannerName: 'relay.example.net' }),
      ['Yes', 'Mail server', 'TLS 1.3', 'Valid', 'Yes'],
      'usable',
    ],
    [
      'a certificate of its own',
      open(587, { certificate: selfSigned() }),
      ['Yes', 'Expected', 'TLS 1.3', 'Not trusted', 'Yes'],
      'bad-certificate',
    ],
    [
      'no encryption',
      plain(587, { auth: ['PLAIN'] }),
      ['Yes', 'Expected', 'No', 'skipped', 'In clear text'],
      'unencrypted',
    ],
    ['no login on port 25', open(25), ['Yes', 'Expected', 'TLS 1.3', 'Valid', 'None'], 'no-login'],
    [
      'a web server',
      mute(587, 'HTTP/1.1 400 Bad Request'),
      ['Yes', 'No mail server', 'skipped', 'skipped', 'skipped'],
      'broken',
    ],
    ['nobody', mute(587), ['Yes', 'Nobody', 'skipped', 'skipped', 'skipped'], 'broken'],
    ['refused', silent(587, 'refused'), ['No', 'skipped', 'skipped', 'skipped', 'skipped'], 'refused'],
  ])('%s', (_what, seen, words, use) => {
    const run = done([seen]);
    expect(wordsOf(run, seen.port)).toEqual(words);
    expect(matrixRows(run, null, WORDING).find(({ port }) => port === seen.port)?.use).toBe(use);
  });

  it('names a stranger only where the judgement does', () => {
    const seen = plain(25, { bannerName: 'filter.example.net' });
    const verdict = {
      kind: 'port-redirected',
      port: 25,
      confidence: 'proven',
      evidence: [],
      by: null,
    } as const;
    expect(wordsOf(done([seen]), 25)[1]).toBe('Mail server');
    expect(wordsOf(done([seen], [verdict]), 25)[1]).toBe('Stranger');
    expect(matrixRows(done([seen], [verdict]), null, WORDING)[2]?.use).toBe('intercepted');
  });

  it('says that the network blocks a port only where the judgement does', () => {
    const verdict = { kind: 'port-blocked', port: 25, confidence: 'likely', evidence: [], by: null } as const;
    expect(matrixRows(done([silent(25)]), null, WORDING)[2]?.use).toBe('unreachable');
    expect(matrixRows(done([silent(25)], [verdict]), null, WORDING)[2]?.use).toBe('blocked');
  });

  it('is there as text, with each step and its time', () => {
    const text = matrixText(done([open(465), silent(25)]), 'mail.example.org', 465, WORDING);
    expect(text).toContain('Port 465 (TLS at once): Use this');
    expect(text).toContain('  Reached: Yes (53 ms)');
    expect(text).toContain('Port 25 (server to server): No answer');
  });
});
