import type { NoticeWords } from './notice-words.ts';

export const hungarian: NoticeWords = {
  failure:
    /nem (?:sikerült|lehetett|lehet|tudtuk)(?: \S{1,25}){0,4} (?:kézbesíteni|elküldeni|továbbítani)|kézbesítés(?:e)?(?: \S{1,25}){0,4} (?:sikertelen|meghiúsult)|kézbesíthetetlen|ismeretlen (?:felhasználó|címzett)/i,
  waiting:
    /(?:még nem|órája nem|napja nem)(?: \S{1,20}){0,4} kézbesíteni|késlelte|késik|tovább(?:ra is)? (?:próbálk|folytat)|próbálkozunk|folytatja a kézbesítési|csak figyelmeztetés/i,
  givenUp: /végleges hiba|nem próbálkozunk|feladtuk/i,
  delaySubject: /késlelte|késés|késik/i,
  contact: /forduljon|feladó|rendszergazd|segítség|kérdés/i,
};
