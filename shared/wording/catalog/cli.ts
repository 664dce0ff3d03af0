import { defineCatalog } from '../entry.ts';

export const cliCatalog = defineCatalog({
  'cli.usage': {
    en: `Usage: retour COMMAND [options]

  explain [FILE…|-]        why a mail came back, or what an error message means; works without any network
  headers FILE|-           which way a mail took, what slowed it, what was checked on it
  probe HOST|ADDRESS       what this network does to mail: the ports of a server, step by step
  settings ADDRESS@DOMAIN  with which server, port and login this address sends
  spf --ip IP --mail-from ADDRESS  whether a server may send for this sender
  forward FILE|-           why a forwarded mail was refused, and what would help

  --lang en|de     language of the words (default: the system's, else en)
  --version        print the version
  --help           print this text; after a command: all about that command

Exit status: 0 a result was produced, 2 the input or the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour BEFEHL [Optionen]

  explain [DATEI…|-]       warum eine Mail zurückkam oder was eine Fehlermeldung bedeutet; braucht kein Netz
  headers DATEI|-          welchen Weg eine Mail nahm, was sie aufhielt, was an ihr geprüft wurde
  probe HOST|ADRESSE       was dieses Netz mit Mail macht: die Ports eines Servers, Schritt für Schritt
  settings ADRESSE@DOMAIN  über welchen Server, welchen Port und mit welcher Anmeldung diese Adresse sendet
  spf --ip IP --mail-from ADRESSE  ob ein Server für diesen Absender senden darf
  forward DATEI|-          warum eine weitergeleitete Mail abgelehnt wurde und was helfen würde

  --lang en|de     Sprache der Texte (sonst die des Systems, sonst Englisch)
  --version        zeigt die Version
  --help           zeigt diesen Text, hinter einem Befehl alles zu diesem Befehl

Rückgabewert: 0 es gibt ein Ergebnis, 2 Eingabe oder Aufruf sind unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, --help',
  },
  'cli.usage.explain': {
    en: `Usage: retour explain [FILE…|-] [options]

Explains a returned mail, an error message or a log line. Works without any network.

  FILE…            mails (.eml, .msg), mailboxes (.mbox), texts (.txt), or folders of these;
                   "-" or nothing reads standard input. A mailbox or a text with several
                   notices gives a result for each, named FILE#1, FILE#2 …
  --json           the result as JSON (several: an array)
  --jsonl          one JSON object a line for each mail, in order
  --csv            a table: one line for each recipient
  --files-from F   read the file names from F, one a line; "-" is standard input
  --lang en|de     language of the words (default: the system's, else en)
  --version        print the version
  --help           print this text

Exit status: 0 a result was produced, 2 the input or the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour explain [DATEI…|-] [Optionen]

Erklärt eine zurückgekommene Mail, eine Fehlermeldung oder eine Protokollzeile. Braucht kein Netz.

  DATEI…           Mails (.eml, .msg), Postfächer (.mbox), Texte (.txt) oder Ordner damit;
                   „-“ oder nichts liest die Standardeingabe. Ein Postfach oder ein Text mit
                   mehreren Meldungen ergibt je ein Ergebnis: DATEI#1, DATEI#2 …
  --json           das Ergebnis als JSON (bei mehreren ein Array)
  --jsonl          je Mail eine Zeile mit einem JSON-Objekt, in der Reihenfolge der Mails
  --csv            eine Tabelle mit einer Zeile je Empfänger
  --files-from F   liest die Dateinamen aus F, einen je Zeile; „-“ ist die Standardeingabe
  --lang en|de     Sprache der Texte (sonst die des Systems, sonst Englisch)
  --version        zeigt die Version
  --help           zeigt diesen Text

Rückgabewert: 0 es gibt ein Ergebnis, 2 Eingabe oder Aufruf sind unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, explain --help',
  },
  'cli.usage.settings': {
    en: `Usage: retour settings ADDRESS@DOMAIN [options]

Tells with which server, port, encryption and login a mail program sends for this address.

  --json                the result as JSON
  --offline             only what is built in; no packet leaves this computer
  --consent             also asks the domain's own web servers and Mozilla's public ISP database.
                        They learn the domain, never the part before the @.
                        Without it only the DNS resolver is asked.
  --resolver IP[:PORT]  DNS resolver to ask instead of the system's; may be repeated
  --timeout MS          how long each single question may take
  --lang en|de          language of the words (default: the system's, else en)

Exit status: 0 a result was produced, 2 the input or the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour settings ADRESSE@DOMAIN [Optionen]

Sagt, über welchen Server und Port, mit welcher Verschlüsselung und Anmeldung ein Mailprogramm
für diese Adresse sendet.

  --json                das Ergebnis als JSON
  --offline             nur was eingebaut ist; kein Paket verlässt diesen Rechner
  --consent             fragt auch die Webserver der Domain und Mozillas öffentliche Anbieterliste.
                        Sie erfahren die Domain, nie den Teil vor dem @.
                        Ohne diese Option wird nur der DNS-Resolver gefragt.
  --resolver IP[:PORT]  DNS-Resolver statt dem des Systems; mehrfach möglich
  --timeout MS          wie lange jede einzelne Frage dauern darf
  --lang en|de          Sprache der Texte (sonst die des Systems, sonst Englisch)

Rückgabewert: 0 es gibt ein Ergebnis, 2 Eingabe oder Aufruf sind unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, settings --help',
  },
  'cli.unknownCommand': {
    en: 'retour: "{command}" is no command. There are: {commands}. See retour --help.',
    de: 'retour: „{command}“ ist kein Befehl. Es gibt: {commands}. Siehe retour --help.',
    at: 'command line, stderr',
  },
  'cli.badOption': {
    en: 'retour: {problem}. See retour --help.',
    de: 'retour: {problem}. Siehe retour --help.',
    at: 'command line, stderr, wrong option; the problem is worded by the system',
  },
  'cli.badLanguage': {
    en: 'retour: --lang takes en or de, not "{value}".',
    de: 'retour: --lang kennt en und de, nicht „{value}“.',
    at: 'command line, stderr',
  },
  'cli.severalForms': {
    en: 'retour: use only one of --json, --jsonl and --csv.',
    de: 'retour: Bitte nur eines von --json, --jsonl und --csv angeben.',
    at: 'command line, stderr',
  },
  'cli.badResolver': {
    en: 'retour: --resolver takes an IP address, or one with a port (192.0.2.53:5353), not “{value}”.',
    de: 'retour: --resolver braucht eine IP-Adresse, auch mit Port (192.0.2.53:5353), nicht „{value}“.',
    at: 'command line, stderr',
  },
  'cli.badTimeout': {
    en: 'retour: --timeout takes milliseconds from 1 to 600000, not “{value}”.',
    de: 'retour: --timeout braucht Millisekunden von 1 bis 600000, nicht „{value}“.',
    at: 'command line, stderr',
  },
  'cli.settings.oneAddress': {
    en: 'retour: name one mail address: retour settings name@example.org',
    de: 'retour: Bitte eine Mailadresse nennen: retour settings name@example.org',
    at: 'command line, stderr',
  },
  'cli.settings.noAddress': {
    en: 'retour: “{value}” is no mail address. Expected is name@example.org.',
    de: 'retour: „{value}“ ist keine Mailadresse. Erwartet wird name@example.org.',
    at: 'command line, stderr',
  },
  'cli.settings.offlineOrConsent': {
    en: 'retour: use only one of --offline and --consent.',
    de: 'retour: Bitte nur eines von --offline und --consent angeben.',
    at: 'command line, stderr',
  },
  'cli.noInput': {
    en: 'retour: nothing to read. Name a file, or send the text: retour explain < mail.eml',
    de: 'retour: Es gibt nichts zu lesen. Nennen Sie eine Datei oder leiten Sie den Text ein: retour explain < mail.eml',
    at: 'command line, stderr',
  },
  'cli.file.missing': {
    en: '{file}: there is no such file. Check the name.',
    de: '{file}: Diese Datei gibt es nicht. Bitte den Namen prüfen.',
    at: 'command line, stderr',
  },
  'cli.file.noAccess': {
    en: '{file}: may not be read. Check the permissions.',
    de: '{file}: Darf nicht gelesen werden. Bitte die Rechte prüfen.',
    at: 'command line, stderr',
  },
  'cli.file.folder': {
    en: '{file}: is a folder. Name the files in it.',
    de: '{file}: Ist ein Ordner. Bitte die Dateien darin nennen.',
    at: 'command line, stderr',
  },
  'cli.folder.noMails': {
    en: '{file}: has no mail files in it (.eml, .msg, .mbox, .txt).',
    de: '{file}: Enthält keine Maildateien (.eml, .msg, .mbox, .txt).',
    at: 'command line, stderr; a folder',
  },
  'cli.folder.skipped': {
    en: '{file}: {n, plural, one {# entry} other {# entries}} passed over (hidden, a folder or no mail file).',
    de: '{file}: {n, plural, one {# Eintrag} other {# Einträge}} übergangen (versteckt, Ordner oder keine Maildatei).',
    at: 'command line, stderr; a folder of which not everything is read',
  },
  'cli.defect': {
    en: '{file}: Retour could not cope with this. That is a fault in Retour. {cause}',
    de: '{file}: Damit kam Retour nicht zurecht. Das ist ein Fehler in Retour. {cause}',
    at: 'command line, stderr; the cause is worded by the system',
  },
  'cli.file.failed': {
    en: '{file}: could not be read ({code}).',
    de: '{file}: Konnte nicht gelesen werden ({code}).',
    at: 'command line, stderr; code is the operating system’s, e.g. EIO',
  },
  'cli.unreadable.empty': {
    en: '{file}: is empty. Save the returned mail again as .eml, or paste its text.',
    de: '{file}: Ist leer. Bitte die Mail noch einmal als .eml speichern oder den Text einfügen.',
    at: 'command line, stderr',
  },
  'cli.unreadable.binary': {
    en: '{file}: is not text. Expected a mail (.eml), an error message or a log line.',
    de: '{file}: Ist kein Text. Erwartet wird eine Mail (.eml), eine Fehlermeldung oder eine Protokollzeile.',
    at: 'command line, stderr',
  },
  'cli.unreadable.damaged': {
    en: '{file}: is damaged. Save the mail again from Outlook, or paste its text.',
    de: '{file}: Ist beschädigt. Bitte die Mail noch einmal aus Outlook speichern oder ihren Text einfügen.',
    at: 'command line, stderr; an Outlook file with missing or wrong parts',
  },
  'cli.unreadable.tooLarge': {
    en: '{file}: is larger than {limitMb} MB. Save the mail without its attachments, or paste only its text.',
    de: '{file}: Ist größer als {limitMb} MB. Bitte die Mail ohne Anhänge speichern oder nur den Text einfügen.',
    at: 'command line, stderr',
  },
  'cli.progress': {
    en: '{done, number} {done, plural, one {mail} other {mails}} read',
    de: '{done, number} {done, plural, one {Mail} other {Mails}} gelesen',
    at: 'command line, stderr on a terminal, several mails; grows while it is shown',
  },
  'cli.summary': {
    en: '{mails, number} {mails, plural, one {mail} other {mails}}, {rows, number} {rows, plural, one {result} other {results}}. Who must act:',
    de: '{mails, number} {mails, plural, one {Mail} other {Mails}}, {rows, number} {rows, plural, one {Ergebnis} other {Ergebnisse}}. Wer etwas tun muss:',
    at: 'command line, stderr after several results; a line for each party follows. A result is a recipient or a mail without one',
  },
  'cli.summary.nobodyNamed': {
    en: 'Not known',
    de: 'Nicht bekannt',
    at: 'command line, list after cli.summary: results without a party',
  },
  'cli.summary.unreadable': {
    en: 'Not readable',
    de: 'Nicht lesbar',
    at: 'command line, list after cli.summary: inputs that could not be read',
  },
  'cli.heading.who': { en: 'Who must act', de: 'Wer etwas tun muss', at: 'command line, result' },
  'cli.heading.todo': { en: 'What to do', de: 'Was jetzt zu tun ist', at: 'command line, result' },
  'cli.heading.evidence': { en: 'What this rests on', de: 'Worauf das beruht', at: 'command line, result' },
  'cli.heading.letter': { en: 'Words to send', de: 'Fertige Nachricht', at: 'command line, result' },
  'cli.heading.facts': { en: 'Facts', de: 'Fakten', at: 'command line, result' },
  'cli.heading.way': { en: 'The way', de: 'Der Weg', at: 'command line, result' },
  'cli.heading.why': { en: 'Why', de: 'Warum', at: 'command line, result' },
  'cli.heading.notSure': {
    en: 'Why we are not certain',
    de: 'Warum wir nicht sicher sind',
    at: 'command line, result, finding that is likely or possible',
  },
  'cli.letter.to': { en: 'To: {to}', de: 'An: {to}', at: 'command line, letter' },
  'cli.letter.subject': { en: 'Subject: {subject}', de: 'Betreff: {subject}', at: 'command line, letter' },
  'cli.line': { en: 'line {line}', de: 'Zeile {line}', at: 'command line, before a quote' },
  'cli.noFinding': {
    en: 'Nothing to explain was found in this text.',
    de: 'In diesem Text ist nichts zu erklären.',
    at: 'command line, result without a finding',
  },
});
