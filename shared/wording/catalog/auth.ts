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
});
