import { defineTarget } from './target-demands.ts';

/** A server that refuses what SPF forbids, as a policy daemon before Postfix or Exim does it; known by its refusal. */
export const spfStrict = defineTarget({
  id: 'spf-strict',
  name: { en: 'the recipient’s provider', de: 'der Anbieter des Empfängers' },
  hosts: null,
  domains: [],
  demands: [
    { kind: 'spf-not-fail', strength: 'always' },
    { kind: 'dmarc', strength: 'often' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'yes',
  sources: ['RFC 7208 §8.4', 'RFC 7960 §3.2'],
  asOf: '2026-11',
});
