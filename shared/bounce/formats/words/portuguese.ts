import type { NoticeWords } from './notice-words.ts';

export const portuguese: NoticeWords = {
  failure:
    /n[aã]o (?:foi|foram|p[oô]de|pode|p[uô]de|pudemos)(?: \S{1,10}){0,3} entreg|n[aã]o entregue|falha (?:na|de) entrega|entrega(?: \S{1,12}){0,6} falhou|falhou a entrega|devolvid[oa] ao remetente|mensagem (?:para \S{1,320} )?foi (?:bloquead|rejeitad|recusad)|problema ao (?:enviar|entregar)|n[aã]o [eé] poss[ií]vel entregar/i,
  waiting:
    /ainda n[aã]o foi entregue|(?:est[aá]|foi) atrasad[oa]|\batrasad[oa]\b|continuar[aá](?: \S{1,12}){0,3} (?:tentando|a tentar)|tentar[aá] novamente|novas tentativas|problema tempor[aá]rio|n[aã]o (?:[eé] necess[aá]rio|precisa)(?: de)? (?:reenviar|enviar novamente)|apenas um aviso/i,
  givenUp: /erro (?:permanente|definitivo|fatal)|tentativas(?: foram)? (?:encerradas|esgotadas|abandonadas)/i,
  delaySubject: /atras|ainda n[aã]o/i,
  contact: /contat|contact|escreva|remetente|assist[eê]ncia|ajuda|suporte|apoio/i,
};
