import { defineCatalog } from '../entry.ts';

/** Names of the screens about headers and authentication, and the words of the tools among them. */
export const authToolsCatalog = defineCatalog({
  'nav.tools': { en: 'Tools', de: 'Werkzeuge', at: 'sidebar, title row' },
  'tools.title': { en: 'Look something up', de: 'Etwas nachsehen', at: 'screen Tools, h1' },
  'tools.lead': {
    en: 'For those who know what they want to see. Nobody is asked before you start a check.',
    de: 'Für alle, die wissen, was sie sehen wollen. Gefragt wird erst, wenn Sie eine Prüfung starten.',
    at: 'screen Tools, below the title',
  },
  'nav.headers': { en: 'Headers', de: 'Kopfzeilen', at: 'sidebar' },
  'headers.title': { en: 'Read the headers', de: 'Kopfzeilen lesen', at: 'tile, title row' },
  'tile.headers': {
    en: 'Which way a mail took and where it waited',
    de: 'Welchen Weg eine Mail nahm und wo sie wartete',
    at: 'home, tile',
  },
  'nav.forward': { en: 'Forward rejected', de: 'Weiterleitung', at: 'sidebar' },
  'forward.title': {
    en: 'A forward was rejected',
    de: 'Eine Weiterleitung wurde abgelehnt',
    at: 'tile, title row',
  },
  'tile.forward': {
    en: 'Why the next provider refused it, and what helps',
    de: 'Warum der nächste Anbieter ablehnte und was hilft',
    at: 'home, tile',
  },

  'spf-tool.problem.several-records': {
    en: '{at} publishes more than one SPF record; then none counts.',
    de: '{at} veröffentlicht mehr als einen SPF-Eintrag; dann zählt keiner.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.syntax': {
    en: 'A part of the record cannot be read: {at}',
    de: 'Ein Teil des Eintrags ist unlesbar: {at}',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-lookups': {
    en: 'The record needs more than 10 look-ups; receivers give up there.',
    de: 'Der Eintrag braucht mehr als 10 Abfragen; Empfänger geben dann auf.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-void-lookups': {
    en: 'More than two look-ups find nothing; receivers give up there.',
    de: 'Mehr als zwei Abfragen finden nichts; Empfänger geben dann auf.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.include-without-record': {
    en: '{at} is included, but publishes no SPF record.',
    de: '{at} ist eingebunden, veröffentlicht aber keinen SPF-Eintrag.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.redirect-without-record': {
    en: 'The record sends on to {at}, which publishes no SPF record.',
    de: 'Der Eintrag verweist auf {at}, und dort steht kein SPF-Eintrag.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.include-loop': {
    en: 'The record leads back to itself through {at}.',
    de: 'Der Eintrag führt über {at} zu sich selbst zurück.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.record-too-long': {
    en: 'The record of {at} is too long.',
    de: 'Der Eintrag von {at} ist zu lang.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-names': {
    en: 'A name leads to more than ten addresses: {at}',
    de: 'Ein Name führt zu mehr als zehn Adressen: {at}',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.dns-failure': {
    en: 'DNS gave no answer for {at}; that is no “no”.',
    de: 'Das DNS gab für {at} keine Antwort; ein „Nein“ ist das nicht.',
    at: 'SPF and headers, why nothing can be said',
  },
  'spf-tool.problem.time-limit': {
    en: 'It took too long and was ended.',
    de: 'Es dauerte zu lange und wurde beendet.',
    at: 'SPF and headers, why nothing can be said',
  },

  'spf.title': { en: 'SPF of a sender', de: 'SPF eines Absenders', at: 'tile, title row' },
  'tile.spf': {
    en: 'Which servers may send for a domain, and a record to publish',
    de: 'Welche Server für eine Domain senden dürfen, und ein Eintrag zum Veröffentlichen',
    at: 'screen Tools, tile',
  },
  'spf-tool.question': {
    en: 'May this server send for this sender?',
    de: 'Darf dieser Server für diesen Absender senden?',
    at: 'SPF, h1 above the fields',
  },
  'spf-tool.sender': {
    en: 'Domain or sender address',
    de: 'Domain oder Absenderadresse',
    at: 'SPF, name of the field',
  },
  'spf-tool.sender.bad': {
    en: 'Enter a domain such as example.org or a mail address.',
    de: 'Geben Sie eine Domain wie example.org oder eine Mailadresse ein.',
    at: 'SPF, problem below the field',
  },
  'spf-tool.ip': { en: 'IP of the server', de: 'IP des Servers', at: 'SPF, name of the field' },
  'spf-tool.ip.bad': {
    en: 'This is no IP address.',
    de: 'Das ist keine IP-Adresse.',
    at: 'SPF, problem below the field',
  },
  'spf-tool.helo': {
    en: 'HELO name, if known',
    de: 'HELO-Name, falls bekannt',
    at: 'SPF, name of the field',
  },
  'spf-tool.helo.hint': {
    en: 'What the server calls itself. Some records ask for it.',
    de: 'Wie der Server sich nennt. Manche Einträge fragen danach.',
    at: 'SPF, below the field',
  },
  'spf-tool.asks': {
    en: 'Asks your DNS server for the record and for what it includes. Without an IP only the record is looked at.',
    de: 'Fragt Ihren DNS-Server nach dem Eintrag und nach allem, was er einbindet. Ohne IP wird nur der Eintrag angesehen.',
    at: 'SPF, below the fields',
  },
  'spf-tool.running': {
    en: 'DNS is asked for the SPF record of {sender} and what it includes.',
    de: 'Das DNS wird nach dem SPF-Eintrag von {sender} gefragt und nach allem, was er einbindet.',
    at: 'SPF, while DNS is asked',
  },
  'spf-tool.asked': { en: 'Asked at {time}', de: 'Gefragt um {time}', at: 'tools, below a result' },
  'spf-tool.record': {
    en: 'The record of {domain} can be used: {count} of {limit} look-ups.',
    de: 'Der Eintrag von {domain} ist brauchbar: {count} von {limit} Abfragen.',
    at: 'SPF, answer without an IP',
  },
  'spf-tool.record.too-long': {
    en: 'The record of {domain} needs {count} look-ups; receivers give up after {limit}.',
    de: 'Der Eintrag von {domain} braucht {count} Abfragen; Empfänger geben nach {limit} auf.',
    at: 'SPF, answer without an IP',
  },
  'spf-tool.record.lead': {
    en: 'With the IP of a server above, it also says whether that one may send.',
    de: 'Mit der IP eines Servers oben steht hier auch, ob dieser senden darf.',
    at: 'SPF, below the answer without an IP',
  },
  'spf-tool.verdict.none': {
    en: 'For {domain} no SPF record was found.',
    de: 'Für {domain} gibt es keinen SPF-Eintrag.',
    at: 'SPF, answer without an IP',
  },
  'spf-tool.verdict.permerror': {
    en: 'The SPF record of {domain} is faulty, so that receivers cannot use it.',
    de: 'Der SPF-Eintrag von {domain} ist fehlerhaft; Empfänger können ihn nicht auswerten.',
    at: 'SPF, answer without an IP',
  },
  'spf-tool.verdict.temperror': {
    en: 'The SPF record of {domain} could not be found out: DNS did not answer.',
    de: 'Der SPF-Eintrag von {domain} war nicht herauszufinden: Das DNS hat nicht geantwortet.',
    at: 'SPF, answer without an IP',
  },
  'spf-tool.lead.none': {
    en: 'Receivers then judge by other things. To publish a record, put one together with “Build a record”.',
    de: 'Empfänger urteilen dann nach anderem. Einen Eintrag stellen Sie unter „Eintrag erstellen“ zusammen.',
    at: 'SPF, below the answer',
  },
  'spf-tool.lead.default': {
    en: 'No part of the record is about this server, and it ends without “all”.',
    de: 'Kein Teil des Eintrags betrifft diesen Server, und er endet ohne „all“.',
    at: 'SPF, below the answer',
  },
  'spf-tool.tree': {
    en: 'The record and what it includes',
    de: 'Der Eintrag und was er einbindet',
    at: 'SPF, heading',
  },
  'spf-tool.decides': { en: 'Decides', de: 'Entscheidet', at: 'SPF, tag of the term that matched' },
  'spf-tool.faulty': { en: 'faulty', de: 'fehlerhaft', at: 'SPF, tag of a term' },
  'spf-tool.void': { en: 'finds nothing', de: 'findet nichts', at: 'SPF, tag of a term' },
  'spf-tool.unreachable': { en: 'never reached', de: 'nie erreicht', at: 'SPF, tag of a term behind "all"' },
  'spf-tool.fold': { en: 'Fold {domain}', de: '{domain} zuklappen', at: 'SPF, button in the tree' },
  'spf-tool.unfold': { en: 'Unfold {domain}', de: '{domain} aufklappen', at: 'SPF, button in the tree' },
  'spf-tool.no-terms': {
    en: '{domain} has nothing to read.',
    de: 'Bei {domain} steht nichts Lesbares.',
    at: 'SPF, in the tree',
  },
  'spf-tool.all.pass': {
    en: 'everybody may send: a mistake, this protects nobody',
    de: 'jeder darf senden: ein Fehler, das schützt niemanden',
    at: 'SPF, meaning of +all',
  },
  'spf-tool.all.fail': {
    en: 'all others may not send',
    de: 'alle anderen dürfen nicht senden',
    at: 'SPF, meaning of -all',
  },
  'spf-tool.all.softfail': {
    en: 'all others are suspicious; receivers should look more closely',
    de: 'alle anderen sind verdächtig; Empfänger sollen genauer hinsehen',
    at: 'SPF, meaning of ~all',
  },
  'spf-tool.all.neutral': {
    en: 'about all others it says nothing, neither yes nor no',
    de: 'über alle anderen sagt er nichts, weder ja noch nein',
    at: 'SPF, meaning of ?all',
  },
  'spf-tool.term.include': {
    en: 'whom {name} allows',
    de: 'wen {name} erlaubt',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.a': {
    en: 'the addresses of {name}',
    de: 'die Adressen von {name}',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.mx': {
    en: 'the servers that receive mail for {name}',
    de: 'die Server, die Mail für {name} annehmen',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.ptr': {
    en: 'servers whose name ends in {name}; slow, and many receivers skip it',
    de: 'Server, deren Name auf {name} endet; langsam, viele Empfänger übergehen es',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.ip4': {
    en: 'these IPv4 addresses',
    de: 'diese IPv4-Adressen',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.ip6': {
    en: 'these IPv6 addresses',
    de: 'diese IPv6-Adressen',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.exists': {
    en: 'asks {name} for every mail',
    de: 'fragt bei jeder Mail {name}',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.redirect': {
    en: 'if nothing matched: the record of {name} counts',
    de: 'wenn nichts zutraf: Es gilt der Eintrag von {name}',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.exp': {
    en: 'words for the refusal stand at {name}',
    de: 'Worte für die Ablehnung stehen bei {name}',
    at: 'SPF, meaning of a term',
  },
  'spf-tool.term.other': {
    en: 'not known; without effect or faulty',
    de: 'nicht bekannt; wirkungslos oder fehlerhaft',
    at: 'SPF, meaning of a term',
  },
});
