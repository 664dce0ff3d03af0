import { defineTarget } from './target-demands.ts';

/** A server that wants one of SPF and DKIM to pass; known by its refusal. */
export const eitherProof = defineTarget({
  id: 'either-proof',
  name: { en: 'the recipient’s provider', de: 'der Anbieter des Empfängers' },
  hosts: null,
  domains: [],
  demands: [
    { kind: 'spf-or-dkim', strength: 'always' },
    { kind: 'dmarc', strength: 'often' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'yes',
  sources: ['RFC 7960 §3.2', 'https://support.google.com/a/answer/81126'],
  asOf: '2026-11',
});
