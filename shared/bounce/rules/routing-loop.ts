import { defineRules } from '../rule.ts';

/** Too many hops, or mail looping back. */
export const routingLoopRules = defineRules([
  {
    id: 'routing-loop.hops',
    reason: 'routing-loop',
    match: {
      text: /\b(?:too many|exceeded(?: the)?(?: maximum)?|maximum|more than|exceeds?|over) (?:\w{1,10} ){0,2}(?:hops?|received:?(?:-lines?| headers?| lines?| header fields?| fields?)|received:|hop count)\b|\bnumber of 'received:?' (?:data )?headers? exceeds\b|\bhop ?count (?:limit )?(?:exceed\w{0,3}|too|reached)|\bexceeded \d{1,3} hops\b|\bmax(?:imum)? (?:forward(?:ing)?|hop)(?: count)? (?:exceed|loop)/i,
    },
    confidence: 'certain',
    sources: ['RFC 5321 §6.3', 'RFC 3463 §3.5 (X.4.6)'],
    asOf: '2026-11',
    hits: [
      '554 5.4.6 Too many hops',
      '554 5.4.0 Error: too many hops',
      '550 Too many Received headers - suspected mail loop',
    ],
    misses: ['550 too many recipients'],
  },
  {
    id: 'routing-loop.loop',
    reason: 'routing-loop',
    match: {
      text: /\bmail loops back to me\b|\b(?:mail|message|routing|forwarding|delivery|mail forwarding|auto-?reply|dns|configuration) loop(?:s|ing)?\b|\bloops? back to (?:myself|me|itself|us)\b|\bmessage is looping\b|\b(?:message|mail)(?: was| has)? looped\b|\bx-loop\b|\blooping\b|\bdelivered-to line\b|\b(?:lowest numbered )?mx records? point\w{0,2} to (?:local host|this host|localhost|me|itself|us)\b|\bmx list for \S{1,40} points back\b|\bremote host address is the local host\b|\bforwarding loop count\b|\bin a loop\b|\bloop(?:ed|ing)? (?:detected|found|detection)\b|\bbest mx host\b|\bcircular (?:routing|forward)|\bfound in a routing loop\b/i,
      not: /\bdefer loop\b/i,
    },
    confidence: 'likely',
    sources: ['RFC 5321 §6.3', 'RFC 3463 §3.5 (X.4.6)'],
    asOf: '2026-11',
    hits: [
      '5.4.6 mail forwarding loop for ann@example.org',
      'lowest numbered MX record points to local host',
    ],
    misses: ['550 loopback address'],
  },
  {
    id: 'routing-loop.languages',
    reason: 'routing-loop',
    match: {
      text: /(?:mail|e-?mail|routing|weiterleitungs|nachrichten)-?schleife|schleife (?:erkannt|entdeckt)|boucle (?:de messagerie|d[eé]tect[eé]e)|bucle de correo|zbyt wiele przeskok|зациклив|почтовая петля/i,
    },
    sources: ['RFC 5321 §6.3'],
    asOf: '2026-11',
    hits: ['554 Mail-Schleife erkannt', '554 Boucle détectée'],
    misses: ['550 Weiterleitung nicht erlaubt'],
  },
]);
