import { defineTarget } from './target-demands.ts';

/** Yahoo and AOL: everybody passes SPF or DKIM, DMARC is obeyed. */
export const yahoo = defineTarget({
  id: 'yahoo',
  name: { en: 'Yahoo', de: 'Yahoo' },
  hosts: /(?:^|\.)(?:yahoodns\.net|yahoo\.(?:com|de|fr|co\.uk|it|es)|yahooinc\.com|aol\.com)$/i,
  domains: [
    ...['yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.co.uk', 'yahoo.it', 'yahoo.es', 'ymail.com'],
    ...['rocketmail.com', 'aol.com', 'aol.de', 'aim.com'],
  ],
  demands: [
    { kind: 'spf-or-dkim', strength: 'always' },
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-and-dkim', strength: 'bulk' },
    { kind: 'dmarc-pass', strength: 'bulk' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'no',
  sources: ['https://senders.yahooinc.com/best-practices/', 'https://senders.yahooinc.com/smtp-error-codes/'],
  asOf: '2026-11',
});
