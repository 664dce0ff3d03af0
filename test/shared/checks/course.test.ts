import { describe, expect, it } from 'vitest';
import { NO_DELAY } from '../../../shared/bounce/notice.ts';
import { courseOf, isRefusal } from '../../../shared/checks/course.ts';
import { subject } from './subjects.ts';

describe('what becomes of the mail', () => {
  it('is waiting where the report says so', () => {
    expect(courseOf(subject({ action: 'delayed', permanence: 'temporary' }))).toBe('waiting');
    expect(courseOf(subject({ permanence: 'temporary' }, { kind: 'delay' }))).toBe('waiting');
    const delay = { ...NO_DELAY, willRetry: true };
    expect(courseOf(subject({ permanence: 'unknown' }, { kind: 'smtp-reply', delay }))).toBe('waiting');
  });

  it('is given up where a delay notice says so, or a failure quotes a temporary code', () => {
    const delay = { ...NO_DELAY, willRetry: false };
    expect(courseOf(subject({ action: 'delayed' }, { kind: 'delay', delay }))).toBe('givenUp');
    expect(courseOf(subject({ action: 'failed', permanence: 'permanent', replyCode: '451' }))).toBe(
      'givenUp',
    );
    expect(courseOf(subject({ permanence: 'temporary' }, { kind: 'failure' }))).toBe('givenUp');
    // A mail program does not try again by itself.
    expect(courseOf(subject({ permanence: 'temporary' }, { kind: 'client-error' }))).toBe('givenUp');
  });

  it('is temporary for a bare 4xx reply, final for a 5xx one', () => {
    expect(courseOf(subject({ replyCode: '451' }, { kind: 'smtp-reply' }))).toBe('temporary');
    expect(courseOf(subject({ enhancedStatus: '4.2.2' }, { kind: 'smtp-reply' }))).toBe('temporary');
    expect(courseOf(subject({ replyCode: '550', permanence: 'permanent' }, { kind: 'smtp-reply' }))).toBe(
      'final',
    );
  });

  it('is not judged by a code that another contradicts', () => {
    const both = { replyCode: '550', enhancedStatus: '4.1.1' };
    expect(courseOf(subject({ ...both, permanence: 'permanent' }))).toBe('final');
    expect(courseOf(subject({ ...both, permanence: 'unknown' }))).toBe('unknown');
  });

  it('is unknown where nothing is stated', () => {
    expect(courseOf(subject({}))).toBe('unknown');
  });
});

describe('a refusal', () => {
  it('is neither a success nor another kind of mail', () => {
    expect(isRefusal(subject({}))).toBe(true);
    expect(isRefusal(subject({ action: 'delivered' }))).toBe(false);
    expect(isRefusal(subject({}, { kind: 'auto-reply' }))).toBe(false);
    expect(isRefusal(subject({}, { kind: 'ordinary-message' }))).toBe(false);
  });
});
