import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../shared/bounce/reason.ts';
import { ask, CLIENT, LINE, SUBMISSION } from './ask.ts';

/** Words of real servers' kinds, with the class they are judged to be and the finding that must explain them. */
const REPORTED: readonly (readonly [Reason, string, string])[] = [
  [
    'sender-rejected',
    '550 5.7.1 <ben@example.net>: Sender address rejected: Access denied',
    'sender.rejected',
  ],
  [
    'sender-rejected',
    '553 5.7.1 <ben@example.net>: Sender address rejected: not owned by user carl',
    'sender.not-owned',
  ],
  [
    'security-error',
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    'sender.not-owned',
  ],
  [
    'sender-rejected',
    '554 5.2.252 SendAsDenied; ben@example.net not allowed to send as eva@example.net',
    'sender.not-owned',
  ],
  [
    'sender-rejected',
    '450 4.1.8 <ben@example.invalid>: Sender address rejected: Domain not found',
    'sender.domain-missing',
  ],
  [
    'sender-rejected',
    '553 5.1.8 <ben@host.invalid>... Domain of sender address ben@host.invalid does not exist',
    'sender.domain-missing',
  ],
  [
    'sender-rejected',
    '550 Verification failed for <ben@example.net> 550 Sender verify failed',
    'sender.verification-failed',
  ],
  [
    'sender-rejected',
    '450 4.1.7 <ben@example.net>: Sender address rejected: unverified address: host down',
    'sender.verification-failed',
  ],
  [
    'auth-failure',
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated',
    'auth.sender-domain',
  ],
  [
    'ptr-required',
    '550 5.7.25 The IP address sending this message does not have a PTR record',
    'sending.no-ptr',
  ],
  [
    'policy-violation',
    '504 5.5.2 <pc7>: Helo command rejected: need fully-qualified hostname',
    'sending.bad-helo',
  ],
  [
    'ip-blocked',
    '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
    'sending.ip-listed',
  ],
  [
    'ip-blocked',
    '550 5.7.1 Unfortunately, messages from [192.0.2.9] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3140)',
    'sending.ip-listed',
  ],
  [
    'ip-blocked',
    '554 5.7.1 Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/',
    'sending.list-lookup-broken',
  ],
  [
    'ip-blocked',
    '554 Dialup/transient IP not allowed. Use a mailgateway/smarthost (DIAL)',
    'sending.dynamic-ip',
  ],
  ['bad-reputation', '554 IP=192.0.2.9 - None/bad reputation. (NOWL)', 'sending.reputation'],
  ['rate-limited', '550 5.7.1 too many messages from your host', 'rate.limited'],
  ['rate-limited', '550 5.4.5 Daily user sending limit exceeded', 'rate.own-quota'],
  [
    'policy-violation',
    '554 5.2.2 mailbox full; SubmissionQuotaExceededException.MapiSubmit; message submission quota exceeded',
    'rate.own-quota',
  ],
  ['too-many-connections', '421 4.7.0 Too many connections from your host', 'connections.too-many'],
  ['sender-rejected', '550 5.1.8 Access denied, bad outbound sender AS(42003)', 'account.blocked'],
  ['policy-violation', '550 5.7.501 Access denied, spam abuse detected', 'account.blocked'],
  ['tls-failure', '550 5.7.10 Encryption required by recipient domain', 'tls.required'],
  ['tls-failure', '454 4.7.5 Certificate validation failure', 'tls.failed'],
  ['tls-failure', '500 Encryption required, but the remote server does not support TLS', 'tls.failed'],
  ['relay-denied', '554 5.7.1 <ann@example.org>: Relay access denied', 'relay.wrong-server'],
  ['security-error', '550 5.7.1 Delivery not authorized, message refused', 'security.session'],
  [
    'policy-violation',
    '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
    'forward.organisation-forbids',
  ],
  [
    'sender-rejected',
    '550 5.7.1 <>: Sender address rejected: we do not accept bounces here',
    'bounce.null-sender-refused',
  ],
];

describe('a report on a refused mail', () => {
  it.each(REPORTED)('%s: %s', (reason, diagnostic, id) => {
    expect(ask(reason, diagnostic)?.id).toBe(id);
  });
});

