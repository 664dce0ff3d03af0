import type { NoticeWords } from './notice-words.ts';

export const finnish: NoticeWords = {
  failure:
    /(?:ei|eikä) (?:voitu|voi|pystytty|onnistuttu)(?: \S{1,25}){0,4} (?:toimittaa|toimittamaan|lähettää|välittää)|toimitus(?: \S{1,25}){0,4} epäonnistui|toimittaminen(?: \S{1,25}){0,4} epäonnistui|tuntematon (?:käyttäjä|vastaanottaja)/i,
  waiting:
    /ei ole vielä(?: \S{1,25}){0,3} toimitettu|toimitus(?: \S{1,20}){0,3} viivästy|yritetään(?: \S{1,20}){0,3} (?:uudelleen|edelleen)|jatketaan yrityksiä/i,
  givenUp: /pysyvä virhe|ei yritetä enää/i,
  delaySubject: /viivästy|viive/i,
  contact: /ota yhteyttä|lähettäjä|ylläpitäjä|apua|kysy/i,
};
