import { defineCatalog } from '../entry.ts';

/** Words about SPF, DKIM keys and DMARC records: of `retour spf` and of the tools in the window. */
export const authCatalog = defineCatalog({
  'cli.usage.spf': {
    en: `Usage: retour spf --ip IP --mail-from ADDRESS [options]

Tells whether the sender's domain lets a server of this address send (SPF, RFC 7208), which term of
which record decides, and how many look-ups the record needs.

  --ip IP               the server that hands the mail over
  --mail-from ADDRESS   the envelope sender (Return-Path); "" is the null sender of a bounce,
                        for which the HELO name is checked
  --helo NAME           what the server calls itself
  --json                the result as JSON
  --resolver IP[:PORT]  DNS resolver to ask instead of the system's; may be repeated
  --timeout MS          how long each question to DNS may take; the whole ends after 20 s
  --lang en|de          language of the words (default: the system's, else en)

Exit status: 0 a result was produced, 2 the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour spf --ip IP --mail-from ADRESSE [Optionen]

Sagt, ob die Domain des Absenders einen Server mit dieser Adresse senden lässt (SPF, RFC 7208),
welcher Eintrag das entscheidet und wie viele DNS-Abfragen der Eintrag braucht.

  --ip IP               der Server, der die Mail übergibt
  --mail-from ADRESSE   der Umschlagabsender (Return-Path); "" ist der leere Absender einer
                        Unzustellbarkeitsmeldung, für den der HELO-Name geprüft wird
  --helo NAME           wie der Server sich nennt
  --json                das Ergebnis als JSON
  --resolver IP[:PORT]  DNS-Resolver statt dem des Systems; mehrfach möglich
  --timeout MS          wie lange jede DNS-Frage dauern darf; das Ganze endet nach 20 s
  --lang en|de          Sprache der Texte (sonst die des Systems, sonst Englisch)

Rückgabewert: 0 es gibt ein Ergebnis, 2 der Aufruf ist unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, spf --help',
  },
  'spf.cli.noIp': {
    en: 'retour: --ip is missing: retour spf --ip 192.0.2.1 --mail-from ann@example.org',
    de: 'retour: --ip fehlt: retour spf --ip 192.0.2.1 --mail-from ann@example.org',
    at: 'command line, stderr',
  },
  'spf.cli.badIp': {
    en: 'retour: “{value}” is no IP address.',
    de: 'retour: „{value}“ ist keine IP-Adresse.',
    at: 'command line, stderr',
  },
  'spf.cli.noSender': {
    en: 'retour: --mail-from is missing: retour spf --ip 192.0.2.1 --mail-from ann@example.org',
    de: 'retour: --mail-from fehlt: retour spf --ip 192.0.2.1 --mail-from ann@example.org',
    at: 'command line, stderr',
  },
  'spf.cli.noHelo': {
    en: 'retour: the null sender needs --helo NAME, as that name is checked for it.',
    de: 'retour: Der leere Absender braucht --helo NAME, denn dafür wird dieser Name geprüft.',
    at: 'command line, stderr',
  },
  'spf.cli.tooLong': {
    en: 'retour: “{value}…” is too long for an address or a name.',
    de: 'retour: „{value}…“ ist zu lang für eine Adresse oder einen Namen.',
    at: 'command line, stderr',
  },
  'spf.cli.noArgument': {
    en: 'retour: “{value}” belongs to no option; see retour spf --help.',
    de: 'retour: „{value}“ gehört zu keiner Option; siehe retour spf --help.',
    at: 'command line, stderr',
  },
  'spf.result.none': { en: 'none', de: 'kein Eintrag (none)', at: 'result of SPF' },
  'spf.result.neutral': { en: 'neutral', de: 'neutral', at: 'result of SPF' },
  'spf.result.pass': { en: 'pass', de: 'erlaubt (pass)', at: 'result of SPF' },
  'spf.result.fail': { en: 'fail', de: 'nicht erlaubt (fail)', at: 'result of SPF' },
  'spf.result.softfail': { en: 'softfail', de: 'wohl nicht erlaubt (softfail)', at: 'result of SPF' },
  'spf.result.temperror': {
    en: 'temperror',
    de: 'nicht zu klären (temperror)',
    at: 'result of SPF',
  },
  'spf.result.permerror': {
    en: 'permerror',
    de: 'Eintrag fehlerhaft (permerror)',
    at: 'result of SPF',
  },
  'spf.verdict.none': {
    en: 'For {domain} no SPF record was found, so nothing is known about {ip}.',
    de: 'Für {domain} gibt es keinen SPF-Eintrag; über {ip} ist damit nichts bekannt.',
    at: 'retour spf, first line',
  },
  'spf.verdict.neutral': {
    en: '{domain} says nothing about {ip}, neither yes nor no.',
    de: '{domain} sagt über {ip} nichts, weder ja noch nein.',
    at: 'retour spf, first line',
  },
  'spf.verdict.pass': {
    en: '{ip} may send for {domain}.',
    de: '{ip} darf für {domain} senden.',
    at: 'retour spf, first line',
  },
  'spf.verdict.fail': {
    en: '{ip} may not send for {domain}.',
    de: '{ip} darf nicht für {domain} senden.',
    at: 'retour spf, first line',
  },
  'spf.verdict.softfail': {
    en: '{ip} probably may not send for {domain}; receivers should only look more closely.',
    de: '{ip} darf wohl nicht für {domain} senden; Empfänger sollen nur genauer hinsehen.',
    at: 'retour spf, first line',
  },
  'spf.verdict.temperror': {
    en: 'Whether {ip} may send for {domain} could not be found out: DNS did not answer.',
    de: 'Ob {ip} für {domain} senden darf, war nicht herauszufinden: Das DNS hat nicht geantwortet.',
    at: 'retour spf, first line',
  },
  'spf.verdict.permerror': {
    en: 'The SPF record of {domain} is faulty, so that receivers cannot use it for {ip}.',
    de: 'Der SPF-Eintrag von {domain} ist fehlerhaft; Empfänger können ihn für {ip} nicht auswerten.',
    at: 'retour spf, first line',
  },
  'spf.outcome.match': { en: 'matches', de: 'trifft zu', at: 'one term of an SPF record' },
  'spf.outcome.no-match': { en: 'no match', de: 'trifft nicht zu', at: 'one term of an SPF record' },
  'spf.outcome.not-reached': { en: 'not reached', de: 'nicht erreicht', at: 'one term of an SPF record' },
  'spf.outcome.temperror': { en: 'no answer', de: 'keine Antwort', at: 'one term of an SPF record' },
  'spf.outcome.permerror': { en: 'faulty', de: 'fehlerhaft', at: 'one term of an SPF record' },
  'spf.heading.record': {
    en: 'SPF record of {domain}',
    de: 'SPF-Eintrag von {domain}',
    at: 'retour spf, heading',
  },
  'spf.heading.tree': { en: 'Evaluation', de: 'Auswertung', at: 'retour spf, heading' },
  'spf.heading.lookups': { en: 'Look-ups', de: 'DNS-Abfragen', at: 'retour spf, heading' },
  'spf.text.decided': {
    en: 'Decided by “{term}” in the record of {domain}.',
    de: 'Das entscheidet „{term}“ im Eintrag von {domain}.',
    at: 'retour spf, under the verdict',
  },
  'spf.text.explanation': {
    en: '{domain} says to this: “{text}”',
    de: '{domain} erklärt dazu: „{text}“',
    at: 'retour spf, under the verdict; quotes the words of the domain’s exp= text',
  },
  'spf.text.lookups': {
    en: '{count, plural, one {# look-up} other {# look-ups}}',
    de: '{count, plural, one {# Abfrage} other {# Abfragen}}',
    at: 'retour spf, behind a term',
  },
  'spf.text.more': {
    en: '{count, plural, one {one more term} other {# more terms}}',
    de: '{count, plural, one {ein weiterer Teil} other {# weitere Teile}}',
    at: 'retour spf, end of a long record',
  },
  'spf.text.counts': {
    en: 'For this mail: {count} of {limit} allowed; {voids} of {voidLimit} without a result.',
    de: 'Für diese Mail: {count} von {limit} erlaubten; {voids} von {voidLimit} ohne Ergebnis.',
    at: 'retour spf, look-ups',
  },
  'spf.text.whole': {
    en: 'The whole record needs {count} of {limit} where no earlier term matches.',
    de: 'Der ganze Eintrag braucht {count} von {limit}, wenn nichts vorher zutrifft.',
    at: 'retour spf, look-ups',
  },
  'spf.text.wholeAtLeast': {
    en: 'The whole record needs at least {count} of {limit} where no earlier term matches; not all of it could be looked at.',
    de: 'Der ganze Eintrag braucht mindestens {count} von {limit}, wenn nichts vorher zutrifft; nicht alles war einzusehen.',
    at: 'retour spf, look-ups',
  },
  'spf-builder.problem.empty': {
    en: 'Nothing stands there.',
    de: 'Hier steht nichts.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.not-an-address': {
    en: '“{text}” is no IP address: each number goes from 0 to 255, without leading zeros.',
    de: '„{text}“ ist keine IP-Adresse: Jede Zahl geht von 0 bis 255, ohne führende Nullen.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.bad-bits': {
    en: '“{text}”: the length of a network goes to 32 with IPv4 and to 128 with IPv6.',
    de: '„{text}“: Die Netzlänge geht bei IPv4 bis 32, bei IPv6 bis 128.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.not-a-name': {
    en: '“{text}” is no full host name such as mail.example.org.',
    de: '„{text}“ ist kein vollständiger Hostname wie mail.example.org.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.local-address': {
    en: '“{text}” belongs to a private network. Receivers see the address that the router shows to the Internet.',
    de: '„{text}“ gehört zu einem privaten Netz. Empfänger sehen die Adresse, die der Router im Internet zeigt.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.local-name': {
    en: '“{text}” is a name of your own network; receivers cannot look it up.',
    de: '„{text}“ ist ein Name aus dem eigenen Netz; Empfänger können ihn nicht nachschlagen.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.all': {
    en: '“{text}” is the ending of the record and is chosen below.',
    de: '„{text}“ ist das Ende des Eintrags und wird unten gewählt.',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.problem.fault': {
    en: '“{text}” cannot stand in an SPF record.{suggestion, select, none {} other { Perhaps meant: {suggestion}}}',
    de: '„{text}“ kann nicht in einem SPF-Eintrag stehen.{suggestion, select, none {} other { Vielleicht gemeint: {suggestion}}}',
    at: 'SPF builder, beside a field',
  },
  'spf-builder.left-out.twice': {
    en: '“{term}” stood there twice; once is enough.',
    de: '„{term}“ stand doppelt da; einmal genügt.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.left-out.ending': {
    en: 'The old ending “{term}” is replaced by the chosen one.',
    de: 'Das alte Ende „{term}“ wird durch das gewählte ersetzt.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.left-out.fault': {
    en: '“{term}” is left out: receivers count it as an error of the whole record.',
    de: '„{term}“ entfällt: Für Empfänger ist es ein Fehler des ganzen Eintrags.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.left-out.replaced': {
    en: '“{term}” was wrong and became “{by}”.',
    de: '„{term}“ war falsch und wurde zu „{by}“.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.left-out.unknown-modifier': {
    en: '“{term}” is left out: it has no effect.',
    de: '„{term}“ entfällt: Es bewirkt nichts.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.left-out.redirect': {
    en: '“{term}” became “{by}”: beside an ending, redirect has no effect.',
    de: '„{term}“ wurde zu „{by}“: Neben einem Ende bewirkt redirect nichts.',
    at: 'SPF builder, what became of an existing record',
  },
  'spf-builder.ending.softfail': {
    en: '“~all” (softfail): all others are probably not ours. Receivers look more closely but should not refuse for that alone. The right start, and enough beside DMARC.',
    de: '„~all“ (softfail): Alle übrigen gehören wohl nicht zu uns. Empfänger sehen genauer hin, sollen deswegen allein aber nicht abweisen. Der richtige Anfang, und neben DMARC ausreichend.',
    at: 'SPF builder, choice of the ending',
  },
  'spf-builder.ending.fail': {
    en: '“-all” (fail): all others are not ours. Some receivers refuse such mail at once, forwarded mail too. Only when every server that sends is named; also for domains that send no mail.',
    de: '„-all“ (fail): Alle übrigen gehören nicht zu uns. Manche Empfänger weisen solche Mails sofort ab, auch weitergeleitete. Nur wenn alle sendenden Server genannt sind; auch für Domains, die keine Mails verschicken.',
    at: 'SPF builder, choice of the ending',
  },
  'spf-builder.ending.neutral': {
    en: '“?all” (neutral): nothing is said about all others, neither “forged” nor “probably forged”. It protects nobody and counts like no record.',
    de: '„?all“ (neutral): Über alle übrigen wird nichts gesagt, weder „gefälscht“ noch „wohl gefälscht“. Das schützt niemanden und zählt wie kein Eintrag.',
    at: 'SPF builder, choice of the ending',
  },
  'spf-builder.note.large': {
    en: '{terms}: a large network. Everybody in it could send for the domain.',
    de: '{terms}: ein großes Netz. Jeder darin könnte für die Domain senden.',
    at: 'SPF builder, note',
  },
  'spf-builder.note.split': {
    en: 'The record is longer than 255 characters. In DNS it is written as {count} strings in one record, put together without a blank; many forms do that by themselves.',
    de: 'Der Eintrag ist länger als 255 Zeichen. Im DNS steht er als {count} Zeichenketten in einem Eintrag, die ohne Leerzeichen zusammengesetzt werden; viele Formulare erledigen das selbst.',
    at: 'SPF builder, note',
  },
  'spf-builder.note.long': {
    en: 'A record above 450 characters may not fit into one DNS answer. Shorter is safer.',
    de: 'Ein Eintrag über 450 Zeichen passt womöglich nicht in eine DNS-Antwort. Kürzer ist sicherer.',
    at: 'SPF builder, note',
  },
  'spf-builder.note.empty': {
    en: 'Nobody is named: the record says that this domain sends no mail at all.',
    de: 'Niemand ist genannt: Der Eintrag sagt, dass diese Domain gar keine Mails verschickt.',
    at: 'SPF builder, note',
  },
  'spf-builder.note.one-record': {
    en: 'There were {count} SPF records. Publish only this one and delete the others: with two, receivers use none.',
    de: 'Es gab {count} SPF-Einträge. Veröffentlichen Sie nur diesen und löschen Sie die übrigen: Bei zweien verwenden Empfänger keinen.',
    at: 'SPF builder, note',
  },
  'spf-builder.budget': {
    en: '{count} of {limit} look-ups{isComplete, select, no { at least} other {}}{voids, plural, =0 {} one {; one name leads to nothing} other {; # names lead to nothing}}.',
    de: '{isComplete, select, no {mindestens } other {}}{count} von {limit} Abfragen{voids, plural, =0 {} one {; ein Name führt ins Leere} other {; # Namen führen ins Leere}}.',
    at: 'SPF builder, cost of the record',
  },
});
