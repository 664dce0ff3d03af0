import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { saved } from './document.ts';

const POSTFIX = `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1
    <ann@example.org>: User unknown in virtual mailbox table (in reply to RCPT
    TO command)
`;

function passedOn(marker: string, header: string, body = POSTFIX): string {
  return `From: Karl Huber <karl@example.com>
To: helpdesk@example.com
Subject: WG: Undelivered Mail Returned to Sender

Hi, what does this mean?

${marker}
${header}

${body}`;
}

const ENGLISH = `Subject: Undelivered Mail Returned to Sender
Date: Sun, 22 Nov 2026 08:55:00 +0100
From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: karl@example.com`;

const GERMAN = `Von: Mail Delivery Subsystem <mailer-daemon@mail.example.com>
Gesendet: Sonntag, 22. November 2026 08:55
An: karl@example.com
Betreff: Undelivered Mail Returned to Sender`;

const APART = `
From: postmaster@mail.example.com

Subject: Undelivered Mail Returned to Sender

Date: 22 November 2026

To: karl@example.com`;

describe('a notice that a person passes on in the text', () => {
  it.each([
    ['Thunderbird', '-------- Forwarded Message --------', ENGLISH],
    ['Gmail', '---------- Forwarded message ---------', ENGLISH],
    ['Outlook in German', '-----Ursprüngliche Nachricht-----', GERMAN],
    ['Outlook on the web', '________________________________', GERMAN],
    ['Apple Mail', 'Begin forwarded message:', APART],
    ['Apple Mail in German', 'Anfang der weitergeleiteten Nachricht:', ENGLISH],
  ])('is read: %s', (_program, marker, header) => {
    const notice = readNotice(saved(passedOn(marker, header)));
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map(({ address, replyCode }) => [address, replyCode])).toEqual([
      ['ann@example.org', '550'],
    ]);
  });

  it('is not taken from the mail of a person that only talks of a failure', () => {
    const header = ENGLISH.replace(/From: .*/, 'From: Ann <ann@example.org>');
    const mail = passedOn('-----Original Message-----', header, 'My mail could not be delivered to bob.');
    expect(readNotice(saved(mail)).kind).toBe('ordinary-message');
  });
});
