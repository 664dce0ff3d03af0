import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted, saved } from './document.ts';

const POSTFIX = `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1
    <ann@example.org>: User unknown in virtual mailbox table (in reply to RCPT
    TO command)`;

const HEADER = `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: karl@example.com
Subject: Undelivered Mail Returned to Sender
`;

function quoted(text: string, mark = '> '): string {
  return text
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');
}

function mailWith(attribution: string, quote: string, more = ''): string {
  return `From: Karl Huber <karl@example.com>
To: helpdesk@example.com
Subject: Fwd: Undelivered Mail Returned to Sender
${more}
Hello, can you tell me what this means?

${attribution}
${quote}

Karl`;
}

describe('a notice that a person quotes', () => {
  it.each([
    [
      'an author that is a mail system',
      'On Sun, 22 Nov 2026 at 08:55, Mail Delivery System <MAILER-DAEMON@mail.example.com> wrote:',
      quoted(POSTFIX),
    ],
    [
      'an attribution in two lines',
      'On Sun, 22 Nov 2026 at 08:55, Mail Delivery Subsystem <\nmailer-daemon@mail.example.com> wrote:',
      quoted(POSTFIX),
    ],
    ['German', 'Am 22.11.26 um 08:55 schrieb Mail Delivery System:', quoted(POSTFIX)],
    ['marks without space', 'On 22/11/2026, postmaster@mail.example.com wrote:', quoted(POSTFIX, '>')],
    ['two levels', 'On 22/11/2026, postmaster@mail.example.com wrote:', quoted(POSTFIX, '> > ')],
    ['its header', '', quoted(`${HEADER}\n${POSTFIX}`)],
    [
      'a name that a mail system may have and its first words',
      'On Sunday, Example Mail <no-reply@example.com> wrote:',
      quoted(POSTFIX),
    ],
  ])('is read: %s', (_name, attribution, quote) => {
    const notice = readNotice(saved(mailWith(attribution, quote)));
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map(({ address, enhancedStatus }) => [address, enhancedStatus])).toEqual([
      ['ann@example.org', '5.1.1'],
    ]);
  });

  it.each([
    ['a person wrote it', 'On Sunday, Ann Green <ann@example.net> wrote:', quoted(POSTFIX), ''],
    ['a header names a person', '', quoted(`From: Ann <ann@example.net>\nSubject: Help\n\n${POSTFIX}`), ''],
    [
      'a list discusses it',
      'On Sunday, MAILER-DAEMON@mail.example.com wrote:',
      quoted(POSTFIX),
      'List-Id: <talk.example.com>\n',
    ],
    ['nobody is named', '', quoted('Your mail could not be delivered to ann@example.org.'), ''],
  ])('is left where %s', (_name, attribution, quote, more) => {
    expect(readNotice(saved(mailWith(attribution, quote, more))).kind).toBe('ordinary-message');
  });
});

describe('pasted text with quote marks', () => {
  it.each([
    ['all of it', quoted(POSTFIX)],
    [
      'below the line that names its author',
      `On Sunday, MAILER-DAEMON@mail.example.com wrote:\n\n${quoted(POSTFIX)}`,
    ],
  ])('is read: %s', (_name, text) => {
    const { kind, recipients } = readNotice(pasted(text));
    expect([kind, recipients.map((one) => one.address)]).toEqual(['failure', ['ann@example.org']]);
  });
});
