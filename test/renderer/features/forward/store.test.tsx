// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useForwardStore } from '../../../../renderer/features/forward/store.ts';
import type { Request, Response } from '../../../../shared/ipc/contract.ts';
import { offlineEvidence } from '../../../../shared/forward/offline.ts';
import { BENS_FACTS, buildForward, NOTHING_KNOWN } from '../../build-forward.ts';
import { installFakeWindow } from '../../fake-window.ts';

type Answer = Response<'forward.examine'>;

const store = () => useForwardStore.getState();
const BOUNCE = 'Final-Recipient: rfc822; ben.k@example.net';

function examined(parts: Parameters<typeof buildForward>[0] = {}): Answer {
  return { kind: 'examined', examination: buildForward(parts) };
}

const UNANSWERED = { facts: NOTHING_KNOWN, evidence: offlineEvidence({ ...BENS_FACTS, ...NOTHING_KNOWN }) };

/** Answers from a queue, the last one again and again. */
function answering(...answers: readonly Answer[]) {
  const queue = [...answers];
  const examineForward = () => Promise.resolve((queue.length > 1 ? queue.shift() : queue[0]) ?? examined());
  return installFakeWindow({ examineForward });
}

const online = (request: Request<'forward.examine'>) => request.online;

beforeEach(() => {
  installFakeWindow();
  store().restart();
});

