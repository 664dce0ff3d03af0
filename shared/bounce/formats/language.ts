/** Frequent words of a language, as they occur in notices. A word may count for several languages. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the your was not following could message has been this is to be delivered address',
  de: 'der die das nicht und ihre ihr wurde konnte werden nachricht an folgende folgenden folgender ist empfänger',
  fr: 'le la les votre pas un une être vous message pour destinataire destinataires adresse été ces',
  es: 'el los su mensaje para un una que entregar destinatario destinatarios dirección esta correo',
  it: 'il gli messaggio non per che una recapitare destinatari è stato indirizzo',
  nl: 'het een uw niet bericht kan worden voor volgende van geadresseerde geadresseerden bezorgd',
  pt: 'o sua mensagem não para uma entregue destinatário destinatários endereço que foi',
  pl: 'nie wiadomość do została być jest adresat dostarczona się',
  sv: 'inte ditt meddelande kunde och till följande det mottagare att',
  da: 'ikke din meddelelse kunne og til følgende det modtagere blev',
  fi: 'ei viesti viestiä vastaanottajalle seuraaville voitu toimittaa on',
  tr: 'bir ileti iletiniz teslim edilemedi için alıcı veya bu',
  cs: 'zpráva nebyla byla následující doručena příjemce není se na',
  hu: 'az nem üzenet címzett kézbesíteni következő sikerült és',
};

/** The languages each word counts for. */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = Object.entries(WORDS).reduce(
  (map, [tag, words]) => {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), tag]);
    return map;
  },
  new Map<string, readonly string[]>(),
);

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
const SAMPLE = 1500;
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
  const words = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/[a-zà-ž]+/g)) {
    for (const tag of LANGUAGES.get(word) ?? []) words.set(tag, (words.get(tag) ?? 0) + 1);
  }
  const [best] = [...words].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST_WORDS ? best[0] : null;
}
