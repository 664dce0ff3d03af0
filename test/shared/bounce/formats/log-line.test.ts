import { pasted } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('log lines and events', pasted, [
  {
    name: 'log-postfix',
    kind: 'failure',
    format: 'log-line',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', 'rcpt']],
    diagnostic: '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown',
    source: `Nov 12 10:00:00 out postfix/smtp[1234]: 4F1A2B3C4D: to=<ann@example.org>, relay=mx.example.org[192.0.2.7]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))`,
  },
  {
    name: 'log-postfix-def',
    kind: 'delay',
    format: 'log-line',
    expected: [['ann@example.org', null, '4.4.1', 'mx.example.org', 'connect']],
    diagnostic: 'connect to mx.example.org[192.0.2.7]:25: Connection timed out',
    source: `Nov 12 10:00:00 out postfix/smtp[1234]: 4F1A2B3C4D: to=<ann@example.org>, relay=none, delay=1.2, delays=0.1/0/0.5/0.6, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.7]:25: Connection timed out)`,
  },
  {
    name: 'log-postfix-sent',
    kind: 'success',
    format: 'log-line',
    expected: [['ann@example.org', '250', '2.0.0', 'mx.example.org', null]],
    diagnostic: '250 2.0.0 Ok: queued as ABC',
    source: `Nov 12 10:00:00 out postfix/smtp[1234]: 4F1A2B3C4D: to=<ann@example.org>, relay=mx.example.org[192.0.2.7]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ABC)`,
  },
  {
    name: 'log-postfix-rej',
    kind: 'failure',
    format: 'log-line',
    expected: [['ann@example.org', '554', '5.7.1', null, 'rcpt']],
    diagnostic: '554 5.7.1 <ann@example.org>: Relay access denied',
    source: `Nov 12 10:00:00 mx postfix/smtpd[99]: NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 <ann@example.org>: Relay access denied; from=<sender@example.com> to=<ann@example.org> proto=ESMTP helo=<pc>`,
  },
  {
    name: 'log-exim',
    kind: 'failure',
    format: 'log-line',
    expected: [['ann@example.org', '550', null, 'mx.example.org', null]],
    diagnostic: '550 No such user',
    source: `2026-11-12 10:00:00 1abcDE-000123-Xy ** ann@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.7] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after RCPT TO:<ann@example.org>: 550 No such user`,
  },
  {
    name: 'log-exim-def',
    kind: 'delay',
    format: 'log-line',
    expected: [['ann@example.org', null, null, 'mx.example.org', 'connect']],
    diagnostic: 'Connection timed out',
    source: `2026-11-12 10:00:00 1abcDE-000123-Xy == ann@example.org R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.example.org [192.0.2.7]`,
  },
  {
    name: 'log-sendmail',
    kind: 'failure',
    format: 'log-line',
    expected: [['ann@example.org', '550', '5.1.1', 'mx.example.org', null]],
    diagnostic: '550 5.1.1 <ann@example.org>... User unknown',
    source: `Nov 12 10:00:00 out sendmail[123]: uAC123: to=<ann@example.org>, ctladdr=<sender@example.com> (1000/1000), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30311, relay=mx.example.org. [192.0.2.7], dsn=5.1.1, reply=550 5.1.1 <ann@example.org>... User unknown, stat=User unknown`,
  },
  {
    name: 'ses-json',
    kind: 'failure',
    format: 'ses-event',
    expected: [['ann@example.org', '550', '5.1.1', null, null]],
    diagnostic: '550 5.1.1 user unknown',
    source: `{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{"emailAddress":"ann@example.org","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],"reportingMTA":"dsn; a1.smtp-out.example.com"}}`,
  },
]);
