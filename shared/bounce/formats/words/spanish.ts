import type { NoticeWords } from './notice-words.ts';

export const spanish: NoticeWords = {
  failure:
    /no (?:se )?(?:ha|han|hemos|pudo|puede|pudieron|fue|pudimos)(?: \S{1,10}){0,3} (?:entrega|distribui)|no se entreg[oó]|error de entrega|entrega(?: \S{1,12}){0,2} (?:fallida|ha fallado)|fall[oó] la entrega|no entregad[oa]|fallaron las? siguientes? direcci|devuelt[oa] al remitente|devolviendo (?:el )?mensaje|mensaje (?:para \S{1,320} )?(?:se ha|ha sido|fue) (?:bloquead|rechazad)|problema al entregar/i,
  waiting:
    /(?:a[uú]n|todav[ií]a) no (?:se )?ha (?:sido |podido )?entrega|(?:se ha|est[aá]|ha sido) (?:retrasad|demorad)|retrasad[oa]\b|(?:seguir[aá]|volver[aá]|continuar[aá])(?: \S{1,12}){0,4} (?:intent|entreg)|nuevos intentos|problema temporal|no es necesario (?:que )?(?:reenv|volver a enviar|lo env|env[ií])|(?:s[oó]lo|solamente) (?:es )?una? (?:advertencia|aviso)/i,
  givenUp:
    /error (?:permanente|definitivo|fatal)|abandonado los intentos|no se (?:realizar|har)[aá]n m[aá]s intentos/i,
  delaySubject: /retras|demor|a[uú]n no/i,
  contact: /contact|p[oó]ngase|escrib|remitente|asistencia|ayuda|soporte/i,
};
