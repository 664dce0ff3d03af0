import { foldWhiteSpace } from '../../mail/white-space.ts';
import { unwrapped } from './recipient-facts.ts';

/** Words that tell why, in notices without a quoted server reply. */
const CAUSE =
  /\b[45]\d\d[ -]|\b[45]\.[0-7]\.\d|unknown|no such|not exist|n['’]t exist|invalid|not valid|no longer|not found|n['’]t found|incorrect|misspell|\bfull\b|quota|over (?:limit|disk)|exceed|too (?:large|big|many|much)|rejected|refus|denied|block|blacklist|disabled|inactive|suspend|locked|discontinued|unavailable|not available|timed? ?out|time-?out|unreachable|not respond|no response|not reachable|not (?:been )?collected|spam|unsolicited|virus|infected|policy|permission|not allowed|not permitted|not authori[sz]ed|not accept|n['’]t accept|expired|\bloop|hops?\b|relay|unrouteable|error|problem|fail|n['’]t have a|not listed|not defined|not on (?:this|our) (?:system|server|host)|not in (?:the |our )?\w{3,10} directory|not recogni[sz]ed|cannot|could ?n[o'’]t|unable|moved|restricted|unbekannt|existiert|voll\b|abgelehnt|verweigert|gesperrt|ungültig|nicht (?:gefunden|erreichbar|zugestellt|vorhanden|erlaubt|angenommen)|überschritten|zu gro(?:ß|ss)|inexist|introuvable|n['’]existe|pleine?\b|refusé|recusad|inv[aá]lid|desconoc|не найден|не существует|переполнен|недоступ|存在|見つから|容量|拒否/iu;

/** Stems of such words in French, Italian, Spanish, Dutch, Portuguese, Polish and Japanese, and more German ones. */
const CAUSE_ELSEWHERE =
  /inconnu|introuvable|n['’]existe|satur[eé]|volumineux|d[eé]pass[eé]|rejet[eé]|bloqu[eé]|interdit|d[eé]sactiv|ferm[eé]e?\b|expir|autoris|indisponible|ne r[eé]pond|[eé]chou[eé]|sconosciut|inesistent|non (?:esiste|trovat|risponde|valid|autorizz|consent)|\bpien[ao]\b|superat|esaurit|troppo|rifiutat|respint|bloccat|disattivat|sospes|scadut|fallit|autorizzazione|desconocid|inexistent|no (?:existe|se encuentra|se encontr|se ha encontrado|responde|permit|tiene permiso)|\bllen[oa]\b|supera\b|superado|excede|excedid|demasiado|rechaz|bloquead|deshabilit|suspendid|agotad|autoriza|onbekend|bestaat niet|niet (?:gevonden|bestaat|bereikbaar|toegestaan|gemachtigd)|\bvol\b|overschr|te groot|geweigerd|geblokkeerd|uitgeschakeld|opgeschort|verlopen|ongeldig|reageert niet|desconhecid|n[aã]o (?:existe|foi encontrad|responde|permit|tem permiss)|\bcheia\b|lotada|ultrapass|muito grande|rejeitad|recusad|desativad|suspens|nieznan|nie (?:istnieje|znaleziono|odpowiada|zezwala|masz upraw)|pe[lł]na\b|przekr[ao]cz|(?:za|zbyt) du[zż]|odrzucon|zablokowan|wy[lł][aą]czon|zawieszon|up[lł]yn[aą]|nieprawid[lł]ow|いっぱい|満杯|大きすぎ|超え|無効|停止|許可|権限|失敗|応答しません|タイムアウト|ブロック|迷惑メール|berechtigt|überschreitet|deaktiviert|antwortet nicht|eingestuft|Schleife/iu;

/** Lines that explain the notice itself and not the cause. */
const BOILERPLATE =
  /^(?:for (?:further|more) (?:assistance|information)|if you do so|delete your own|please (?:do not|don['’]t|reply)|this (?:is an? )?(?:automatic|e-?mail was|message was created|is an automatically)|do not reply)/i;

/** A sentence that says no more than that the message did not arrive. */
const ONLY_OUTCOME =
  /^[^.:;,]{0,120}\b(?:could not be|can ?not be|was not|has not been|konnten? nicht|wurde nicht|kann nicht) (?:delivered|sent|zugestellt|übermittelt)(?: werden)?[.:]?$/i;

/** The end of a line in front of one with a label and dots up to its value, as in `Error......: mailbox full`. */
const LABEL_LINE = /\n(?=[ \t]{0,20}[\p{L}-]{2,20} ?\.{3,40} ?:)/gu;

/** Longest cause that is returned, in characters. */
const MAX_LENGTH = 700;

/**
 * The sentences of a text that tell why; white space folded. Without any telling sentence the whole text, cut to a
 * readable length; null for text without letters.
 */
export function reasonSentences(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() === '' || /[\p{L}\d]/u.test(line));
  const paragraphs = lines
    .join('\n')
    .replace(LABEL_LINE, '\n\n')
    .split(/\n\s{0,200}\n/)
    .map(foldWhiteSpace)
    .filter((paragraph) => /\p{L}/u.test(paragraph) && !BOILERPLATE.test(paragraph));
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.slice(0, 6000).split(/(?<=[.!?。]["')]?) (?=\p{Lu}|\d)/u),
  );
  const telling = sentences.filter(tellsCause);
  const chosenOf = telling.every((sentence) => ONLY_OUTCOME.test(sentence)) ? sentences : telling;
  const chosen = unwrapped(foldWhiteSpace(chosenOf.join(' ')));
  return chosen === '' ? null : chosen.slice(0, MAX_LENGTH);
}

/** True where a text says why, and not only that. */
export function tellsCause(text: string): boolean {
  return CAUSE.test(text) || CAUSE_ELSEWHERE.test(text);
}
