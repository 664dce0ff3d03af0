import type { NoticeWords } from './notice-words.ts';

export const romanian: NoticeWords = {
  failure:
    /nu a (?:putut|fost)(?: \S{1,20}){0,3} (?:livrat|trimis)|livrare(?:a)?(?: \S{1,20}){0,4} (?:eșuat|esuat)|nelivrat|utilizator necunoscut/i,
  waiting:
    /nu a fost încă livrat|întârzi|se va (?:reîncerca|încerca în continuare)|încercările(?: \S{1,15}){0,3} continu/i,
  givenUp: /eroare permanentă|nu se va mai încerca/i,
  delaySubject: /întârzi|intarzi/i,
  contact: /contactați|expeditor|administrator|ajutor|întrebări/i,
};
