/**
 * Frequent words of a language, as they occur in notices and dialogs. A word may count for several languages, but none
 * of the other lists has an English word: English answers stand in the notices of all languages.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the your was not following could message has been this to be delivered address that you it with for from and are mailbox',
  de: 'der die das dem den des ein eine einen und oder nicht ist sie ihr ihre ihrer ihren wurde wurden konnte kann werden nachricht nachrichten folgende folgenden folgender empfänger empfängers mit von vom für auf bei bitte diese dieser dieses keine vom zum zur im zu da weil postfach',
  fr: 'le la les du des votre vos pas une un ce ces cette être est vous pour dans sur au aux ne que qui et avec car été destinataire destinataires adresse courrier envoyé serveur messages boîte aux mot',
  es: 'el la los las del su sus tu un una que se para por con ha este esta mensaje correo entregar entregado destinatario destinatarios dirección servidor puede al lo le solo mensajes correos buzón cuenta usuario tiene grupo',
  it: 'il la lo gli del della dei al di un una che per non è con ed questo questa messaggio messaggi posta recapitare recapitato recapito destinatario destinatari indirizzo stato stata impossibile casella ha alla nome utente quota',
  nl: 'het een de uw je niet bericht berichten kan worden wordt voor volgende van met aan bij naar deze dit op heeft hebt geadresseerde geadresseerden ontvanger bezorgd bezorgen bezorging verzonden',
  pt: 'os da ao aos um uma que não para por com em está foi sua seu este esta mensagem mensagens entregue entregar destinatário destinatários endereço servidor pode mensagens conta caixa usuário utilizador tem senha',
  pl: 'nie się na od lub przez jest być została zostało został było tę tej ta wiadomość wiadomości adresat adresata adresatów odbiorca odbiorcy odbiorcę dostarczona dostarczyć serwer serwera serwerem można skrzynka adres jeśli lub aby',
  sv: 'inte ditt meddelande kunde och till följande det mottagare att',
  da: 'ikke din meddelelse kunne og til følgende det modtagere blev',
  fi: 'ei viesti viestiä vastaanottajalle seuraaville voitu toimittaa tai',
  tr: 'bir ileti iletiniz teslim edilemedi için alıcı veya bu',
  cs: 'zpráva vaše zprávu nebyla byla následující následujícímu doručena příjemce příjemci není se na důvod',
  hu: 'az nem üzenet címzett kézbesíteni következő sikerült és',
};

/** The languages each word counts for. */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = Object.entries(WORDS).reduce(
  (map, [tag, words]) => {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), tag]);
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

/** Letters that, among these languages, one alone has. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['de', /ß/g],
  ['es', /[ñ¿¡]/g],
  ['pt', /[ãõ]/g],
  ['pl', /[łśżźąęŁŚŻŹĄĘ]/g],
  ['cs', /[řůěŘŮĚ]/g],
  ['hu', /[őűŐŰ]/g],
  ['tr', /[ğşı]/g],
  ['da', /[æøÆØ]/g],
];

/** Characters looked at. */
const SAMPLE = 1500;
/** Letters of a script that decide, and how many Latin ones each of them outweighs: host names and answers are Latin. */
const FEWEST_LETTERS = 4;
const OUTWEIGHS = 20;
/** Letters of one language that count, at most: a name may have some. */
const MOST_LETTERS = 3;
/** Words of a language that decide; half of that in a text as short as a dialog. */
const FEWEST_WORDS = 4;
const SHORT_TEXT = 500;

/** How often a language shows, and which word of the text made it {@link FEWEST_WORDS}. */
interface Count {
  readonly tag: string;
  readonly distinct: Set<string>;
  words: number;
  reached: number;
}

/** Words in lower case that stand alone: parts of host names, addresses and links tell no language (`com`, `de`). */
const WORD = /(?<![\w.@/=+:-])[a-zß-ž]+(?![\w@/=+]|[.:-]\w)/g;

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function countWords(sample: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  let place = 0;
  for (const word of sample.toLowerCase().match(WORD) ?? []) {
    place += 1;
    for (const tag of LANGUAGES.get(word) ?? []) {
      const count = counts.get(tag) ?? {
        tag,
        distinct: new Set(),
        words: 0,
        reached: Number.MAX_SAFE_INTEGER,
      };
      count.words += 1;
      count.distinct.add(word);
      if (count.words === FEWEST_WORDS) count.reached = place;
      counts.set(tag, count);
    }
  }
  return counts;
}

/** The best language besides English, its own letters counted in. */
function bestForeign(sample: string, counts: ReadonlyMap<string, Count>): Count | null {
  const letters = /[^\u0000-\u007f]/.test(sample) ? LETTERS : [];
  const own = new Map(
    letters.map(([tag, pattern]) => [tag, Math.min(occurrences(sample, pattern), MOST_LETTERS)] as const),
  );
  const foreign = [...counts.values()]
    .filter(({ tag }) => tag !== 'en')
    .map((count) => ({ ...count, letters: own.get(count.tag) ?? 0 }))
    .filter(({ distinct, letters }) => distinct.size > 1 || letters > 0)
    .map((count) => ({ ...count, words: count.words + count.letters }))
    .sort((a, b) => b.words - a.words);
  const [best, next] = foreign;
  return best === undefined || (next !== undefined && next.words === best.words) ? null : best;
}

/**
 * Primary language tag (BCP 47) of a notice's text, null where it cannot be told. Of two languages the one it starts with
 * wins, so that neither a quoted English answer nor a second version of the text decides.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (/[^\u0000-\u02ff]/.test(sample)) {
    const latin = occurrences(sample, /[a-z]/gi);
    const fewest = Math.max(FEWEST_LETTERS, latin / OUTWEIGHS);
    const script = SCRIPTS.find(([, letters]) => occurrences(sample, letters) >= fewest);
    if (script) return script[0];
  }
  const counts = countWords(sample);
  const english = counts.get('en');
  const foreign = bestForeign(sample, counts);
  const fewest = sample.length < SHORT_TEXT ? FEWEST_WORDS / 2 : FEWEST_WORDS;
  const isEnglish = english !== undefined && english.words >= fewest;
  if (foreign === null || foreign.words < fewest) return isEnglish ? 'en' : null;
  if (!isEnglish) return foreign.tag;
  const englishFirst = english.reached <= foreign.reached;
  return englishFirst && 2 * english.words >= foreign.words ? 'en' : foreign.tag;
}