describe('the wizard about forwardings', () => {
  it('reads nothing and asks nobody before the start', () => {
    const calls = answering(examined());
    store().edit(BOUNCE);
    store().take({ name: 'bounce.eml', content: { kind: 'text', text: BOUNCE } });
    store().askNobody(true);
    expect(calls.forwardsExamined).toEqual([]);
  });

  it('says what is wrong where there is nothing to start with', async () => {
    const calls = answering(examined());
    await store().start(true);
    expect(store().problem).toEqual({ problem: 'nothing', name: null });
    expect(calls.forwardsExamined).toEqual([]);
  });

  it('reads first without asking anybody, then asks DNS, and ends in the result', async () => {
    const calls = answering(examined());
    store().edit(BOUNCE);
    await store().start(true);
    expect(calls.forwardsExamined.map(online)).toEqual([false, true]);
    expect(calls.forwardsExamined[0]?.input).toEqual({ kind: 'text', text: BOUNCE });
    expect(store().wizard).toMatchObject({ screen: 'result', check: { kind: 'examined' } });
  });

  it('asks nobody where nobody is to be asked, until told otherwise', async () => {
    const calls = answering(examined());
    store().edit(BOUNCE);
    store().askNobody(true);
    await store().start(true);
    expect(calls.forwardsExamined.map(online)).toEqual([false]);
    expect(store().wizard).toMatchObject({ screen: 'result', check: { kind: 'offline' } });
    await store().askDns();
    expect(calls.forwardsExamined.map(online)).toEqual([false, true]);
    expect(store().wizard.check.kind).toBe('examined');
  });

  it('puts what is missing, one question after another, and keeps the answers on the way back', async () => {
    const calls = answering(examined(UNANSWERED));
    await store().start(false);
    expect(calls.forwardsExamined[0]?.input).toBe(null);
    expect(store().wizard).toMatchObject({ screen: 'question', question: 'sender' });
    await store().answer('anna@example.com');
    expect(calls.forwardsExamined.at(-1)?.answers.sender).toBe('anna@example.com');
    const second = store().wizard.question;
    expect(second).not.toBe('sender');
    await store().answer('');
    expect(store().back()).toBe(true);
    expect(store().wizard.question).toBe(second);
    expect(store().back()).toBe(true);
    expect(store().wizard).toMatchObject({ question: 'sender', answers: { sender: 'anna@example.com' } });
    expect(store().back()).toBe(true);
    expect(store().wizard.screen).toBe('input');
    expect(store().back()).toBe(false);
    expect(store().wizard.answers.sender).toBe('anna@example.com');
  });

  it('keeps answers about the same input, and forgets them for another', async () => {
    const calls = answering(examined(UNANSWERED));
    store().edit(BOUNCE);
    await store().start(true);
    await store().answer('anna@example.com');
    while (store().back()) expect(store().wizard.answers.sender).toBe('anna@example.com');
    await store().start(true);
    expect(calls.forwardsExamined.at(-1)?.answers.sender).toBe('anna@example.com');
    store().edit('550 5.7.26 another one');
    await store().start(true);
    expect(calls.forwardsExamined.at(-1)?.answers.sender).toBe(null);
  });

  it('stays at the first screen with a file that cannot be read', async () => {
    answering({ kind: 'unreadable', reason: 'binary' });
    store().take({ name: 'photo.jpg', content: { kind: 'problem', problem: 'no-access' } });
    await store().start(true);
    expect(store()).toMatchObject({
      problem: { problem: 'no-access', name: 'photo.jpg' },
      wizard: { screen: 'input' },
    });
    store().edit('text');
    await store().start(true);
    expect(store().problem).toEqual({ problem: 'binary', name: null });
  });

  it('shows what the message tells when the questions to DNS are stopped', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const calls = installFakeWindow({
      examineForward: ({ online: asks }) =>
        asks ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(examined()),
    });
    store().edit(BOUNCE);
    const started = store().start(true);
    await vi.waitUntil(() => store().wizard.check.kind === 'running');
    store().stop();
    expect(calls.cancelled).toHaveLength(1);
    answer({ kind: 'failed', reason: 'cancelled' });
    await started;
    expect(store().wizard).toMatchObject({ screen: 'result', check: { kind: 'stopped' } });
  });

  it('notes what DNS was asked meanwhile', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const calls = installFakeWindow({
      examineForward: ({ online: asks }) =>
        asks ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(examined()),
    });
    store().edit(BOUNCE);
    const started = store().start(true);
    await vi.waitUntil(() => store().wizard.check.kind === 'running');
    const contact = { id: 1, kind: 'dns', resolver: '192.0.2.53', type: 'TXT', answer: 'records' } as const;
    calls.emit('contacts.changed', {
      contacts: [
        { ...contact, at: Date.now(), name: 'example.com' },
        { ...contact, id: 2, at: 0, name: 'earlier.example' },
      ],
    });
    answer(examined());
    await started;
    expect(store().contacts.map(({ id }) => id)).toEqual([1]);
  });

  it('leaves a choice out that DNS has answered while it was on the screen', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const facts = { ...BENS_FACTS, signed: 'yes', untouched: 'unknown' } as const;
    const read = examined({ facts, evidence: offlineEvidence(facts) });
    installFakeWindow({
      examineForward: ({ online: asks }) =>
        asks ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(read),
    });
    store().edit(BOUNCE);
    await store().start(true);
    expect(store().wizard).toMatchObject({ question: 'touch', check: { kind: 'running' } });
    answer(examined());
    await vi.waitUntil(() => store().wizard.check.kind === 'examined');
    expect(store().wizard).toMatchObject({ screen: 'result', question: null });
  });

  it('drops what comes too late for a new start', async () => {
    const late: ((answer: Answer) => void)[] = [];
    installFakeWindow({ examineForward: () => new Promise((resolve) => late.push(resolve)) });
    store().edit(BOUNCE);
    const started = store().start(true);
    await vi.waitUntil(() => late.length === 1);
    store().restart();
    late[0]?.(examined());
    await started;
    expect(store().wizard).toMatchObject({ screen: 'input', reading: { kind: 'none' } });
  });

  it('leads nobody on who went back meanwhile', async () => {
    const late: ((answer: Answer) => void)[] = [];
    answering(examined(UNANSWERED));
    await store().start(false);
    installFakeWindow({ examineForward: () => new Promise((resolve) => late.push(resolve)) });
    const answered = store().answer('anna@example.com');
    await vi.waitUntil(() => late.length === 1);
    store().back();
    late[0]?.(examined());
    await vi.waitUntil(() => late.length === 2);
    late[1]?.(examined());
    await answered;
    expect(store().wizard.screen).toBe('input');
  });

  it('compares with another sender while the result stays', async () => {
    const calls = answering(examined());
    store().edit(BOUNCE);
    await store().start(true);
    const compared = store().compare(' news@example.net ');
    expect(store()).toMatchObject({ comparing: true, wizard: { check: { kind: 'examined' } } });
    await compared;
    expect(calls.forwardsExamined.at(-1)).toMatchObject({
      online: true,
      answers: { otherSender: 'news@example.net' },
    });
    expect(store().comparing).toBe(false);
  });

  it('goes from the result to a question that stayed open', async () => {
    answering(examined());
    store().edit(BOUNCE);
    await store().start(true);
    store().ask('touch');
    expect(store().wizard).toMatchObject({ screen: 'question', question: 'touch' });
    await store().answer('untouched');
    expect(store().wizard).toMatchObject({ screen: 'result', answers: { touch: 'untouched' } });
  });
});
