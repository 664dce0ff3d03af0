import { defineTarget } from './target-demands.ts';

/** Microsoft 365, mail of organisations: a failed DMARC policy is obeyed, SPF and DKIM count together with other marks. */
export const microsoft365 = defineTarget({
  id: 'microsoft-365',
  name: { en: 'Microsoft 365', de: 'Microsoft 365' },
  hosts:
    /(?:^|\.)(?:mail\.protection|mx\.microsoft|protection\.outlook|prod\.outlook|outlook|office365)\.com$|\.mx\.microsoft$/i,
  domains: [],
  demands: [
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-not-fail', strength: 'often' },
  ],
  collects: 'no',
  collectsAs: null,
  allowList: 'yes',
  sources: [
    'https://learn.microsoft.com/defender-office-365/email-authentication-dmarc-configure',
    'https://learn.microsoft.com/defender-office-365/email-authentication-about',
    'https://learn.microsoft.com/defender-office-365/create-safe-sender-lists-in-office-365',
  ],
  asOf: '2026-11',
});
