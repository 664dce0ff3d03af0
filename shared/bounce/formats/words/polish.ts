import type { NoticeWords } from './notice-words.ts';

export const polish: NoticeWords = {
  failure:
    /nie (?:zosta[lł][aoy]? (?:jeszcze )?dostarczon|mo[zż]na(?: by[lł]o)? dostarczy|uda[lł]o si[eę](?: \S{1,12}){0,2} dostarczy|(?:mog[lł]a|mo[zż]e) (?:zosta[cć]|by[cć]) dostarcz)|niedostarcz|niedor[eę]cz|dostarczeni[ea](?: \S{1,20}){0,10} nie powiod[lł]o|zwrot (?:wiadomo|poczty)|problem z dostarczeni|wiadomo[sś][cć] (?:do \S{1,320} )?zosta[lł]a (?:zablokowana|odrzucona)/i,
  waiting:
    /nie zosta[lł]a jeszcze dostarczona|jeszcze nie zosta[lł]a dostarczona|(?:jest|zosta[lł]o|zosta[lł]a) op[oó][zź]nion|pr[oó]by(?: \S{1,15}){0,3} b[eę]d[aą]|b[eę]dzie (?:nadal )?(?:pr[oó]bowa[lł]|ponawia[lł])|tymczasowy problem|nie (?:trzeba|musisz)(?: \S{1,12}){0,3} wysy[lł]a|tylko ostrze[zż]enie/i,
  givenUp: /trwa[lł]y b[lł][aą]d|b[lł][aą]d trwa[lł]y|(?:zaprzestano|zaniechano)(?: \S{1,12}){0,2} pr[oó]b/i,
  delaySubject: /op[oó][zź]ni|jeszcze nie/i,
  contact: /skontaktuj|kontakt|napisz|nadawc|pomoc/i,
};
