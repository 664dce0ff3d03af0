import { defineRules } from '../rule.ts';

/** A scanner found malware. */
export const virusRules = defineRules([
  {
    id: 'virus.found',
    reason: 'virus',
    match: {
      text: /\b(?:virus(?:es)?|malware|trojan|worm|ransomware|malicious (?:software|code|content|file|program|attachment)|infected|infection|exploit)\b/i,
      not: /\b(?:no|without|free of|not) (?:virus|malware)|\bvirus[- ]?free\b|\banti-?virus (?:server|service|system|engine) (?:error|fail|unavail|not)|\bvirus scanner (?:error|fail|unavail)|\bwormhole|\bvirus (?:and|or|\/|&) ?spam\b|\bvirus activity\b|\b(?:failure|error|problem|trouble) (?:in|of|with) (?:the |our )?(?:anti-?)?virus\b|\bnot an? (?:virus|malware)\b|\bvirus (?:check|scan)s? passed\b|\bvirus[- ]?scanner (?:can ?not|can't|could not|is unable)\b|\b(?:may|might|could) (?:hide|hold|contain|carry) an? (?:virus|malware)\b|\b(?:ip|host|server|network) (?:has )?(?:sends?|sent|sending|spreads?) virus|\b(?:infected|compromised) (?:machine|host|computer|pc|server|system)|\bcbl\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)', 'https://docs.clamav.net/'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 Virus found in message',
      '554 5.7.1 Message infected with Eicar-Test-Signature',
      '552 5.7.0 malware detected',
      '550 This message contains a virus',
    ],
    misses: ['451 4.7.1 antivirus service unavailable', '550 5.7.1 spam'],
  },
  {
    id: 'virus.scanner-names',
    reason: 'virus',
    match: {
      text: /\b(?:eicar|clamav|sanesecurity|win\.(?:test|trojan|worm|malware)|heuristics\.\w{3,12}|troj\/|mal\/)/i,
    },
    sources: ['https://docs.clamav.net/'],
    asOf: '2026-11',
    hits: ['554 5.7.1 Blocked by ClamAV', '550 Found Eicar-Test-Signature in attachment'],
    misses: ['550 5.7.1 spam'],
  },
  {
    id: 'virus.languages',
    reason: 'virus',
    match: {
      text: /(?:enthält|virus|schadsoftware|schadcode) (?:einen? )?(?:virus|viren|gefunden|entdeckt|schadsoftware|schadcode|schädlich)|schadsoftware|schadcode|contient un virus|contiene un virus|cont[eé]m (?:um )?v[ií]rus|zawiera wirusa|содержит вирус|ウイルス/i,
    },
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['554 Die Nachricht enthält einen Virus', '554 ウイルスが検出されました'],
    misses: ['554 Die Nachricht ist Spam'],
  },
]);
