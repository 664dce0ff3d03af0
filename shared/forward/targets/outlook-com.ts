import { defineTarget } from './target-demands.ts';

/** Outlook.com, Hotmail, Live: private mailboxes at Microsoft. */
export const outlookCom = defineTarget({
  id: 'outlook-com',
  name: { en: 'Outlook.com', de: 'Outlook.com' },
  hosts: /(?:^|\.)(?:olc\.protection\.outlook|hotmail|live|msn)\.com$/i,
  domains: [
    ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'outlook.de', 'hotmail.de', 'live.de'],
    ...['hotmail.fr', 'hotmail.co.uk', 'outlook.fr', 'hotmail.it', 'outlook.es', 'hotmail.es'],
  ],
  demands: [
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-not-fail', strength: 'often' },
    { kind: 'spf-and-dkim', strength: 'bulk' },
    { kind: 'dmarc-pass', strength: 'bulk' },
  ],
  collects: 'no',
  collectsAs: null,
  allowList: 'no',
  sources: [
    'https://sendersupport.olc.microsoft.com/pm/policies.aspx',
    'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
  ],
  asOf: '2026-11',
});
