import type { NoticeWords } from './notice-words.ts';

export const italian: NoticeWords = {
  failure:
    /non (?:[eè]['’]?|ha|pu[oò]|sono)(?: \S{1,10}){0,3} (?:recapita|consegna|inoltra)|non (?:recapita|consegna)|impossibile (?:recapitare|consegnare|raggiungere i|raggiungere il)|manca(?:to|ta) (?:recapito|consegna)|(?:recapito|consegna)(?: \S{1,20}){0,4} non riuscit|messaggio (?:a \S{1,320} )?[eè] stato (?:bloccato|rifiutato|respinto)|problema durante (?:il recapito|la consegna|l['’]invio)/i,
  waiting:
    /non [eè]['’]? (?:ancora stat[oa]|stat[oa] ancora) (?:recapitat|consegnat)|(?:altri|nuovi|ulteriori) tentativi|continuer[aà](?: \S{1,12}){0,4} (?:tentare|tentativ|provare)|riprover[aà]|(?:in ritardo|ritardat[oa]|posticipat[oa]|differit[oa])\b|problema temporaneo|(?:non [eè]|senza) (?:necessario|bisogno di) (?:inviare|reinviare|rispedire)|solo un (?:avviso|avvertimento)/i,
  givenUp:
    /errore (?:permanente|definitivo|fatale)|tentativi(?: sono(?: stati)?)? (?:terminati|esauriti|interrotti)/i,
  delaySubject: /ritard|posticipat|differit|non ancora/i,
  contact: /contatt|scriv[ai]|mittente|assistenza|rivolg|aiuto|support/i,
};
