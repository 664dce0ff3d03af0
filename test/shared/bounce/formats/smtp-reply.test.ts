import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('a pasted reply', pasted, [
  {
    name: 'reply1',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '550', '5.7.1', null, null]],
    diagnostic: '550 5.7.1 Unable to relay',
    source: `550 5.7.1 Unable to relay`,
  },
  {
    name: 'reply2',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 The email account that you tried to reach does not exist. <ann@example.org> gsmtp',
    source: `550-5.1.1 The email account that you tried to reach does not exist.
550 5.1.1 <ann@example.org> gsmtp`,
  },
  {
    name: 'reply3',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '554', null, null, null]],
    diagnostic: '554 Transaction failed: spam',
    source: `554 Transaction failed: spam`,
  },
  {
    name: 'reply4',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '421', null, null, null]],
    diagnostic: '421',
    source: `421`,
  },
  {
    name: 'reply5',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '535', '5.7.8', null, null]],
    diagnostic: '535 5.7.8 Error: authentication failed',
    source: `SMTP> 535 5.7.8 Error: authentication failed`,
  },
  {
    name: 'reply6',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'User unknown',
    source: `User unknown`,
  },
  {
    name: 'reply7',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '554', '5.7.1', null, null]],
    diagnostic: '554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org',
    source: `Server said: "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org"`,
  },
  {
    name: 'reply-es',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '550', null, null, null]],
    diagnostic: '550 Usuario desconocido',
    source: `550 Usuario desconocido`,
  },
  {
    name: 'reply-multi',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '554', null, null, null]],
    diagnostic:
      "554 mail.example.com Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    source: `554-mail.example.com
554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.`,
  },
  {
    name: 'reply-nemesis',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, '554', null, null, null]],
    diagnostic:
      '554 web.example (mxweb001) Nemesis ESMTP Service not available No SMTP service IP address is block listed. For explanation visit https://postmaster.web.example/error-messages?ip=203.0.113.9&c=bl',
    source: `554-web.example (mxweb001) Nemesis ESMTP Service not available
554-No SMTP service
554-IP address is block listed.
554 For explanation visit https://postmaster.web.example/error-messages?ip=203.0.113.9&c=bl`,
  },
  {
    name: 'telnet',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [['ann@example.org', '550', '5.7.1', 'mx.example.org', 'rcpt']],
    diagnostic: '550 5.7.1 Unable to relay',
    source: `220 mx.example.org ESMTP
EHLO pc
250 mx.example.org
MAIL FROM:<a@example.com>
250 2.1.0 Ok
RCPT TO:<ann@example.org>
550 5.7.1 Unable to relay`,
  },
  {
    name: 'hello',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Hello, how are you?`,
  },
  {
    name: 'date',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `Meeting on 4.5.24 at 550 Main Street, version 5.1.1 of the plan.`,
  },
  {
    name: 'words-looked-for-host',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'all relevant MX records point to non-existent hosts',
    source: 'all relevant MX records point to non-existent hosts',
  },
  {
    name: 'words-tls',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'Server certificate not verified',
    source: 'Server certificate not verified',
  },
  {
    name: 'words-suppressed',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'The recipient has unsubscribed; message not sent',
    source: 'The recipient has unsubscribed; message not sent',
  },
  {
    name: 'words-silent-host',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'Their mail host hung up in the middle of the dialogue',
    source: 'Their mail host hung up in the middle of the dialogue',
  },
  {
    name: 'words-qmail',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, '4.3.0', null, null]],
    diagnostic: 'child crashed (#4.3.0)',
    source: 'child crashed (#4.3.0)',
  },
  {
    name: 'talk-company',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'Ann left the company last week, see you in ten minutes.',
  },
  {
    name: 'talk-lunch',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'I gave up on the crossword; shall we have lunch at noon?',
  },
  {
    name: 'talk-prose1',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'Our server will be down for maintenance on Saturday',
  },
  {
    name: 'talk-prose2',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'I think my mailbox is full, please call me instead',
  },
  {
    name: 'talk-prose3',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'Unser Mailserver ist wegen Wartungsarbeiten am Sonntag nicht erreichbar.',
  },
  {
    name: 'talk-prose4',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'The spam filter works much better since the update.',
  },
  {
    name: 'talk-prose5',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: 'Can you tell me why my mail was rejected?',
  },
  {
    name: 'refusal-prose1',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'Our server is down for maintenance, please try again later.',
    source: 'Our server is down for maintenance, please try again later.',
  },
  {
    name: 'refusal-prose2',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, null]],
    diagnostic: 'You have reached your daily sending limit; please try again tomorrow',
    source: 'You have reached your daily sending limit; please try again tomorrow',
  },
  {
    name: 'refusal-prose3',
    kind: 'smtp-reply',
    format: 'smtp-reply',
    expected: [[null, null, null, null, 'connect']],
    diagnostic: "Sorry, I wasn't able to establish an SMTP connection.",
    source: "Sorry, I wasn't able to establish an SMTP connection.",
  },
]);

describe('a server that gives up and quotes the last reply', () => {
  const recipient = (text: string) => readNotice(pasted(text)).recipients[0];
  it.each([
    ['554 5.4.7 Message expired; last reply <451 4.7.0 Try again later>', '451', 'failed'],
    ['451 4.4.1 retry timeout exceeded: 421 4.7.0 busy', '421', null],
    ['554 5.7.1 Message rejected, see 550 5.7.1 above', '554', null],
  ])('has ended for good only where its own reply says so: %s', (text, replyCode, action) => {
    expect(recipient(text)).toMatchObject({ replyCode, action });
  });
});
