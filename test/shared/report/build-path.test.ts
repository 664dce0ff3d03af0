import { describe, expect, it } from 'vitest';
import { NO_DELAY, NO_FACTS, NO_ORIGINAL, type Notice } from '../../../shared/bounce/notice.ts';
import type { JudgedRecipient } from '../../../shared/bounce/verdict.ts';
import { buildPath } from '../../../shared/report/build-path.ts';

const notice: Notice = {
  kind: 'failure',
  format: 'rfc3464',
  language: 'en',
  reporter: { host: 'mail.example.com', software: 'postfix' },
  recipients: [],
  original: { ...NO_ORIGINAL, from: 'maria@example.com' },
  delay: NO_DELAY,
  subject: null,
  date: null,
};

const recipient: JudgedRecipient = {
  ...NO_FACTS,
  address: 'ben@example.net',
  action: 'failed',
  replyCode: '550',
  remoteHost: 'mx1.example.net',
  reason: 'user-unknown',
  confidence: 'certain',
  ruleId: null,
  matched: null,
  permanence: 'permanent',
  addressDead: true,
  speaker: 'recipient-server',
};

const states = (...args: Parameters<typeof buildPath>): unknown =>
  buildPath(...args)?.stations.map(
    ({ role, state, named }) => `${role} ${state}${named ? '' : ' concluded'}`,
  );

describe('buildPath', () => {
  it('marks the server that refused and leaves the mailbox unreached', () => {
    expect(states(notice, recipient)).toEqual([
      'you passed',
      'sender-provider passed',
      'recipient-provider refused',
      'mailbox not-reached',
    ]);
    expect(buildPath(notice, recipient)).toMatchObject({
      legs: ['passed', 'refused', 'not-reached'],
      reportedBy: 1,
    });
  });

  it('shows a delay as waiting at the server that keeps trying, never as refused', () => {
    const path = buildPath(
      { ...notice, kind: 'delay' },
      {
        ...recipient,
        action: 'delayed',
        permanence: 'temporary',
        replyCode: null,
        reason: 'connection-failure',
      },
    );
    expect(path?.stations.map((station) => station.state)).toEqual([
      'passed',
      'holds',
      'not-reached',
      'not-reached',
    ]);
    expect(path?.legs[1]).toBe('waiting');
  });

  it('draws a forwarder where the recipient was another address first', () => {
    expect(states(notice, { ...recipient, originalAddress: 'ben@club.example.org' })).toEqual([
      'you passed',
      'sender-provider passed concluded',
      'forwarder passed',
      'recipient-provider refused',
      'mailbox not-reached',
    ]);
  });

  it('puts a refusal by the own submission server at that server', () => {
    const path = buildPath(
      { ...notice, kind: 'client-error', reporter: { host: null, software: 'thunderbird' } },
      { ...recipient, remoteHost: 'smtp.example.com', speaker: 'submission-server', reason: 'relay-denied' },
    );
    expect(path?.stations.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'you passed',
      'sender-provider refused',
      'recipient-provider not-reached',
      'mailbox not-reached',
    ]);
  });

  it('does not show a server as refusing that was never reached', () => {
    const path = buildPath(notice, { ...recipient, reason: 'connection-failure', replyCode: null });
    expect(path?.stations[2]?.state).toBe('not-reached');
  });

  it('does not say that somebody refused where a server gave up without an answer', () => {
    const expired = { ...recipient, reason: 'delivery-expired', replyCode: null } as const;
    expect(buildPath(notice, expired)?.stations[2]?.state).toBe('not-reached');
    expect(buildPath(notice, { ...expired, replyCode: '451' })?.stations[2]?.state).toBe('refused');
    const late: Notice = { ...notice, reporter: { host: 'gw.example.net', software: null } };
    const byItself = { ...expired, replyCode: '451', remoteHost: null };
    expect(buildPath(late, byItself)?.stations[3]?.state).toBe('not-reached');
  });

  it('sees a mail that the recipient’s side accepted and returned later', () => {
    const late: Notice = { ...notice, reporter: { host: 'gw.example.net', software: null } };
    expect(states(late, { ...recipient, remoteHost: null })).toEqual([
      'you passed',
      'sender-provider passed concluded',
      'recipient-provider passed',
      'mailbox refused',
    ]);
  });

  it('draws nothing for what is no report', () => {
    expect(buildPath({ ...notice, kind: 'ordinary-message' }, recipient)).toBeNull();
    expect(buildPath(notice, undefined)).toBeNull();
  });
});
