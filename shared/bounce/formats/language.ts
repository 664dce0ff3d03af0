/** Frequent words of a language, as they occur in notices. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|your|was|not|following|could|message|has|been|this|is|to|be|delivered|address)\b/gi],
  [
    'de',
    /\b(?:der|die|das|nicht|und|Ihre?|wurde|konnte|werden|Nachricht|an|folgende[nr]?|ist|Empfänger)\b/gi,
  ],
  ['fr', /\b(?:le|la|les|votre|pas|une?|être|vous|message|pour|destinataires?|adresse|été|ces)\b/gi],
  ['es', /\b(?:el|los|su|mensaje|para|una?|que|entregar|destinatarios?|dirección|esta|correo)\b/gi],
  ['it', /\b(?:il|gli|messaggio|non|per|che|una|recapitare|destinatari|è|stato|indirizzo)\b/gi],
  ['nl', /\b(?:het|een|uw|niet|bericht|kan|worden|voor|volgende|van|geadresseerden?|bezorgd)\b/gi],
  ['pt', /\b(?:o|sua|mensagem|não|para|uma|entregue|destinatários?|endereço|que|foi)\b/gi],
  ['pl', /\b(?:nie|wiadomość|do|została|być|jest|adresat|dostarczona|się)\b/gi],
  ['sv', /\b(?:inte|ditt|meddelande|kunde|och|till|följande|det|mottagare|att)\b/gi],
  ['da', /\b(?:ikke|din|meddelelse|kunne|og|til|følgende|det|modtagere|blev)\b/gi],
  ['fi', /\b(?:ei|viesti|viestiä|vastaanottajalle|seuraaville|voitu|toimittaa|on)\b/gi],
  ['tr', /\b(?:bir|ileti|iletiniz|teslim|edilemedi|için|alıcı|veya|bu)\b/gi],
  ['cs', /\b(?:zpráva|nebyla|byla|následující|doručena|příjemce|není|se|na)\b/gi],
  ['hu', /\b(?:az|nem|üzenet|címzett|kézbesíteni|következő|sikerült|és)\b/gi],
];

/** Scripts that tell a language by themselves, most specific first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Characters looked at. */
const SAMPLE = 2500;
/** Letters of a script that decide. */
const FEWEST_LETTERS = 8;
/** Words of a language that decide. */
const FEWEST_WORDS = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Primary language tag (BCP 47) of a text, null where it cannot be told. The first language of a bilingual text wins. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (/[^\u0000-\u02ff]/.test(sample)) {
    const script = SCRIPTS.find(([, letters]) => count(sample, letters) >= FEWEST_LETTERS);
    if (script) return script[0];
  }
  let best: { tag: string; words: number } | null = null;
  for (const [tag, pattern] of WORDS) {
    const words = count(sample, pattern);
    if (words >= FEWEST_WORDS && words > (best?.words ?? 0)) best = { tag, words };
  }
  return best?.tag ?? null;
}
