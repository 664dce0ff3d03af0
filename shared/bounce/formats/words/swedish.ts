import type { NoticeWords } from './notice-words.ts';

export const swedish: NoticeWords = {
  failure:
    /(?:kunde|kan|har|gick)(?: \S{1,20}){0,5} inte(?: \S{1,20}){0,3} (?:levereras|levererats|skickas|tas emot)|inte (?:att )?leverera|leveransen(?: \S{1,20}){0,5} misslyckades|går inte att leverera|olevererbar|okänd (?:användare|mottagare)/i,
  waiting:
    /ännu inte(?: \S{1,15}){0,3} (?:levereras|levererats)|fortsätter(?: \S{1,15}){0,3} att försöka|fortsätter(?: \S{1,15}){0,3} försök|fördröj|försenad|behöver inte skicka(?: \S{1,15}){0,3} igen/i,
  givenUp: /permanent fel|slutgiltigt fel|gett upp|inga fler försök/i,
  delaySubject: /fördröj|försena/i,
  contact: /kontakta|avsändare|administratör|hjälp|frågor/i,
};
