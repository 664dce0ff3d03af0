import { defineTarget } from './target-demands.ts';

/**
 * Gmail, also for companies (Google Workspace): everybody passes SPF or DKIM; DMARC is obeyed. Its advice to forwarders
 * has turned: an older page said to leave the envelope sender alone, today's says to write the forwarding domain there,
 * to leave header and text untouched and to filter spam first.
 */
export const gmail = defineTarget({
  id: 'gmail',
  name: { en: 'Gmail', de: 'Gmail' },
  hosts: /(?:^|\.)(?:google|googlemail|gmail|1e100)\.(?:com|net)$/i,
  domains: ['gmail.com', 'googlemail.com'],
  demands: [
    { kind: 'spf-or-dkim', strength: 'always' },
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-and-dkim', strength: 'bulk' },
    { kind: 'dmarc-pass', strength: 'bulk' },
  ],
  // Gmail in the browser stopped collecting by POP in 2026; its apps show other mailboxes beside its own.
  collects: 'no',
  collectsAs: null,
  allowList: 'no',
  sources: [
    'https://support.google.com/a/answer/81126',
    'https://support.google.com/mail/answer/175365',
    'https://support.google.com/mail/answer/16604719',
  ],
  asOf: '2026-11',
});
