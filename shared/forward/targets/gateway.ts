import { defineTarget } from './target-demands.ts';

/** Filter services of organisations, such as Proofpoint, Mimecast, Barracuda: what they refuse is what the organisation has switched on. */
export const gateway = defineTarget({
  id: 'gateway',
  name: { en: 'the recipient’s filter service', de: 'der Filterdienst des Empfängers' },
  hosts:
    /(?:^|\.)(?:(?:pphosted|ppe-hosted|gpphosted|iphmx|barracudanetworks|hornetsecurity|trendmicro|tmes|sophos)\.com|mimecast(?:-offshore)?\.(?:com|co\.za)|antispameurope\.com|messagelabs\.(?:com|net)|mailcontrol\.com|retarus\.com)$/i,
  domains: [],
  demands: [
    { kind: 'dmarc', strength: 'often' },
    { kind: 'spf-not-fail', strength: 'often' },
  ],
  collects: 'unknown',
  collectsAs: null,
  allowList: 'yes',
  sources: [
    'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000708564755',
    'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_emailauthentication',
  ],
  asOf: '2026-11',
});
