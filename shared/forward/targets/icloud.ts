import { defineTarget } from './target-demands.ts';

/** iCloud: one of SPF and DKIM has to pass, DMARC is obeyed. */
export const icloud = defineTarget({
  id: 'icloud',
  name: { en: 'iCloud', de: 'iCloud' },
  hosts: /(?:^|\.)(?:icloud|me|mac|apple)\.com$/i,
  domains: ['icloud.com', 'me.com', 'mac.com'],
  demands: [
    { kind: 'spf-or-dkim', strength: 'always' },
    { kind: 'dmarc', strength: 'always' },
  ],
  collects: 'no',
  collectsAs: null,
  allowList: 'no',
  sources: ['https://support.apple.com/102322'],
  asOf: '2026-11',
});
