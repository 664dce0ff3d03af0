import type { NoticeWords } from './notice-words.ts';

export const dutch: NoticeWords = {
  failure:
    /(?:kan|kon|is|werd|wordt|zijn)(?: \S{1,20}){0,6}? niet (?:\S{1,10} )?(?:bezorgd|afgeleverd|afgegeven)|niet (?:\S{1,10} )?(?:bezorgd|afgeleverd)|(?:bezorging|aflevering)(?: \S{1,20}){0,8} mislukt|onbestelbaar|bericht (?:aan \S{1,320} )?is (?:geblokkeerd|geweigerd)|probleem opgetreden bij het bezorgen/i,
  waiting:
    /nog niet (?:\S{1,10} )?(?:bezorgd|afgeleverd)|\bvertraagd\b|vertraging|(?:blijft|blijven)(?: \S{1,15}){0,12} proberen|probeert het nog|nog steeds geprobeerd|wordt opnieuw geprobeerd|pogingen(?: \S{1,15}){0,4} (?:voortgezet|hervat)|tijdelijk probleem|hoeft(?: \S{1,10}){0,4} niet opnieuw te (?:verzenden|versturen)|slechts een waarschuwing/i,
  givenUp: /permanente fout|definitieve fout|pogingen(?: \S{1,15}){0,3} (?:gestaakt|be[eë]indigd)/i,
  delaySubject: /vertraa?g|nog niet/i,
  contact: /neem contact|schrijf|afzender|beheerder|hulp|vragen|ondersteuning/i,
};
