import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { withoutDoubleSpacing } from '../../../../shared/bounce/formats/double-spaced.ts';
import { mail, pasted } from './document.ts';

describe('a text with an empty line behind every line', () => {
  it('stands together again', () => {
    const text =
      'A message that you sent could not be\n\ndelivered to\n\none of its recipients:\n\n\n\nann@example.org\n\n  550 gone';
    expect(withoutDoubleSpacing(text)).toBe(
      'A message that you sent could not be\ndelivered to\none of its recipients:\n\nann@example.org\n  550 gone',
    );
  });

  it.each([
    'One paragraph.\n\nAnother one.\n\nA third.\n\nA fourth.',
    'One\ntwo\n\nthree\nfour\n\nfive',
    'no line',
  ])('is not seen in %j', (text) => {
    expect(withoutDoubleSpacing(text)).toBe(text);
  });
});

describe('what people copy out of other programs', () => {
  const facts = (text: string) => {
    const { kind, recipients } = readNotice(pasted(text));
    return [
      kind,
      ...recipients.map((one) => [one.address, one.replyCode, one.enhancedStatus, one.remoteHost]),
    ];
  };

  it.each([
    [
      '[{"email":"ann@example.org","smtp-id":"<1@example.com>","event":"bounce","reason":"550 5.1.1 No such user","status":"5.1.1"}]',
      ['failure', ['ann@example.org', '550', '5.1.1', null]],
    ],
    [
      '{"RecordType":"Bounce","Type":"HardBounce","Details":"smtp;550 5.1.1 No such user","Email":"ann@example.org"}',
      ['failure', ['ann@example.org', '550', '5.1.1', null]],
    ],
    [
      '{"signature":{"token":"x"},"event-data":{"event":"failed","severity":"temporary","recipient":"ann@example.org","delivery-status":{"code":452,"mx-host":"mx.example.org","message":"4.2.2 Mailbox full"}}}',
      ['delay', ['ann@example.org', '452', '4.2.2', 'mx.example.org']],
    ],
    [
      '[{"msys":{"message_event":{"type":"bounce","rcpt_to":"ann@example.org","raw_reason":"552 5.2.2 over quota"}}}]',
      ['failure', ['ann@example.org', '552', '5.2.2', null]],
    ],
    [
      'Recipient: ann@example.org\nStatus: Failed\nDetail: Reason: [{LED=550 5.7.1 Unable to relay};{MSG=};{FQDN=mx.example.org};{IP=192.0.2.1}]',
      ['failure', ['ann@example.org', '550', '5.7.1', 'mx.example.org']],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each(['{"event":"open","email":"ann@example.org"}', '{"not closed"', '[1,2]'])(
    '%s is no failure',
    (text) => {
      expect(readNotice(pasted(text)).kind).toBe('ordinary-message');
    },
  );
});

describe('bait that imitates notices', () => {
  it.each([
    '4 inbound emails failed to deliver to your mailbox due to an error.\n\nReview & deliver messages',
    'Some messages could not be delivered to your inbox, karl@example.com.\n\nUpdate your account now',
  ])('%s', (text) => {
    const headers = [
      'From: "Mail Delivery Subsystem" <notify@files.example.net>',
      'To: karl@example.com',
      'Subject: Returned mail: messages undelivered',
    ];
    expect(readNotice(mail(headers, text)).kind).toBe('ordinary-message');
  });

  it('is none when it is pasted either', () => {
    const text =
      '6 incoming messages could not be delivered to your inbox because your mailbox storage is full.\n\nRelease messages to karl@example.com';
    expect(readNotice(pasted(text)).kind).toBe('ordinary-message');
  });
});
