import { defineRules } from '../rule.ts';

/** SPF, DKIM or DMARC did not pass (RFC 7208, RFC 6376, RFC 9989). */
export const authFailureRules = defineRules([
  {
    id: 'auth-failure.spf',
    reason: 'auth-failure',
    match: {
      text: /\b(?:bad|wrong|broken|incorrect|failed|invalid) spf\b|\bspf[^;]{0,50}(?:fail|reject|not (?:pass|permit|allow|authori[sz]ed|valid|match|a designated)|did not pass|violat|unauthori[sz]ed|denied|policy|unauthenticated|invalid|mismatch|error|no match|hardfail|softfail|problem|block)|\b(?:reject|fail|block|den|violat|refus|not allowed|not permitted|not authori[sz]ed|does not (?:match|permit|allow|pass)|did(?: not|n't) pass|due to|because of|according to|permitted by)\w{0,3}[^;]{0,50}\bspf\b|\bsender policy framework\b|\bopenspf\.(?:org|net)\b|\bspf: /i,
      not: /\b(?:lookup|temporary|transient|temp) ?(?:dns )?(?:error|failure)|\btemperror\b|\bspf (?:pass|=pass)\b.{0,60}\bspam\b/i,
    },
    sources: ['RFC 7208 §8.4', 'RFC 7372 §3.2 (X.7.23)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 SPF fail - not authorized',
      '550 5.1.0 192.0.2.222 is not allowed to send from <example.net> per its SPF Record',
      '550 SPF: sender is unauthenticated',
      '550 5.7.23 Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.org/Why',
      '554 5.7.1 <bob@example.com>: Sender address rejected: Rejected by SPF',
    ],
    misses: ['550 5.7.1 message rejected as spam', '451 4.4.3 SPF temporary DNS error'],
  },
  {
    id: 'auth-failure.dmarc',
    reason: 'auth-failure',
    match: {
      text: /\bdmarc\b[^;]{0,60}(?:fail|reject|polic|not (?:pass|align|accept)|violat|evaluat|quarantine|check|verif|block|den|invalid|unauth)|\b(?:fail|reject|block|den|violat|refus|not accepted|not pass|does not pass|did not pass|due to|unauthenticated)\w{0,3}[^;]{0,70}\bdmarc\b|\bdmarc (?:policy|p=reject)\b/i,
      not: /\btemperror\b|\btemporary (?:dns|error)/i,
    },
    finding: 'auth.sender-domain',
    sources: ['RFC 9989 (DMARC)', 'RFC 7372 §3 (X.7.2x)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.1 DMARC policy rejection',
      '550 5.7.1 Email rejected per DMARC policy for example.com',
      '554 5.7.5 Permanent Error Evaluating DMARC policy',
      '550 5.7.1 rejected by DMARC policy for example.com',
    ],
    misses: ['550 5.7.1 rejected by local policy'],
  },
  {
    id: 'auth-failure.dkim',
    reason: 'auth-failure',
    match: {
      text: /\bdkim\b[^.;]{0,40}(?:fail|not (?:pass|valid|found|verif|signed)|invalid|reject|no (?:passing|valid|acceptable)|bad|missing|unauthenticated|required|mismatch|did not pass)|\b(?:fail|invalid|bad|missing|no(?: passing| valid| acceptable)?|unsigned|lacks? (?:a )?(?:valid )?)\w{0,3} dkim\b|\bnot pass(?:ed)? (?:the )?dkim\b|\bno (?:passing|valid|acceptable) (?:dkim )?signature found\b|\bdomainkeys? (?:fail|invalid)|\bdkim (?:domain )?author match\b/i,
      not: /\btemperror\b|\bdkim (?:pass|=pass)/i,
    },
    finding: 'auth.sender-domain',
    sources: ['RFC 6376 §6', 'RFC 7372 §3.1 (X.7.20–X.7.22)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.20 No passing DKIM signature found',
      '550 5.7.1 DKIM verification failed',
      '550 5.7.21 No acceptable DKIM signature found',
    ],
    misses: ['550 5.7.1 bad signature in attachment'],
  },
  {
    id: 'auth-failure.multiple',
    reason: 'auth-failure',
    match: {
      text: /\bmultiple authentication checks failed\b|\b(?:sender|message|mail|e-?mail|domain|sending domain)(?: \S{1,30})? (?:is |was |does |did |has )?(?:not|un|fail\w{0,2}|lack\w?)(?: been| pass(?:ed|es)?| the required)? ?(?:authenticat(?:ed|ion)(?: checks?| requirements?| level)?)\b|\bfailed (?:e-?mail |sender |domain )?authentication (?:check|requirement|test)|\b(?:sender|domain|message|e-?mail) authentication (?:check )?(?:fail|requir)|\bunauthenticated (?:e-?mail|mail|message|sender|sending)\b|\barc validation fail|\bauthentication checks? (?:did not|failed|not passed)\b/i,
      not: /\bsmtp auth|\blogin\b|\buser(?:name)? |\bpassword\b|\bclient was not\b|\bcredentials\b|\bauthentication required\b|\bnot authenticated to send\b/i,
    },
    sources: ['RFC 7372 §3.3 (X.7.26)', 'RFC 8617 §7.2 (X.7.29)'],
    asOf: '2026-11',
    hits: [
      '550 5.7.26 Multiple authentication checks failed',
      '550 5.7.1 unauthenticated email is not accepted',
      '550 5.7.29 ARC validation failure',
    ],
    misses: ['535 5.7.8 authentication failed', '530 5.7.1 Client was not authenticated'],
  },
  {
    id: 'auth-failure.spoofing',
    reason: 'auth-failure',
    match: {
      text: /\b(?:anti-?)?spoof(?:ing|ed)?\b|\bforged (?:sender|from|mail|e-?mail|header|address)(?: domain)?\b|\b(?:sender|from)(?: address| domain)? (?:is |appears to be |seems )?forged\b|\bimpersonat/i,
      not: /\bhelo\b/i,
    },
    sources: ['RFC 7208 §8.4', 'RFC 9989 (DMARC)'],
    asOf: '2026-11',
    hits: ['550 5.7.1 sender appears to be spoofed', '550 spoofing is not allowed'],
    misses: ['550 Sender rejected'],
  },
  {
    id: 'auth-failure.languages',
    reason: 'auth-failure',
    match: {
      text: /(?:spf|dkim|dmarc)(?:-| )?(?:prüfung|eintrag|richtlinie|überprüfung|fehler|test)|(?:verstößt|verstoß|abgelehnt)[^.]{0,50}(?:spf|dkim|dmarc)|absender (?:ist |wurde )?(?:gefälscht|nicht authentifiziert)|gefälschte[rn]? absender|(?:politique|politica|pol[ií]tica|vérification) (?:spf|dkim|dmarc)|no cumple (?:con )?(?:spf|dkim|dmarc)/i,
    },
    sources: ['RFC 7208 §8.4', 'RFC 9989 (DMARC)'],
    asOf: '2026-11',
    hits: [
      '550 SPF-Prüfung fehlgeschlagen',
      '550 5.7.1 Absender ist nicht authentifiziert',
      '550 Abgelehnt wegen DMARC',
    ],
    misses: ['535 Anmeldung fehlgeschlagen'],
  },
  {
    id: 'auth-failure.key-words',
    reason: 'auth-failure',
    match: {
      text: /\b(?:spf|dkim|dmarc|domainkeys|senderid|sender[- ]id|purported responsible)\b/i,
      not: /\btemp(?:orary|error)\b|\b(?:spf|dkim|dmarc)[ =]{1,3}pass\b/i,
    },
    generic: true,
    confidence: 'possible',
    sources: ['RFC 7208 §8, RFC 6376 §6, RFC 9989'],
    asOf: '2026-11',
    hits: ['550 5.7.1 see our SPF page'],
    misses: ['550 rejected'],
  },
]);
