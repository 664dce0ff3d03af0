import type { NoticeWords } from './notice-words.ts';

export const french: NoticeWords = {
  failure:
    /n['’](?:a|ont) (?:pas |toujours pas )?(?:pu )?(?:[eê]tre |[eé]t[eé] )?(?:remis|distribu|d[eé]livr|achemin|livr|transmis)|n['’]est pas parvenu|[eé]chec (?:de |d['’])(?:la |l['’])?(?:remise|distribution|livraison|envoi|acheminement)|\bnon (?:remis|distribu|d[eé]livr)|impossible de (?:remettre|distribuer|d[eé]livrer|livrer|contacter l|contacter le)|adresses?(?: \S{1,20}){0,2} ont [eé]chou|(?:message|courriel)(?: \S{1,320}){0,3} a [eé]t[eé] (?:bloqu|rejet|refus)|probl[eè]me est survenu lors de (?:la distribution|l['’]envoi)/i,
  waiting:
    /n['’]a pas (?:encore|toujours) (?:pu )?(?:[eê]tre |[eé]t[eé] )?(?:remis|distribu|d[eé]livr|achemin)|(?:tentatives?|essais?)(?: \S{1,20}){0,5} (?:vont|auront lieu|seront effectu|continu|se poursuiv)|(?:va|continuera?|continue)(?: \S{1,3})? (?:r[eé]essayer|essayer|tenter)|(?:remise|distribution|livraison)(?: \S{1,20}){0,8} (?:retard|diff[eé]r)|\bretard[eé]e?s?\b|probl[eè]me temporaire|simple avertissement|inutile de (?:le )?renvoyer|pas besoin de (?:le )?renvoyer/i,
  givenUp:
    /erreur (?:permanente|d[eé]finitive|fatale)|tentatives?(?: ont [eé]t[eé])? abandonn|aucune (?:autre|nouvelle) tentative/i,
  delaySubject: /\bretard|diff[eé]r[eé]e?\b|pas encore/i,
  contact: /contact|[eé]crivez|exp[eé]diteur|assistance|adressez-vous|aide\b|support/i,
};
