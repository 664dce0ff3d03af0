import { Buffer } from 'node:buffer';
import type { MsgItem, Properties } from './msg-file.ts';

const GERMAN_WORDS = [
  'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:',
  '',
  'anne.schmidt@example.com<mailto:anne.schmidt@example.com>',
  'Die von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse des Empfängers, und versuchen Sie, die Nachricht erneut zu senden.',
  '',
  'Diagnoseinformationen für Administratoren:',
  '',
  'Generierender Server: EX01.example.com',
  '',
  'anne.schmidt@example.com',
  "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
  '',
].join('\r\n');

const TRANSPORT = [
  'Microsoft Mail Internet Headers Version 2.0',
  'Received: from EX01.example.com (192.0.2.20) by EX01.example.com',
  ' (192.0.2.20) with Microsoft SMTP Server id 15.2.1544.11; Thu, 12 Nov 2026 14:02:10 +0100',
  'From: Microsoft Outlook <postmaster@example.com>',
  'To: maria@example.com',
  'Date: Thu, 12 Nov 2026 13:02:10 +0000',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '\tboundary="_a5f6_"',
  'MIME-Version: 1.0',
  'Message-ID: <7c9b2d04@EX01.example.com>',
  'Subject: Unzustellbar: Angebot für das Gartenhaus',
  'Auto-Submitted: auto-replied',
  'Return-Path: <>',
  '',
  '',
].join('\r\n');

const ORIGINAL: MsgItem = {
  properties: {
    '001A001F': 'IPM.Note',
    '0037001F': 'Angebot für das Gartenhaus',
    '0C1A001F': 'Maria Keller',
    '5D01001F': 'maria@example.com',
    '0E04001F': 'anne.schmidt@example.com',
    '1035001F': '<3f1c2a7e@example.com>',
    '00390040': new Date('2026-11-12T13:02:08Z'),
    '1000001F': 'Guten Tag\r\n',
  },
};

/** A non-delivery report with the header it came with and Exchange's German words; the report itself is lost. */
export const GERMAN_NDR: MsgItem = {
  properties: {
    '001A001F': 'REPORT.IPM.Note.NDR',
    '0037001F': 'Unzustellbar: Angebot für das Gartenhaus',
    '007D001F': TRANSPORT,
    '1000001F': GERMAN_WORDS,
  },
  attachments: [{ properties: { '37050003': 5 }, item: ORIGINAL }],
};

function failed(address: string, further: Properties): Properties {
  return { '3001001F': address, '3002001F': 'SMTP', '3003001F': address, '0C150003': 1, ...further };
}

/** The same kind of report without words and header: what happened stands in the recipients' properties only. */
export const BARE_NDR: MsgItem = {
  properties: {
    '001A001F': 'REPORT.IPM.Note.NDR',
    '0037001F': 'Undeliverable: Minutes',
    '0C1A001F': 'Microsoft Outlook',
    '0E060040': new Date('2026-11-12T13:02:10Z'),
    '6820001F': 'EX01.example.com',
    '0049001F': 'Minutes',
    '004E0040': new Date('2026-11-12T13:00:00Z'),
    '0074001F': 'ann@example.org; ben@example.org; carl@example.org',
  },
  recipients: [
    failed('ann@example.org', {
      '0C200003': 511,
      '0C21001F': 'mx.example.org',
      '0C1B001F':
        '#< #5.1.1 smtp;550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown> #SMTP#',
    }),
    failed('ben@example.org', { '0C1B001F': '<EX01.example.com #5.2.2>' }),
    failed('carl@example.org', { '0C050003': 7, '0C040003': 1 }),
  ],
};

/** The notice of a server as it stands in a file. */
export const POSTFIX_NOTICE = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mail.example.net (Mail Delivery System)',
  'To: maria@example.com',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Thu, 12 Nov 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain',
  '',
  'This is the mail system at host mail.example.net.',
  '',
  '<ann@example.org>: host mx.example.org[198.51.100.7] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)',
  '--b1',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.example.net',
  '',
  'Final-Recipient: rfc822; ann@example.org',
  'Action: failed',
  'Status: 5.2.2',
  'Remote-MTA: dns; mx.example.org',
  'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
  '',
  '--b1--',
  '',
].join('\r\n');

/** A mail of somebody who attached a notice, as a file with the name of a mail. */
export const NOTICE_ATTACHED: MsgItem = {
  properties: {
    '001A001F': 'IPM.Note',
    '0037001F': 'Fwd: Undelivered Mail Returned to Sender',
    '0C1A001F': 'Maria Keller',
    '5D01001F': 'maria@example.com',
    '00390040': new Date('2026-11-12T13:02:08Z'),
    '1000001F': 'Can you tell what this means?\r\n',
  },
  recipients: [failed('help@example.com', {})],
  attachments: [
    { properties: { '37050003': 1, '3707001F': 'notice.eml', '37010102': Buffer.from(POSTFIX_NOTICE) } },
  ],
};

/** A mail of old Outlook: texts in a Windows code page, words as HTML only, a picture and a text attached. */
export const OLD_MAIL: MsgItem = {
  properties: {
    '001A001E': Buffer.from('IPM.Note', 'latin1'),
    '3FFD0003': 1250,
    '3FDE0003': 1252,
    '0037001E': Buffer.from('Sch\xf6ne Gr\xfc\xdfe, \xb3\xf3d\x9f', 'latin1'),
    '0C1A001E': Buffer.from('J\xf6rg', 'latin1'),
    '0C1F001E': Buffer.from('joerg@example.org', 'latin1'),
    '10130102': Buffer.from('<html><body><p>Bis morgen \x96 J\xf6rg</p></body></html>', 'latin1'),
  },
  recipients: [
    failed('maria@example.com', { '3001001F': 'Maria, Keller' }),
    failed('carl@example.com', { '0C150003': 2 }),
    failed('dora@example.com', { '0C150003': 3 }),
  ],
  attachments: [
    {
      properties: {
        '37050003': 1,
        '3707001F': 'house.png',
        '370E001F': 'image/png',
        '37010102': Buffer.alloc(5000, 1),
      },
    },
    { properties: { '37050003': 1, '3704001F': 'NOTE.TXT', '37010102': Buffer.from('remember') } },
  ],
};
