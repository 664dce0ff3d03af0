import { describe, expect, it } from 'vitest';
import { decisiveReply, findReplies, joinReplyLines } from '../../../shared/smtp/reply.ts';

const codes = (text: string): readonly string[] => findReplies(text).map((reply) => reply.code);

describe('finding replies', () => {
  it.each([
    ['550 5.1.1 User unknown', ['550']],
    ['host mx.example.org[192.0.2.7] said: 450 User is receiving mail too quickly', ['450']],
    ['host mx.example.org [192.0.2.7]: 500 Line limit exceeded', ['500']],
    ["Remote Server returned '550 5.4.1 Access denied'", ['550']],
    ['smtp;550 No such user', ['550']],
    ['<<< 553 sorry', ['553']],
    ['Mailbox unavailable. [SMTP Error Code 550]', ['550']],
    ['501: 5.1.8 Sender address rejected', ['501']],
    ['ERROR_CODE :550, unknown', ['550']],
    ['554-mx.example.org\n554 Your access has been rejected', ['554']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    'message size 18876259 exceeds limit of 500 MB',
    'The limit is 250 recipients.',
    'The number of recipients (250) exceeds the limit.',
    'Too many recipients (500 of 400 allowed)',
    'connect to 192.0.2.25:587',
    'at port 550 of the host',
    'Server IP 198.51.100.250',
    'Postfix 2.11.250, released 2026-11-12 at 10:45:50',
    'after 421 minutes in the queue',
    'We have 550 employees.',
    'unknown mailer error 255',
    'queue id 4F1A550B',
    'Address is administratively disabled. (LDAP-ERR #220)',
  ])('takes no number for a code: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('joins the lines of one reply (RFC 5321 §4.2.1)', () => {
    const [reply] = findReplies(
      '550-5.1.1 The account does not exist. Please try\n550-5.1.1 again.\n550 5.1.1 gsmtp',
    );
    expect(reply).toMatchObject({
      code: '550',
      enhancedStatus: '5.1.1',
      text: '550 5.1.1 The account does not exist. Please try again. gsmtp',
    });
    expect(joinReplyLines('550 550 5.1.1 user unknown', '550')).toBe('550 5.1.1 user unknown');
  });

  it('ends a reply with its line, its continuation or the lines it is wrapped to', () => {
    expect(findReplies('550 No such user here\nGiving up on 192.0.2.7.')[0]?.text).toBe(
      '550 No such user here',
    );
    const wrapped =
      'Remote host said: 550 5.7.1 This message was refused because\nof the policy of the domain';
    expect(findReplies(wrapped)[0]?.text).toBe(
      '550 5.7.1 This message was refused because of the policy of the domain',
    );
  });
});

describe('the reply that decides', () => {
  it.each([
    ['554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>', '421'],
    ['554 5.1.1 undeliverable address: host b.example said: 550 No such user', '554'],
    ['250 2.1.0 Ok\n550 5.7.1 Unable to relay', '550'],
    ['250 2.0.0 Ok: queued', '250'],
  ])('%s', (text, code) => {
    expect(decisiveReply(findReplies(text))?.code).toBe(code);
  });

  it('is none where there is none', () => {
    expect(decisiveReply([])).toBeNull();
  });
});
