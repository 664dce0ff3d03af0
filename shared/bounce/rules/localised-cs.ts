import { defineRules } from '../rule.ts';

/** Czech sentences of Seznam and hosting providers, by their meaning. */
export const localisedCsRules = defineRules([
  {
    id: 'localised-cs.user-unknown',
    reason: 'user-unknown',
    match: {
      text: /(?:schránka|adresát|příjemce|uživatel|adresa|účet)(?: (?!odesílatel|domén)[^\s.]{1,30}){0,4}? (?:neexistuje|nebyl[ao]? nalezen[ao]?|(?:není|je) (?:neznám[ýáé]|znám[ýáé]))|neznámý (?:příjemce|adresát|uživatel)/i,
      not: /odesílatel|domén/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.2 (X.1.1)'],
    asOf: '2026-11',
    hits: ['Důvod: schránka příjemce neexistuje.', 'Účet nebyl nalezen.'],
    misses: ['Adresa odesílatele neexistuje.'],
  },
  {
    id: 'localised-cs.mailbox-full',
    reason: 'mailbox-full',
    match: {
      text: /schránka(?: \S{1,30}){0,4}? (?:je )?(?:plná|přeplněn|zaplněn)|překročen[aáo]? (?:kvóta|limit schránky|velikost schránky)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.3 (X.2.2)'],
    asOf: '2026-11',
    hits: ['Schránka příjemce je zaplněna.', 'Překročena kvóta'],
    misses: ['Zpráva je příliš velká.'],
  },
  {
    id: 'localised-cs.mailbox-disabled',
    reason: 'mailbox-disabled',
    match: {
      text: /(?:schránka|účet)(?: příjemce| uživatele)? (?:je|byl[ao]?) (?:dočasně )?(?:zablokován|deaktivován|zrušen|pozastaven|neaktivní)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.3 (X.2.1)'],
    asOf: '2026-11',
    hits: ['Účet příjemce je zablokován.'],
    misses: ['Schránka neexistuje.'],
  },
  {
    id: 'localised-cs.message-too-big',
    reason: 'message-too-big',
    match: {
      text: /zpráva(?: \S{1,12}){0,2} (?:je )?příliš velká|velikost zprávy(?: \S{1,15}){0,3} (?:překračuje|přesahuje)/i,
    },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.4 (X.3.4)'],
    asOf: '2026-11',
    hits: ['Zpráva je příliš velká.', 'Velikost zprávy překračuje povolený limit.'],
    misses: ['Schránka je plná.'],
  },
  {
    id: 'localised-cs.spam-content',
    reason: 'spam-content',
    match: { text: /(?:označena|vyhodnocena|považována|rozpoznána) (?:jako|za) (?:spam|nevyžádan)/i },
    generic: true,
    confidence: 'likely',
    sources: ['RFC 3463 §3.8 (X.7.1)'],
    asOf: '2026-11',
    hits: ['Zpráva byla vyhodnocena jako spam.'],
    misses: ['Zpráva obsahuje virus.'],
  },
]);
