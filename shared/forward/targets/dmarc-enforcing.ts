import { defineTarget } from './target-demands.ts';

/** A server that obeys DMARC policies; known by its refusal. */
export const dmarcEnforcing = defineTarget({
  id: 'dmarc-enforcing',
  name: { en: 'the recipient’s provider', de: 'der Anbieter des Empfängers' },
  hosts: null,
  domains: [],
  demands: [
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-not-fail', strength: 'often' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'yes',
  sources: ['RFC 9989', 'RFC 7489 §6.6', 'RFC 7960 §3.2'],
  asOf: '2026-11',
});
