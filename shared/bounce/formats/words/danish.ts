import type { NoticeWords } from './notice-words.ts';

/** Danish and Norwegian, which put these sentences the same way. */
export const danish: NoticeWords = {
  failure:
    /(?:kunne|kan|blev|ble)(?: \S{1,20}){0,5} ikke(?: \S{1,20}){0,3} (?:leveres|leveret|levert|sendes|modtages)|leveringen?(?: \S{1,20}){0,5} mislykkedes|levering(?:en)?(?: \S{1,20}){0,5} mislyktes|kan ikke leveres|(?:ukendt|ukjent) (?:bruger|modtager|bruker|mottaker)/i,
  waiting:
    /endnu ikke(?: \S{1,15}){0,3} (?:leveres|leveret)|ennå ikke(?: \S{1,15}){0,3} (?:leveres|levert)|ikke kunnet leveres på|(?:fortsætter|fortsetter)(?: \S{1,15}){0,3} (?:med )?å? ?(?:at )?(?:forsøge|prøve)|forsinke[tl]|(?:bare|kun) en advars[ek]l/i,
  givenUp: /permanent fejl|permanent feil|opgivet|gitt opp|ikke flere forsøg|ingen flere forsøk/i,
  delaySubject: /forsinke/i,
  contact: /kontakt|afsender|avsender|administrator|hjælp|hjelp|spørgsmål|spørsmål/i,
};
