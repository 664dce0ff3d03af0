import { defineTarget } from './target-demands.ts';

/** T-Online: goes by the reputation of the address first; DMARC and SPF count beside it. */
export const tOnline = defineTarget({
  id: 't-online',
  name: { en: 'T-Online', de: 'T-Online' },
  hosts: /(?:^|\.)t-online\.de$/i,
  domains: ['t-online.de', 'magenta.de'],
  demands: [
    { kind: 'dmarc', strength: 'often' },
    { kind: 'spf-not-fail', strength: 'often' },
  ],
  collects: 'yes',
  collectsAs: 'E-Mail-Sammeldienst',
  allowList: 'no',
  sources: ['https://postmaster.t-online.de/'],
  asOf: '2026-11',
});
