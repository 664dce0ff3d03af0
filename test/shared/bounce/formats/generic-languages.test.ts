import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('any wording in other languages', saved, [
  {
    name: 'sina',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: '退信原因:收件人不存在 User not found',
    source: `Return-Path: <>
From: MAILER-DAEMON@example.cn
To: sender@example.com
Subject: 系统退信/Systems bounce
Date: Thu, 12 Nov 2026 10:00:00 +0100

抱歉,您的邮件被退回来了……
原邮件信息:
时   间:2026-11-12 10:00:00
主   题:Hello
收件人:ann@example.org
退信原因:收件人不存在
User not found
`,
  },
  {
    name: 'kddi',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.ne.jp', null, null, null, null]],
    diagnostic:
      'Your mail sent on: Thu, 12 Nov 2026 09:58:00 +0900 Could not be delivered to: <ann@example.ne.jp> As their mailbox is full.',
    source: `Return-Path: <>
From: no-reply@example.ne.jp
To: sender@example.com
Subject: Mail Error
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your mail sent on: Thu, 12 Nov 2026 09:58:00 +0900
     Could not be delivered to: <ann@example.ne.jp>
     As their mailbox is full.
`,
  },
  {
    name: 'fr-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'La boîte aux lettres du destinataire est pleine.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.fr>
To: sender@example.com
Subject: Message non distribué
Date: Thu, 12 Nov 2026 10:00:00 +0100

Bonjour,

Votre message n'a pas pu être remis au destinataire suivant :

ann@example.org

La boîte aux lettres du destinataire est pleine.
`,
  },
  {
    name: 'de-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic: 'Grund: Das Postfach des Empfängers ist voll.',
    source: `Return-Path: <>
From: Mail-Gateway <postmaster@example.net>
To: sender@example.com
Subject: Ihre E-Mail konnte nicht zugestellt werden
Date: Thu, 12 Nov 2026 10:00:00 +0100

Sehr geehrte Damen und Herren,

Ihre Nachricht mit dem Betreff "Hallo" konnte nicht an folgende Empfänger zugestellt werden:

  ann@example.org

Grund: Das Postfach des Empfängers ist voll.

Bei Fragen wenden Sie sich an helpdesk@example.net.
`,
  },
  {
    name: 'it-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.it', null, null, null, null]],
    diagnostic: 'La casella di posta del destinatario è piena.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.it>
To: sender@example.com
Subject: Mancato recapito: Ciao
Date: Thu, 12 Nov 2026 10:00:00 +0100

Il messaggio non è stato recapitato ai seguenti destinatari:

ann@example.it

La casella di posta del destinatario è piena.
`,
  },
  {
    name: 'dk',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.dk', null, null, null, null]],
    diagnostic: 'Din meddelelse kunne ikke leveres til følgende modtagere: Postkassen er fuld.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.dk>
To: sender@example.com
Subject: Kunne ikke leveres: Hej
Date: Thu, 12 Nov 2026 10:00:00 +0100

Din meddelelse kunne ikke leveres til følgende modtagere:

ann@example.dk

Postkassen er fuld.
`,
  },
  {
    name: 'nl-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.nl', null, null, null, null]],
    diagnostic: 'De mailbox van de geadresseerde is vol.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.nl>
To: sender@example.com
Subject: Onbestelbaar: Hallo
Date: Thu, 12 Nov 2026 10:00:00 +0100

Uw bericht kan niet worden bezorgd bij de volgende geadresseerden:

ann@example.nl
De mailbox van de geadresseerde is vol.
`,
  },
  {
    name: 'pl-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.pl', null, null, null, null]],
    diagnostic: 'Skrzynka odbiorcy jest pełna.',
    source: `Return-Path: <>
From: Mailer-Daemon <mailer-daemon@example.pl>
To: sender@example.com
Subject: Niedostarczone
Date: Thu, 12 Nov 2026 10:00:00 +0100

Wiadomość nie została dostarczona do następującego adresata:

ann@example.pl

Skrzynka odbiorcy jest pełna.
`,
  },
  {
    name: 'pt-plain',
    kind: 'failure',
    format: 'generic',
    expected: [['ann@example.pt', null, null, null, null]],
    diagnostic: 'Utilizador desconhecido.',
    source: `Return-Path: <>
From: Postmaster <postmaster@example.pt>
To: sender@example.com
Subject: Mensagem não entregue
Date: Thu, 12 Nov 2026 10:00:00 +0100

A sua mensagem não foi entregue aos seguintes destinatários:

ann@example.pt

Utilizador desconhecido.
`,
  },
]);
