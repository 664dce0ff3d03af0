import { expect, it } from 'vitest';
import { stageFromWords, stageOfCommand } from '../../../shared/smtp/stage.ts';

it.each([
  ['said: 550 x (in reply to RCPT TO command)', 'rcpt'],
  ['said: 550 x (in reply to end of DATA command)', 'content'],
  ['said: 550 x (in reply to MAIL FROM command)', 'mail'],
  ['timed out while performing the EHLO handshake', 'ehlo'],
  ['lost connection with mx.example.org[192.0.2.7] while sending end of data', 'content'],
  ['SMTP error from remote mail server after RCPT TO:<ann@example.org>:', 'rcpt'],
  ['SMTP error from remote mail server after end of data:', 'content'],
  ['SMTP error from remote mail server after initial connection:', 'greeting'],
  ['SMTP error from remote server for TEXT command, host: mx.example.org', 'content'],
  ['192.0.2.7 does not like recipient.', 'rcpt'],
  ['192.0.2.7 failed after I sent the message.', 'content'],
  ['Connected to 192.0.2.7 but greeting failed.', 'greeting'],
  ['Connected to 192.0.2.7 but my name was rejected.', 'ehlo'],
  ['connect to mx.example.org[192.0.2.7]:25: Connection refused', 'connect'],
  ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", 'connect'],
  ['TLS is required, but was not offered by host mx.example.org', 'starttls'],
  ['Remote host said: x [RCPT_TO]', 'rcpt'],
  ['rejected recipient <ann@example.org> (Error following RCPT command)', 'rcpt'],
])('%s', (words, stage) => {
  expect(stageFromWords(words)).toBe(stage);
});

it.each([
  'An error occurred while sending mail.',
  'Recipient address rejected',
  'after data centre maintenance',
])('names no stage for: %s', (words) => {
  expect(stageFromWords(words)).toBeNull();
});

it.each([
  ['RCPT TO', 'rcpt'],
  ['end of DATA', 'content'],
  ['pipelined end of data', 'content'],
  ['HELO mx.example.org', 'ehlo'],
  ['QUIT', null],
])('command %s', (command, stage) => {
  expect(stageOfCommand(command)).toBe(stage);
});
