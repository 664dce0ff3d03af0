import type { NoticeWords } from './notice-words.ts';

export const czech: NoticeWords = {
  failure:
    /neby(?:l[aoy]?|lo) (?:možné )?(?:\S{1,15} )?doruč|nedoruč|nepodařilo se(?: \S{1,15}){0,3} doručit|nelze doručit|(?:zpráva|zprávu) (?:pro \S{1,320} )?byla (?:odmítnuta|zablokována)/i,
  waiting:
    /dosud nebyla doručena|zatím nebyla doručena|(?:doručení|doručování)(?: \S{1,15}){0,4} (?:zpožd|pokračuj)|(?:bude|budeme) (?:se )?(?:\S{1,12} )?(?:opakov|pokoušet|zkoušet)|dočasný problém|pouze (?:o )?upozornění/i,
  givenUp: /trvalá chyba|další pokusy (?:už )?nebudou/i,
  delaySubject: /zpožd|opožd|dosud nedoruč/i,
  contact: /kontaktujte|odesílatel|obraťte se|napište/i,
};
