import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('Exchange, old and new, and Microsoft 365', saved, [
  {
    name: 'exchange55',
    kind: 'failure',
    format: 'exchange-classic',
    expected: [['ann@example.org', null, null, null, null]],
    diagnostic:
      'The recipient name is not recognized The MTS-ID of the original message is: c=us;a= ;p=example;l=MAIL0610120959 MSEXCH:IMS:Example:SITE:MAIL 0 (000C05A6) Unknown Recipient',
    source: `Return-Path: <>
From: System Administrator <postmaster@example.net>
To: sender@example.com
Subject: Undeliverable: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message

  To:      ann@example.org
  Subject: Hello
  Sent:    Thu, 12 Nov 2026 09:58:00 +0100

did not reach the following recipient(s):

ann@example.org on Thu, 12 Nov 2026 10:00:00 +0100
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=example;l=MAIL0610120959
    MSEXCH:IMS:Example:SITE:MAIL 0 (000C05A6) Unknown Recipient
`,
  },
  {
    name: 'exchange2003',
    kind: 'failure',
    format: 'exchange-classic',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: System Administrator <postmaster@example.net>
To: sender@example.com
Subject: Undeliverable: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message did not reach some or all of the intended recipients.

      Subject:	Hello
      Sent:	12.11.2026 10:00

The following recipient(s) could not be reached:

      'ann@example.org' on 12.11.2026 10:00
            The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address, or contact the recipient directly to find out the correct address.
            <mail.example.net #5.1.1 smtp;550 5.1.1 User unknown>
`,
  },
  {
    name: 'exchange2003-de',
    kind: 'failure',
    format: 'exchange-classic',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 User unknown',
    source: `Return-Path: <>
From: Systemadministrator <postmaster@example.net>
To: sender@example.com
Subject: Unzustellbar: Hallo
Date: Thu, 12 Nov 2026 10:00:00 +0100

Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      Betreff:	Hallo
      Gesendet am:	12.11.2026 10:00

Folgende Empfänger konnten nicht erreicht werden:

      'ann@example.org' am 12.11.2026 10:00
            Das E-Mail-Konto ist in der Organisation, an die diese Nachricht gesendet wurde, nicht vorhanden. Überprüfen Sie die E-Mail-Adresse.
            <mail.example.net #5.1.1 smtp;550 5.1.1 User unknown>
`,
  },
  {
    name: 'exch2007',
    kind: 'failure',
    format: 'exchange',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 <ann@example.org>... User unknown',
    source: `Return-Path: <>
From: Microsoft Exchange <postmaster@example.com>
To: sender@example.com
Subject: Undeliverable: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Delivery has failed to these recipients or distribution lists:

ann@example.org
The recipient's e-mail address was not found in the recipient's e-mail system. Microsoft Exchange will not try to redeliver this message for you. Please check the e-mail address and try resending this message, or provide the following diagnostic text to your system administrator.

Diagnostic information for administrators:

Generating server: mail.example.com

ann@example.org
mx.example.org #<mx.example.org #5.1.1 smtp;550 5.1.1 <ann@example.org>... User unknown> #SMTP#

Original message headers:


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'm365',
    kind: 'failure',
    format: 'exchange',
    expected: [['ann@example.org', '550', '5.1.10', null, null]],
    diagnostic:
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.org not found by SMTP address lookup',
    source: `Return-Path: <>
From: postmaster@example.com
To: sender@example.com
Subject: Undeliverable: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100


Your message to ann@example.org couldn't be delivered.
ann wasn't found at example.org.
sender	Office 365	ann
Action Required		Recipient
Unknown To address

How to Fix It
The address may be misspelled or may not exist. Try one or more of the following:
Send the message again following these steps: In Outlook, open this non-delivery report (NDR) and choose Send Again from the Report ribbon.

More Info for Email Admins
Status code: 550 5.1.10
This error occurs because the sender sent a message to an email address hosted by Office 365, but the address is incorrect or doesn't exist at the destination domain.

Original Message Details
Created Date:	12/11/2026 09:58:00
Sender Address:	sender@example.com
Recipient Address:	ann@example.org
Subject:	Hello

Error Details
Reported error:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.org not found by SMTP address lookup
DSN generated by:	AM0PR01MB1234.eurprd01.prod.exchangelabs.com
`,
  },
  {
    name: 'm365-de',
    kind: 'failure',
    format: 'exchange',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', null]],
    diagnostic:
      '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    source: `Return-Path: <>
From: postmaster@example.com
To: sender@example.com
Subject: Unzustellbar: Hallo
Date: Thu, 12 Nov 2026 10:00:00 +0100


Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

ann@example.org<mailto:ann@example.org>
Die von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse des Empfängers, und versuchen Sie, die Nachricht erneut zu senden.

Diagnoseinformationen für Administratoren:

Generierender Server: mail.example.com

ann@example.org
mx.example.org
Remote Server returned '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table'

Ursprüngliche Nachrichtenkopfzeilen:


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'es-m365',
    kind: 'failure',
    format: 'exchange',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    source: `Return-Path: <>
From: postmaster@example.com
To: sender@example.com
Subject: No se puede entregar: Hola
Date: Thu, 12 Nov 2026 10:00:00 +0100


No se pudo entregar a estos destinatarios o grupos:

ann@example.org<mailto:ann@example.org>
No se encontró la dirección de correo electrónico que especificó. Compruebe la dirección de correo electrónico del destinatario e intente reenviar el mensaje.

Información de diagnóstico para los administradores:

Servidor de generación: mail.example.com

ann@example.org
Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'

Encabezados de mensajes originales:


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'exch-delay',
    kind: 'delay',
    format: 'exchange',
    expected: [['ann@example.org', '451', '4.4.0', 'mx.example.org', null]],
    diagnostic:
      '451 4.4.0 Primary target IP address responded with: 421 4.2.1 Unable to connect. Attempted failover to alternate host, but that did not succeed.',
    source: `Return-Path: <>
From: Microsoft Exchange <postmaster@example.com>
To: sender@example.com
Subject: Delivery delayed: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Delivery is delayed to these recipients or groups:

ann@example.org (ann@example.org)

Subject: Hello

This message hasn't been delivered yet. Delivery will continue to be attempted.

The server will keep trying to deliver this message for the next 1 days, 19 hours and 58 minutes. You'll be notified if the message can't be delivered by that time.

Diagnostic information for administrators:

Generating server: mail.example.com
Receiving server: mx.example.org (192.0.2.7)

ann@example.org
Server at mx.example.org (192.0.2.7) returned '451 4.4.0 Primary target IP address responded with: 421 4.2.1 Unable to connect. Attempted failover to alternate host, but that did not succeed.'

Original message headers:


Received: from out.example.com by mx.example.net; Thu, 12 Nov 2026 09:59:00 +0100
Message-ID: <1@out.example.com>
From: sender@example.com
To: ann@example.org
Subject: Hello
Date: Thu, 12 Nov 2026 09:58:00 +0100

Body with bob@example.com
`,
  },
  {
    name: 'hmail',
    kind: 'failure',
    format: 'exchange-classic',
    expected: [['ann@example.org', '550', null, null, 'rcpt']],
    diagnostic: '550 Unknown user',
    source: `Return-Path: <>
From: mailer-daemon@hm.example.net
To: sender@example.com
Subject: Undeliverable: Hello
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your message did not reach some or all of the intended recipients.

   Sent: Thu, 12 Nov 2026 09:58:00 +0100
   Subject: Hello

The following recipient(s) could not be reached:

ann@example.org
   Error Type: SMTP
   Remote server (192.0.2.7) issued an error.
   hMailServer sent: RCPT TO:<ann@example.org>
   Remote server replied: 550 Unknown user

hMailServer
`,
  },
]);
