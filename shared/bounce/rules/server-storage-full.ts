import { defineRules } from '../rule.ts';

/** The receiving system as a whole is out of disk. */
export const serverStorageFullRules = defineRules([
  {
    id: 'server-storage-full.system',
    reason: 'server-storage-full',
    match: {
      text: /\binsufficient system (?:storage|resources|disk)\b|\b(?:mail )?system (?:storage |disk )?(?:is )?full\b|\binsufficient (?:disk|queue|spool) ?(?:space)?\b|\binsufficient disk space\b|\bno space left on (?:the |our )?(?:mail )?(?:device|disk|store|storage|spool|volume|partition|server)\b|\b(?:spool|queue|mail) (?:partition|volume|disk) (?:is )?\d{2,3} ?% full\b|\bdisk (?:is )?full\b|\bfile ?system (?:is )?full\b|\bspace shortage\b|\bout of (?:disk|swap) ?space\b|\blow on (?:disk )?space\b|\bspool (?:is )?full\b|\bserver (?:is )?(?:out of|low on) (?:disk|storage|space)|\bserver disk\b|\b(?:message|mail) store (?:is )?full on\b/i,
      not: /\bmailbox\b|\bquota\b|\bover-?quota|\buser'?s?\b|\bfor (?:this |the )?recipient\b/i,
    },
    confidence: 'certain',
    sources: ['RFC 3463 §3.4 (X.3.1)', 'RFC 5321 §4.2.2 (452)'],
    asOf: '2026-11',
    hits: [
      '452 4.3.1 Insufficient system storage',
      '452 4.4.5 Insufficient disk space; try again later',
      '452 Space shortage, please try later',
    ],
    misses: ['552 5.2.2 mailbox full', '452 4.2.2 insufficient storage in mailbox'],
  },
  {
    id: 'server-storage-full.writing-mailbox',
    reason: 'server-storage-full',
    match: {
      text: /\b(?:cannot|can't|unable to|error) (?:update|writ\w{1,3}|append|open)(?: to)? .{0,60}no space left on device/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.1)'],
    asOf: '2026-11',
    hits: [
      'cannot update mailbox /var/mail/ann for user ann. error writing message: No space left on device',
    ],
    misses: ['cannot update mailbox /var/mail/ann for user ann. error writing message: File too large'],
  },
  {
    id: 'server-storage-full.languages',
    reason: 'server-storage-full',
    match: {
      text: /(?:server|system|festplatte|datenträger|laufwerk)(?:platz)? (?:ist )?voll|nicht genügend speicherplatz auf (?:dem|der) (?:server|system|festplatte|datenträger)|kein platz mehr auf (?:dem|der) (?:server|gerät|festplatte)|disque plein|disco lleno|disco pieno|disco cheio/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.1)'],
    asOf: '2026-11',
    hits: ['452 Nicht genügend Speicherplatz auf dem Server', '452 Die Festplatte ist voll'],
    misses: ['552 Postfach ist voll'],
  },
  {
    id: 'server-storage-full.file-system',
    reason: 'server-storage-full',
    match: {
      text: /\b(?!mail ?box storage)(?:mail(?:box)?|spool|message store|queue) ?(?:file ?system|disk|partition|volume|storage|store) (?:is |has become )?(?:full|exhausted)\b/i,
    },
    sources: ['RFC 3463 §3.4 (X.3.1)'],
    asOf: '2026-11',
    hits: ['550 Mailbox file system is full'],
    misses: ['550 mailbox is full'],
  },
]);
