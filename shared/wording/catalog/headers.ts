import { defineCatalog } from '../entry.ts';

/** Words of `retour headers` and of what is odd in a header. */
export const headersCatalog = defineCatalog({
  'cli.usage.headers': {
    en: `Usage: retour headers FILE|- [options]

Reads the header of one mail: the way it took and where it waited, with wrong clocks set right; what
receivers checked; what filters wrote; what is odd. Takes a mail (.eml, .msg), or only its header.
Works without any network unless --verify is given.

  --json                the result as JSON
  --verify              asks DNS for keys and policies: SPF, DKIM, ARC and DMARC as of now
  --resolver IP[:PORT]  DNS resolver to ask instead of the system's; may be repeated
  --timeout MS          how long each question to DNS may take
  --lang en|de          language of the words (default: the system's, else en)

Exit status: 0 a result was produced, 2 the input or the arguments are unusable, 1 a defect.`,
    de: `Aufruf: retour headers DATEI|- [Optionen]

Liest die Kopfzeilen einer Mail: welchen Weg sie nahm und wo sie wartete, falsch gehende Uhren
berichtigt; was Empfänger prüften; was Filter hineinschrieben; was auffällt. Nimmt eine Mail
(.eml, .msg) oder nur ihre Kopfzeilen. Braucht kein Netz, außer mit --verify.

  --json                das Ergebnis als JSON
  --verify              fragt im DNS nach Schlüsseln und Regeln: SPF, DKIM, ARC und DMARC von heute
  --resolver IP[:PORT]  DNS-Resolver statt dem des Systems; mehrfach möglich
  --timeout MS          wie lange jede DNS-Frage dauern darf
  --lang en|de          Sprache der Texte (sonst die des Systems, sonst Englisch)

Rückgabewert: 0 es gibt ein Ergebnis, 2 Eingabe oder Aufruf sind unbrauchbar, 1 ein Fehler im
Programm.`,
    at: 'command line, headers --help',
  },
  'headers.cli.oneFile': {
    en: 'retour: name one mail, or “-” for standard input: retour headers mail.eml',
    de: 'retour: Bitte eine Mail nennen oder „-“ für die Standardeingabe: retour headers mail.eml',
    at: 'command line, stderr',
  },
  'headers.cli.noHeader': {
    en: 'retour: {file} has no mail header. Open the source of the mail and save it from the first line on.',
    de: 'retour: {file} hat keine Kopfzeilen. Öffnen Sie den Quelltext der Mail und speichern Sie ihn ab der ersten Zeile.',
    at: 'command line, stderr',
  },

  'headers.noSubject': { en: '(no subject)', de: '(kein Betreff)', at: 'command line, headers, first line' },
  'headers.returnsMail': {
    en: 'This is a report that returns another mail. What follows is the way of the report itself; “retour explain” tells why the other mail came back.',
    de: 'Das ist eine Meldung, die eine andere Mail zurückbringt. Hier folgt der Weg der Meldung selbst; „retour explain“ sagt, warum die andere Mail zurückkam.',
    at: 'command line, headers, below the subject',
  },
  'headers.noHops': {
    en: 'No server wrote down the way of this mail.',
    de: 'Kein Server hat den Weg dieser Mail vermerkt.',
    at: 'command line, headers, instead of the table',
  },
  'headers.leftOut': {
    en: '… {count} more …',
    de: '… {count} weitere …',
    at: 'command line, headers, in the table',
  },
  'headers.total': {
    en: 'On the way: {length}',
    de: 'Unterwegs: {length}',
    at: 'command line, headers, below the table',
  },
  'headers.unnamed': { en: '(no name)', de: '(ohne Namen)', at: 'command line, headers, server' },
  'headers.head.server': { en: 'Server', de: 'Server', at: 'command line, headers, column' },
  'headers.head.arrived': { en: 'Arrived', de: 'Angekommen', at: 'command line, headers, column' },
  'headers.head.took': {
    en: 'After',
    de: 'Nach',
    at: 'command line, headers, column: time since the hop before',
  },
  'headers.head.tls': { en: 'Encryption', de: 'Verschlüsselung', at: 'command line, headers, column' },
  'headers.head.clock': { en: 'Clock', de: 'Uhr', at: 'command line, headers, column' },
  'headers.tls.yes': { en: 'yes', de: 'ja', at: 'command line, headers, encryption without a version' },
  'headers.tls.no': { en: 'none', de: 'keine', at: 'command line, headers, encryption' },
  'headers.tls.unknown': { en: '-', de: '-', at: 'command line, headers, encryption not stated' },
  'headers.clock.ahead': { en: '{length} ahead', de: '{length} vor', at: 'command line, headers, clock' },
  'headers.clock.behind': { en: '{length} behind', de: '{length} nach', at: 'command line, headers, clock' },
  'headers.zone.ahead': {
    en: '{length} ahead (wrong time zone)',
    de: '{length} vor (falsche Zeitzone)',
    at: 'command line, headers, clock',
  },
  'headers.zone.behind': {
    en: '{length} behind (wrong time zone)',
    de: '{length} nach (falsche Zeitzone)',
    at: 'command line, headers, clock',
  },
  'headers.heading.results': {
    en: 'Checked by receivers',
    de: 'Von Empfängern geprüft',
    at: 'command line, headers',
  },
  'headers.heading.verified': {
    en: 'Checked now with DNS',
    de: 'Jetzt mit dem DNS geprüft',
    at: 'command line, headers',
  },
  'headers.heading.marks': {
    en: 'What filters wrote',
    de: 'Was Filter vermerkten',
    at: 'command line, headers',
  },
  'headers.heading.oddities': { en: 'What is odd', de: 'Was auffällt', at: 'command line, headers' },
  'headers.heading.facts': {
    en: 'What the mail states',
    de: 'Was die Mail angibt',
    at: 'command line, headers',
  },
  'headers.results.unnamed': {
    en: '(a server that does not name itself)',
    de: '(ein Server, der sich nicht nennt)',
    at: 'command line, headers, above results',
  },
  'headers.results.none': {
    en: 'nothing checked',
    de: 'nichts geprüft',
    at: 'command line, headers, results',
  },
  'headers.marks.source': {
    en: '{source}, as of {asOf}',
    de: '{source}, Stand {asOf}',
    at: 'command line, headers, behind a filter’s name',
  },
  'headers.fact.list': { en: 'List', de: 'Liste', at: 'command line, headers, label' },
  'headers.fact.automatic': { en: 'Automatic', de: 'Automatisch', at: 'command line, headers, label' },
  'headers.dkim.aligned': {
    en: 'of the domain in From',
    de: 'von der Domain im Absender',
    at: 'command line, headers --verify, signature',
  },
  'headers.dkim.notAligned': {
    en: 'of another domain than From',
    de: 'von einer anderen Domain als der Absender',
    at: 'command line, headers --verify, signature',
  },
  'headers.dkim.noBody': {
    en: 'only the header was given, the text could not be checked',
    de: 'nur die Kopfzeilen lagen vor, der Text ließ sich nicht prüfen',
    at: 'command line, headers --verify, signature',
  },
  'headers.notVerified.headers-too-large': {
    en: 'The header is too large to be verified.',
    de: 'Die Kopfzeilen sind zu groß zum Prüfen.',
    at: 'command line, headers --verify',
  },
  'headers.notVerified.time-limit': {
    en: 'DNS took too long; what is missing stays open.',
    de: 'Das DNS antwortete zu langsam; was fehlt, bleibt offen.',
    at: 'command line, headers --verify',
  },
  'headers.notVerified.no-from': {
    en: 'From names no domain, so DMARC cannot be judged.',
    de: 'Der Absender nennt keine Domain, deshalb lässt sich DMARC nicht beurteilen.',
    at: 'command line, headers --verify',
  },
  'headers.notVerified.several-from': {
    en: 'From names several domains, so DMARC cannot be judged.',
    de: 'Der Absender nennt mehrere Domains, deshalb lässt sich DMARC nicht beurteilen.',
    at: 'command line, headers --verify',
  },

  'headers.anomaly.message-id-missing': {
    en: 'The mail has no Message-ID. Mail programs set one; scripts and some spam do not.',
    de: 'Die Mail hat keine Message-ID. Mailprogramme setzen eine; Skripte und manche Spam-Mail nicht.',
    at: 'headers, oddity',
  },
  'headers.anomaly.message-id-malformed': {
    en: 'The Message-ID “{value}” is not formed by the rules. Some receivers take that as a mark of spam.',
    de: 'Die Message-ID „{value}“ entspricht nicht den Regeln. Manche Empfänger werten das als Zeichen für Spam.',
    at: 'headers, oddity',
  },
  'headers.anomaly.date-missing': {
    en: 'The mail has no date. The rules demand one, and Gmail among others may refuse without it.',
    de: 'Die Mail hat kein Datum. Die Regeln verlangen eines, und unter anderem Gmail kann Mails ohne Datum ablehnen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.date-unreadable': {
    en: 'The date “{value}” cannot be read.',
    de: 'Das Datum „{value}“ lässt sich nicht lesen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.date-ahead': {
    en: 'The date is {seconds} later than the first server had the mail: the clock or time zone of the sender’s computer is wrong.',
    de: 'Das Datum liegt {seconds} nach dem Eingang beim ersten Server: Uhr oder Zeitzone des absendenden Rechners stimmen nicht.',
    at: 'headers, oddity',
  },
  'headers.anomaly.date-long-before': {
    en: 'The mail was written {seconds} before the first server had it. Drafts, scheduled mail and computers that were offline do that.',
    de: 'Zwischen dem Datum der Mail und dem ersten Server liegen {seconds}. Das kommt bei Entwürfen, geplantem Versand und Rechnern ohne Netz vor.',
    at: 'headers, oddity',
  },
  'headers.anomaly.from-missing': {
    en: 'The mail names no sender (From). The rules demand one; many receivers refuse without it.',
    de: 'Die Mail nennt keinen Absender (From). Die Regeln verlangen einen; viele Empfänger lehnen sonst ab.',
    at: 'headers, oddity',
  },
  'headers.anomaly.from-several': {
    en: 'The sender field (From) names {count} addresses. That is allowed but rare; DMARC cannot judge it, and many receivers refuse it.',
    de: 'Das Absenderfeld (From) nennt {count} Adressen. Das ist erlaubt, aber selten; DMARC kann es nicht beurteilen, und viele Empfänger lehnen es ab.',
    at: 'headers, oddity',
  },
  'headers.anomaly.from-no-address': {
    en: 'The sender field (From) holds no address.',
    de: 'Das Absenderfeld (From) enthält keine Adresse.',
    at: 'headers, oddity',
  },
  'headers.anomaly.name-shows-other-address': {
    en: 'The sender’s name shows {shown}, but the address is {real}. Some lists and forms do that; so does fraud, since many programs show only the name.',
    de: 'Der Name des Absenders zeigt {shown}, die Adresse ist aber {real}. Manche Listen und Formulare tun das; Betrüger auch, denn viele Programme zeigen nur den Namen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.return-path-other-organisation': {
    en: 'Bounces go to {other}, the sender is {from}. That is normal for newsletters, lists and forwarded mail.',
    de: 'Fehlermeldungen gehen an {other}, Absender ist {from}. Das ist normal bei Newslettern, Listen und Weiterleitungen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.reply-to-other-organisation': {
    en: 'Replies go to {other}, the sender is {from}. That is normal for contact forms and lists; check the address before you reply with anything confidential.',
    de: 'Antworten gehen an {other}, Absender ist {from}. Das ist normal bei Kontaktformularen und Listen; prüfen Sie die Adresse, bevor Sie Vertrauliches antworten.',
    at: 'headers, oddity',
  },
  'headers.anomaly.sender-other-organisation': {
    en: 'The mail was sent by {other} for {from}. That is normal for lists, newsletters and assistants.',
    de: 'Gesendet wurde die Mail von {other} für {from}. Das ist normal bei Listen, Newslettern und Sekretariaten.',
    at: 'headers, oddity',
  },
  'headers.anomaly.field-repeated': {
    en: 'The field {field} stands there more than once, though only one is allowed. Programs show different ones, and signatures may be read differently.',
    de: 'Das Feld {field} steht mehrfach da, obwohl nur eines erlaubt ist. Programme zeigen dann Verschiedenes, und Signaturen werden unterschiedlich gelesen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.raw-8bit': {
    en: 'The field {field} holds letters without a statement of their character set, so some of them cannot be read.',
    de: 'Das Feld {field} enthält Zeichen ohne Angabe des Zeichensatzes, deshalb sind einige nicht lesbar.',
    at: 'headers, oddity',
  },
  'headers.anomaly.received-missing': {
    en: 'No server wrote down that it had the mail: it was never sent, is a copy of the sender’s, or the header is not complete.',
    de: 'Kein Server hat vermerkt, dass er die Mail hatte: Sie wurde nie gesendet, ist die Kopie des Absenders, oder die Kopfzeilen sind nicht vollständig.',
    at: 'headers, oddity',
  },
  'headers.anomaly.received-not-in-order': {
    en: 'The stations stand in reverse order; they were read the other way round.',
    de: 'Die Stationen stehen in umgekehrter Reihenfolge; sie wurden andersherum gelesen.',
    at: 'headers, oddity',
  },
  'headers.anomaly.many-hops': {
    en: 'The mail passed {count} stations. Ten are many; so many point to a loop.',
    de: 'Die Mail lief über {count} Stationen. Zehn sind viel; so viele sprechen für eine Schleife.',
    at: 'headers, oddity',
  },
  'headers.anomaly.hops-cut': {
    en: 'Only the newest {count} stations were read; no honest mail has more.',
    de: 'Gelesen wurden nur die neuesten {count} Stationen; mehr hat keine ehrliche Mail.',
    at: 'headers, oddity',
  },
});