/** What a mail program or the reader's own outgoing server says while sending. */
const SENDING: readonly (readonly [Reason, string, string])[] = [
  ['security-error', '535 5.7.8 Error: authentication failed', 'login.refused'],
  [
    'security-error',
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect',
    'login.refused',
  ],
  [
    'security-error',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant',
    'login.method-disabled',
  ],
  ['security-error', '530 5.7.57 Client not authenticated to send mail', 'login.method-disabled'],
  ['security-error', '550 5.7.30 Basic authentication is not supported', 'login.method-disabled'],
  ['security-error', '534-5.7.9 Application-specific password required', 'login.app-password'],
  [
    'security-error',
    '534-5.7.14 Please log in via your web browser and then try again',
    'login.app-password',
  ],
  ['security-error', '530 5.7.0 Authentication required', 'login.required'],
  ['security-error', '550 Unauthenticated senders not allowed', 'login.required'],
  ['security-error', '530 5.7.0 Must issue a STARTTLS command first', 'tls.required'],
  ['relay-denied', '554 5.7.1 <ann@example.org>: Relay access denied', 'relay.not-logged-in'],
  ['ip-blocked', '554 5.7.1 Client host [203.0.113.9] blocked using pbl.example.org', 'sending.dynamic-ip'],
];

describe('the own outgoing server', () => {
  it.each(SENDING)('%s: %s', (reason, diagnostic, id) => {
    const said = ask(reason, diagnostic, SUBMISSION, LINE);
    expect(said?.id).toBe(id);
    expect(said?.actors.some((actor) => ['you', 'your-admin'].includes(actor))).toBe(true);
  });
});

const DIALOGS: readonly (readonly [Reason, string, string])[] = [
  [
    'connection-failure',
    'Sending of the message failed. The message could not be sent because connecting to Outgoing server (SMTP) mail.example.net failed. The server may be unavailable or is refusing SMTP connections.',
    'client.cannot-connect',
  ],
  [
    'unknown',
    'Senden der Nachricht fehlgeschlagen. Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem Postausgang-Server (SMTP) mail.example.net fehlgeschlagen ist.',
    'client.cannot-connect',
  ],
  ['connection-failure', 'Task reported error (0x80042109): Outlook cannot connect', 'client.cannot-connect'],
  ['connection-failure', 'The operation did not go through.', 'client.cannot-connect'],
  [
    'connection-failure',
    'The message could not be sent because the connection to Outgoing server (SMTP) mail.example.net was lost in the middle of the transaction.',
    'client.connection-lost',
  ],
  [
    'connection-failure',
    'Die Verbindung mit dem Postausgang-Server (SMTP) mail.example.net wurde mitten in der Übertragung unterbrochen.',
    'client.connection-lost',
  ],
  [
    'dns-failure',
    'Postausgang-Server (SMTP) mail.example.net ist unbekannt. Bitte überprüfen Sie die Einstellungen.',
    'client.unknown-server',
  ],
  ['connection-failure', 'The host could not be found. Error number: 0x800CCC0D', 'client.unknown-server'],
  ['tls-failure', 'The certificate of mail.example.net has expired or is not trusted.', 'client.certificate'],
  ['tls-failure', 'Das Zertifikat von mail.example.net ist abgelaufen.', 'client.certificate'],
  [
    'tls-failure',
    "Unable to establish a secure link with Outgoing server (SMTP) mail.example.net using STARTTLS since it doesn't advertise that feature. Switch off STARTTLS for that server.",
    'client.starttls-missing',
  ],
  [
    'security-error',
    'Unable to authenticate to Outgoing server (SMTP) mail.example.net. Please check the password.',
    'login.refused',
  ],
  ['security-error', 'Die Anmeldung beim Server mail.example.net ist fehlgeschlagen.', 'login.refused'],
];

describe('a mail program', () => {
  it.each(DIALOGS)('%s: %s', (reason, context, id) => {
    const said = ask(reason, null, { context, speaker: 'mail-program' }, CLIENT);
    expect(said?.id).toBe(id);
    expect(said?.actors[0]).toBe('you');
    expect(said?.params?.['course']).toBe('unsent');
  });

  it('is not blamed for what a report says in the same words', () => {
    const said = ask('connection-failure', 'connecting to Outgoing server (SMTP) mail.example.net failed');
    expect(said).toBeNull();
  });
});

describe('confidence', () => {
  it('is never above the recipient’s own', () => {
    for (const [reason, diagnostic] of [...REPORTED, ...SENDING])
      expect(ask(reason, diagnostic, { confidence: 'possible' })?.confidence ?? 'possible').toBe('possible');
  });
});
