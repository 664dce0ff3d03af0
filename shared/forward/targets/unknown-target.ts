import { defineTarget } from './target-demands.ts';

/** Any other server: many obey DMARC, some refuse what SPF forbids, and nobody can tell which. */
export const unknownTarget = defineTarget({
  id: 'unknown',
  name: { en: 'the recipient’s provider', de: 'der Anbieter des Empfängers' },
  hosts: null,
  domains: [],
  demands: [
    { kind: 'dmarc', strength: 'often' },
    { kind: 'spf-not-fail', strength: 'often' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'unknown',
  sources: ['RFC 7960 §3.2'],
  asOf: '2026-11',
});
