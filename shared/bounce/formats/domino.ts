import { labelFormat } from './label-format.ts';

/** Lotus Notes and Domino: `was not delivered to: … because: …`. */
export const domino = labelFormat({
  name: 'domino',
  software: 'domino',
  anchor:
    /^(?:was not delivered to|wurde nicht (?:zugestellt|übermittelt) an|n['’]a pas (?:été|pu être) (?:remis|distribué|délivré) à|(?:no ha podido ser|no (?:ha sido|fue)) entregado a|non è stato (?:consegnato|recapitato) a|is niet (?:afgeleverd|bezorgd) (?:bij|aan)|não foi entregue (?:a|para)) ?:/m,
  recipient:
    /(?:was not delivered to|wurde nicht (?:zugestellt|übermittelt) an|n['’]a pas (?:été|pu être) (?:remis|distribué|délivré) à ?|(?:no ha podido ser|no (?:ha sido|fue)) entregado a|non è stato (?:consegnato|recapitato) a|is niet (?:afgeleverd|bezorgd) (?:bij|aan)|não foi entregue (?:a|para))\s{0,4}:\s{1,40}(\S{3,320})/g,
  list: true,
  reasons: [
    /^(?:because|weil|(?:aus folgendem )?Grund|car|motif|en raison de|debido a|porque|perch[eé]|a causa di|omdat|reden|motivo) ?:\s{1,40}([^]{3,1200}?)(?:\n\s{0,8}\n|$(?![^]))/m,
  ],
});

/** Its older SMTP gateway: the reason first, the address in the line below. */
export const notesGateway = labelFormat({
  name: 'notes-gateway',
  software: 'domino',
  anchor: /^-{3,} Failure Reasons\s{1,4}-{3,}/m,
  recipient: /^\s{0,8}([^\s@]{1,64}@\S{1,255})\s*$/gm,
  reasonFirst: true,
});
