import { describe, expect, it } from 'vitest';
import { findTextAddresses } from '../../../../shared/bounce/formats/text-address.ts';
import { withoutUtf7 } from '../../../../shared/bounce/formats/pasted-utf7.ts';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { pasted, saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('notices of old systems', saved, [
  {
    name: 'labels in another case',
    kind: 'failure',
    format: 'listserv',
    expected: [['ANN@host.example.org', null, null, null, null]],
    diagnostic: 'No such local user.',
    source: `From: "LMail release 1.2d" <MAILER@HOST.EXAMPLE.ORG>
To: sender@example.com
Subject: Undelivered mail

An error was detected while processing the enclosed message.

--> Error description:
Error-For:  ANN@HOST.EXAMPLE.ORG
Error-Code: 3
Error-Text: No such local user.

Error-End:  One error reported.
`,
  },
  {
    name: 'the answer of the next server behind arrows',
    kind: 'failure',
    format: 'messaging-server',
    expected: [['ann@example.org', '550', null, null, null]],
    diagnostic: '550 ann... user unknown',
    source: `From: PMDF Mail Server <postmaster@vax.example.net>
To: sender@example.com
Subject: Undeliverable mail: SMTP delivery failure

The message could not be delivered to:

Addressee: ann@example.org
Reason: Illegal host/domain name or user unknown.
	<< 550 ann... user unknown
`,
  },
  {
    name: 'a user that is not defined',
    kind: 'failure',
    format: 'generic',
    expected: [['Ann_Green@example.org', null, null, null, null]],
    diagnostic: 'User Ann_Green@example.org is not defined in the cc:Mail directory',
    source: `From: Administrator_at_POST@example.org
To: sender@example.com
Subject: Message not deliverable

  Undeliverable Message

  User Ann_Green@example.org is not defined in the cc:Mail directory

  Original text follows
  ---------------------
  From: sender@example.com
`,
  },
  {
    name: 'an infected attachment that was deleted',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'Recipient of the infected attachment: ann@example.org Attachment sample.exe was Deleted for the following reasons: Virus W32.Sircam.Worm@mm was found.',
    source: `From: NAV for Microsoft Exchange-POST <NAVMSE-POST@example.org>
To: sender@example.com
Subject: Norton AntiVirus detected a virus in a message you sent. The infected attachment was deleted.

Recipient of the infected attachment:  ann@example.org
Attachment sample.exe was Deleted for the following reasons:
	Virus W32.Sircam.Worm@mm was found.
`,
  },
]);

describe('the list of a returned post', () => {
  it('is the one its subject names, not the list program', () => {
    const notice = readNotice(
      saved(`From: "List server (1.8d)" <LISTSERV@lists.example.org>
To: sender@example.com
Subject: Rejected posting to BIRDS-L@lists.example.org

You are not authorized to send mail to the BIRDS-L list from your sender@example.com account.
`),
    );
    expect(notice.recipients.map((one) => one.address)).toEqual(['BIRDS-L@lists.example.org']);
  });
});

describe('names that are no addresses', () => {
  it.each(['BOB SMITH@HQ@EXAMPLE', 'W32.Klez.H@mm', 'Worm.Bagle@m'])('%s', (name) => {
    const notice = readNotice(
      saved(`From: Mailer-Daemon@mx.example.net
To: sender@example.com
Subject: Undeliverable Message

Message not delivered to recipients below: ${name}
`),
    );
    expect(notice.recipients.map((one) => one.address)).toEqual([null]);
  });
});

describe('mail that is no notice', () => {
  it.each([
    [
      'a count of the queue',
      'From: MAILER-DAEMON@mx.example.net\nTo: ops@example.net\nSubject: Daily queue report',
      'Deferred: 3\nDelivered: 2201\nFailed: 4\n',
    ],
    [
      'a patch that shows one',
      'From: dev@example.com\nTo: talk@example.net\nSubject: [PATCH] read "Mail delivery failed"',
      'It treats\n   ----- Transcript of session follows -----\n550 <ann@example.org>... User unknown\nas one.',
    ],
  ])('%s', (_name, header, text) => {
    expect(readNotice(saved(`${header}\n\n${text}`)).kind).toBe('ordinary-message');
  });

  it('is a letter without a header', () => {
    const text =
      'Dear Sir,\n\nI did not receive your message. Please send it again.\n\nAnn <ann@example.org>';
    expect(readNotice(pasted(text)).kind).toBe('ordinary-message');
  });
});

describe('UTF-7 without a charset', () => {
  it('is readable', () => {
    const text =
      'Dies ist eine automatisch erstellte Benachrichtigung +APw-ber den Zustellstatus.\n\n+ANw-bermittlung an folgende Empf+AOQ-nger fehlgeschlagen.\n\n       ann@example.org\n';
    const notice = readNotice(pasted(text));
    expect([notice.kind, notice.language]).toEqual(['failure', 'de']);
    expect(notice.recipients.map((one) => one.address)).toEqual(['ann@example.org']);
  });

  it.each(['ann+ABC-x@example.org', 'a+AB-b', '1+APw', 'x+bob-y'])('leaves %s alone', (text) => {
    expect(withoutUtf7(text)).toBe(text);
  });
});

describe('addresses among other scripts', () => {
  it.each([
    ['收件人：ann@example.org', 'ann@example.org'],
    ['收件人：ann@example.org，原因', 'ann@example.org'],
    ['您发往ann@example.org的邮件', 'ann@example.org'],
    ['宛先はann@example.orgです', 'ann@example.org'],
    ['„ann@example.org“', 'ann@example.org'],
    ['«ann@example.org»', 'ann@example.org'],
    ['an\u00a0ann@example.org\u00a0ging', 'ann@example.org'],
    ['<jörg@müller.example>', 'jörg@müller.example'],
    ['почта@пример.example', 'почта@пример.example'],
    ['用户@例子.example', '用户@例子.example'],
    ['ann_b+c@example.org', 'ann_b+c@example.org'],
  ])('%s', (text, address) => {
    expect(findTextAddresses(text).map((one) => one.address)).toEqual([address]);
  });
});
