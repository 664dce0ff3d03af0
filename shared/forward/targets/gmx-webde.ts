import { defineTarget } from './target-demands.ts';

/** GMX, WEB.DE and other domains of the same house: a strict SPF record is obeyed; both can collect instead. */
export const gmxWebde = defineTarget({
  id: 'gmx-webde',
  name: { en: 'GMX/WEB.DE', de: 'GMX/WEB.DE' },
  hosts: /(?:^|\.)(?:gmx\.(?:net|de|at|ch|com)|web\.de)$/i,
  domains: [
    ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.org', 'gmx.eu', 'gmx.info'],
    ...['web.de', 'email.de'],
  ],
  demands: [
    { kind: 'spf-not-fail', strength: 'always' },
    { kind: 'dmarc', strength: 'often' },
  ],
  collects: 'yes',
  collectsAs: 'Sammeldienst',
  allowList: 'no',
  sources: [
    'https://postmaster.gmx.net/',
    'https://postmaster.web.de/',
    'https://hilfe.web.de/email/sammeldienst/',
  ],
  asOf: '2026-11',
});
