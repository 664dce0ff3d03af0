import { defineCatalog } from '../entry.ts';

/** Words of the screen that reads the header of a mail. */
export const headersScreenCatalog = defineCatalog({
  'headers-screen.question': {
    en: 'Which way did this mail take?',
    de: 'Welchen Weg nahm diese Mail?',
    at: 'headers, h1 above the field',
  },
  'headers-screen.field': {
    en: 'Mail or header',
    de: 'Mail oder Kopfzeilen',
    at: 'headers, name of the field',
  },
  'headers-screen.field.placeholder': {
    en: 'Paste the whole mail, or only its header',
    de: 'Fügen Sie die ganze Mail ein oder nur ihre Kopfzeilen',
    at: 'headers, in the empty field',
  },
  'headers-screen.start': { en: 'Read', de: 'Lesen', at: 'headers, main button' },
  'headers-screen.private': {
    en: 'The header is read on this computer; nobody is asked. With the whole mail, signatures can be checked later as well.',
    de: 'Die Kopfzeilen liest dieser Computer; gefragt wird niemand. Mit der ganzen Mail lassen sich später auch Signaturen prüfen.',
    at: 'headers, below the field',
  },
  'headers-screen.sample.waited': {
    en: 'Waited half an hour',
    de: 'Eine halbe Stunde gewartet',
    at: 'headers, sample',
  },
  'headers-screen.sample.list': { en: 'Mailing list', de: 'Mailingliste', at: 'headers, sample' },
  'headers-screen.sample.filtered': { en: 'Marked as spam', de: 'Als Spam markiert', at: 'headers, sample' },
  'headers-screen.no-header': {
    en: 'This text has no header.',
    de: 'In diesem Text stehen keine Kopfzeilen.',
    at: 'headers, problem below the field',
  },
  'headers-screen.no-header.do': {
    en: 'A header begins with lines like “Received: from …” and “Subject: …”. Open the source of the mail and copy it from the first line on.',
    de: 'Kopfzeilen beginnen mit Zeilen wie „Received: from …“ und „Subject: …“. Öffnen Sie den Quelltext der Mail und kopieren Sie ihn ab der ersten Zeile.',
    at: 'headers, advice below the field',
  },

  'headers-screen.caption': {
    en: 'The way of the mail, from the first server to the last',
    de: 'Der Weg der Mail, vom ersten Server zum letzten',
    at: 'headers, name of the timeline, read out',
  },
  'headers-screen.server': { en: 'Server', de: 'Server', at: 'headers, column of the timeline' },
  'headers-screen.arrived': { en: 'Arrived', de: 'Angekommen', at: 'headers, column of the timeline' },
  'headers-screen.stayed': { en: 'Stayed', de: 'Blieb', at: 'headers, column of the timeline' },
  'headers-screen.sent-with': {
    en: 'Then sent with',
    de: 'Weiter mit',
    at: 'headers, column of the timeline',
  },
  'headers-screen.computer': {
    en: 'Sender’s mail program',
    de: 'Mailprogramm des Absenders',
    at: 'headers, timeline, first row where the sender had logged in',
  },
  'headers-screen.unnamed': {
    en: 'A server without a name',
    de: 'Ein Server ohne Namen',
    at: 'headers, timeline',
  },
  'headers-screen.alias': {
    en: 'goes on as {name}',
    de: 'meldet sich danach als {name}',
    at: 'headers, timeline, below the name of a server that greets the next one by another name',
  },
  'headers-screen.stays': { en: 'Last stop', de: 'Letzte Station', at: 'headers, timeline, last row' },
  'headers-screen.encrypted': { en: 'Encrypted', de: 'Verschlüsselt', at: 'headers, timeline, last column' },
  'headers-screen.open': { en: 'Open', de: 'Offen', at: 'headers, timeline, last column: not encrypted' },
  'headers-screen.fold.any': {
    en: '{n} further servers',
    de: '{n} weitere Server',
    at: 'headers, timeline, row in which many servers are folded',
  },
  'headers-screen.fold.more': {
    en: 'Show {n} more',
    de: '{n} weitere zeigen',
    at: 'headers, timeline, button below unfolded servers',
  },
  'headers-screen.inside': {
    en: 'Same machine',
    de: 'Im selben Rechner',
    at: 'headers, timeline, last column: to a program on the same machine',
  },
  'headers-screen.not-stated': { en: 'Not stated', de: 'Nicht angegeben', at: 'headers, timeline' },
  'headers-screen.fold': {
    en: '{n} inner servers',
    de: '{n} Server im Inneren',
    at: 'headers, timeline, row in which servers of one organisation are folded',
  },
  'headers-screen.left-sender': {
    en: 'Up to here the sender’s side carried the mail. From here on others did.',
    de: 'Bis hier trug die Seite des Absenders die Mail. Ab hier trugen sie andere.',
    at: 'headers, timeline, line between two rows',
  },
  'headers-screen.skew': {
    en: 'This server’s clock is about {by} {way, select, ahead {ahead} other {behind}}. The stated {stated} does not fit the servers before and after. The drawing uses the corrected time.',
    de: 'Die Uhr dieses Servers geht etwa {by} {way, select, ahead {vor} other {nach}}. Die Angabe {stated} passt nicht zu den Servern davor und danach. Gezeichnet ist die berichtigte Zeit.',
    at: 'headers, timeline, below a server whose clock is wrong',
  },
  'headers-screen.skew.proven': {
    en: 'This server’s clock is about {by} ahead. The stated {stated} cannot be right, as the next server had the mail at {next}. The drawing uses the corrected time.',
    de: 'Die Uhr dieses Servers geht etwa {by} vor. Die Angabe {stated} kann nicht stimmen, denn der nächste Server hatte die Mail um {next}. Gezeichnet ist die berichtigte Zeit.',
    at: 'headers, timeline, below a server whose clock is wrong',
  },
  'headers-screen.skew.zone': {
    en: 'This server states its time {hours, plural, one {# hour} other {# hours}} {way, select, ahead {too late} other {too early}}: the time zone is wrong, the clock is not. The drawing uses the corrected time.',
    de: 'Dieser Server gibt die Zeit {hours, plural, one {# Stunde} other {# Stunden}} {way, select, ahead {zu spät} other {zu früh}} an: Die Zeitzone ist falsch, nicht die Uhr. Gezeichnet ist die berichtigte Zeit.',
    at: 'headers, timeline, below a server whose time zone is wrong',
  },
  'headers-screen.skew.writer': {
    en: 'The clock where the mail was written is about {by} {way, select, ahead {ahead} other {behind}}, so its date {stated} says little.',
    de: 'Die Uhr, mit der die Mail geschrieben wurde, geht etwa {by} {way, select, ahead {vor} other {nach}}. Ihr Datum {stated} sagt also wenig.',
    at: 'headers, timeline, below the first row',
  },
  'headers-screen.under-a-second': { en: 'under 1 s', de: 'unter 1 s', at: 'headers, a length of time' },
  'headers-screen.zone': {
    en: 'All times in your zone, {zone}',
    de: 'Alle Zeiten in Ihrer Zone, {zone}',
    at: 'headers, beside the verdict',
  },

  'headers-screen.checked': {
    en: 'Checked by the last server',
    de: 'Vom letzten Server geprüft',
    at: 'headers, heading',
  },
  'headers-screen.checked.by': {
    en: 'Checked by {server}',
    de: 'Geprüft von {server}',
    at: 'headers, heading',
  },
  'headers-screen.checked.none': {
    en: 'No server wrote down what it checked.',
    de: 'Kein Server hat notiert, was er geprüft hat.',
    at: 'headers, below the heading',
  },
  'headers-screen.method.spf': {
    en: 'Sent by a listed server',
    de: 'Von einem gelisteten Server gesendet',
    at: 'headers, checks: question of SPF',
  },
  'headers-screen.method.dkim': {
    en: 'Signature intact',
    de: 'Signatur unversehrt',
    at: 'headers, checks: DKIM',
  },
  'headers-screen.method.dmarc': {
    en: 'Sender’s own policy met',
    de: 'Richtlinie des Absenders erfüllt',
    at: 'headers, checks: DMARC',
  },
  'headers-screen.method.arc': {
    en: 'Seals of forwarders intact',
    de: 'Siegel der Weiterleiter unversehrt',
    at: 'headers, checks: ARC',
  },
  'headers-screen.method.compauth': {
    en: 'Microsoft’s own overall verdict',
    de: 'Gesamturteil von Microsoft',
    at: 'headers, checks: compauth',
  },
  'headers-screen.method.iprev': {
    en: 'Server’s name and address agree',
    de: 'Name und Adresse des Servers passen zusammen',
    at: 'headers, checks: iprev',
  },
  'headers-screen.method.auth': {
    en: 'Sender had logged in',
    de: 'Absender hatte sich angemeldet',
    at: 'headers, checks: auth',
  },
  'headers-screen.method.dkim-atps': {
    en: 'Signed by someone authorised',
    de: 'Von jemand Berechtigtem signiert',
    at: 'headers, checks: DKIM-ATPS',
  },
  'headers-screen.method.sender-id': {
    en: 'Sender ID (given up)',
    de: 'Sender ID (aufgegeben)',
    at: 'headers, checks',
  },
  'headers-screen.answer.pass': { en: 'Yes', de: 'Ja', at: 'headers, checks, answer' },
  'headers-screen.answer.fail': { en: 'No', de: 'Nein', at: 'headers, checks, answer' },
  'headers-screen.answer.hardfail': { en: 'No', de: 'Nein', at: 'headers, checks, answer' },
  'headers-screen.answer.softfail': { en: 'Probably not', de: 'Wohl nicht', at: 'headers, checks, answer' },
  'headers-screen.answer.policy': {
    en: 'Not accepted',
    de: 'Nicht anerkannt',
    at: 'headers, checks, answer',
  },
  'headers-screen.answer.permerror': {
    en: 'Record faulty',
    de: 'Eintrag fehlerhaft',
    at: 'headers, checks, answer',
  },
  'headers-screen.answer.neutral': { en: 'Left open', de: 'Offen gelassen', at: 'headers, checks, answer' },
  'headers-screen.answer.none': { en: 'Nothing there', de: 'Nichts da', at: 'headers, checks, answer' },
  'headers-screen.answer.none.spf': {
    en: 'No list',
    de: 'Keine Liste',
    at: 'headers, checks, answer of SPF',
  },
  'headers-screen.answer.none.dkim': {
    en: 'Not signed',
    de: 'Nicht signiert',
    at: 'headers, checks, answer of DKIM',
  },
  'headers-screen.answer.none.dmarc': {
    en: 'No policy',
    de: 'Keine Richtlinie',
    at: 'headers, checks, answer of DMARC',
  },
  'headers-screen.answer.none.arc': {
    en: 'No seal',
    de: 'Kein Siegel',
    at: 'headers, checks, answer of ARC',
  },
  'headers-screen.answer.temperror': {
    en: 'Could not tell',
    de: 'Nicht zu klären',
    at: 'headers, checks, answer',
  },
  'headers-screen.with-key': {
    en: '{domain}, key {key}',
    de: '{domain}, Schlüssel {key}',
    at: 'headers, checks, detail',
  },

  'headers-screen.dns': { en: 'What DNS says today', de: 'Was das DNS heute sagt', at: 'headers, heading' },
  'headers-screen.verify': { en: 'Verify with DNS', de: 'Mit DNS prüfen', at: 'headers, button' },
  'headers-screen.verify.again': { en: 'Verify again', de: 'Noch einmal prüfen', at: 'headers, button' },
  'headers-screen.verify.asks': {
    en: 'Asks your DNS server for {names}, and for what they lead to. The mail stays here.',
    de: 'Fragt Ihren DNS-Server nach {names} und nach dem, worauf sie verweisen. Die Mail bleibt hier.',
    at: 'headers, below the heading, before DNS is asked',
  },
  'headers-screen.verify.asks-nothing': {
    en: 'The header names no domain that could be asked for.',
    de: 'Die Kopfzeilen nennen keine Domain, nach der sich fragen ließe.',
    at: 'headers, below the heading',
  },
  'headers-screen.verify.running': {
    en: 'Asking DNS',
    de: 'Das DNS wird gefragt',
    at: 'headers, while DNS is asked',
  },
  'headers-screen.verify.done': {
    en: 'Asked at {time}. Keys and policies may have changed since the mail was sent.',
    de: 'Gefragt um {time}. Schlüssel und Richtlinien können sich seit dem Versand geändert haben.',
    at: 'headers, below the table',
  },
  'headers-screen.verify.headers-only': {
    en: 'Only headers were given, so the body could not be checked. With the whole mail it can.',
    de: 'Es lagen nur die Kopfzeilen vor, der Text ließ sich daher nicht prüfen. Mit der ganzen Mail geht das.',
    at: 'headers, below the table',
  },
  'headers-screen.verify.stopped': {
    en: 'You stopped the check.',
    de: 'Sie haben die Prüfung abgebrochen.',
    at: 'headers, below the table',
  },
  'headers-screen.verify.time-limit': {
    en: 'DNS did not answer in time, so nothing can be said. Is this computer online?',
    de: 'Das DNS hat nicht rechtzeitig geantwortet, daher bleibt alles offen. Ist dieser Computer online?',
    at: 'headers, below the table',
  },
  'headers-screen.verify.offline': {
    en: 'DNS gave no answer to some questions. What depends on them stays open; that is no “no”.',
    de: 'Auf manche Fragen gab das DNS keine Antwort. Was davon abhängt, bleibt offen; ein „Nein“ ist das nicht.',
    at: 'headers, below the table',
  },
  'headers-screen.verify.defect': {
    en: 'The check could not be carried out. That is a fault in Retour.',
    de: 'Die Prüfung ließ sich nicht ausführen. Das ist ein Fehler in Retour.',
    at: 'headers, below the table',
  },
  'headers-screen.not-verified.headers-too-large': {
    en: 'The header is too large to be verified.',
    de: 'Die Kopfzeilen sind zu groß, um sie zu prüfen.',
    at: 'headers, below the table',
  },
  'headers-screen.not-verified.time-limit': {
    en: 'Verifying took too long and was ended. What is missing stays open.',
    de: 'Die Prüfung dauerte zu lange und wurde beendet. Was fehlt, bleibt offen.',
    at: 'headers, below the table',
  },
  'headers-screen.not-verified.no-from': {
    en: 'The mail names no sender in From, so nothing can be compared with it.',
    de: 'Die Mail nennt in From keinen Absender, mit dem sich etwas vergleichen ließe.',
    at: 'headers, below the table',
  },
  'headers-screen.not-verified.several-from': {
    en: 'The mail has more than one From, so receivers refuse to compare anything with it.',
    de: 'Die Mail hat mehr als ein From; Empfänger vergleichen dann nichts damit.',
    at: 'headers, below the table',
  },
  'headers-screen.asking.not-asked': {
    en: 'Not asked',
    de: 'Nicht gefragt',
    at: 'headers, answer before DNS is asked',
  },
  'headers-screen.asking.running': {
    en: 'Asking',
    de: 'Wird gefragt',
    at: 'headers, answer while DNS is asked',
  },
  'headers-screen.asking.not-known': {
    en: 'Not known',
    de: 'Nicht bekannt',
    at: 'headers, answer after a failure',
  },
  'headers-screen.spf.asked': {
    en: '{domain}, from {ip}',
    de: '{domain}, von {ip}',
    at: 'headers, detail of SPF: sender domain and address of the server',
  },
  'headers-screen.spf.term': {
    en: 'decided by {term} of {domain}',
    de: 'entschieden durch {term} von {domain}',
    at: 'headers, detail of SPF',
  },
  'headers-screen.spf.basis': {
    en: 'server and sender as line {n} states them',
    de: 'Server und Absender, wie Zeile {n} sie nennt',
    at: 'headers, detail of SPF',
  },
  'headers-screen.spf.no-server': {
    en: 'The header does not tell which server handed the mail over.',
    de: 'Die Kopfzeilen sagen nicht, welcher Server die Mail übergeben hat.',
    at: 'headers, detail of SPF',
  },
  'headers-screen.dkim.header-only': {
    en: 'Header intact',
    de: 'Kopf unversehrt',
    at: 'headers, answer: the header is as signed, the body was not there',
  },
  'headers-screen.dkim.header-changed': {
    en: 'A signed header field was changed on the way.',
    de: 'Eine signierte Kopfzeile wurde unterwegs geändert.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.body-changed': {
    en: 'The body was changed after signing, for example by a footer.',
    de: 'Der Text wurde nach dem Signieren geändert, etwa durch einen Fußtext.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.no-body': {
    en: 'Only headers were given, so the body could not be checked.',
    de: 'Es lagen nur Kopfzeilen vor, der Text war nicht zu prüfen.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.part': {
    en: 'Only the first {n} bytes of the body are signed; anything may follow them.',
    de: 'Signiert sind nur die ersten {n} Bytes des Textes; danach kann alles stehen.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.weak': {
    en: 'The key has only {n} bits; many receivers no longer accept that.',
    de: 'Der Schlüssel hat nur {n} Bit; viele Empfänger erkennen das nicht mehr an.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.foreign': {
    en: 'Signed by another domain than the one in From; it does not count for DMARC.',
    de: 'Signiert von einer anderen Domain als der in From; für DMARC zählt sie nicht.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.lenient': {
    en: 'Some receivers are less strict and accept it.',
    de: 'Manche Empfänger sind weniger streng und erkennen sie an.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.dkim.lenient-not': {
    en: 'Some receivers judge it differently.',
    de: 'Manche Empfänger beurteilen sie anders.',
    at: 'headers, detail of a signature',
  },
  'headers-screen.arc.sets': {
    en: '{n, plural, one {# seal} other {# seals}}; few receivers act on them',
    de: '{n, plural, one {# Siegel} other {# Siegel}}; nur wenige Empfänger richten sich danach',
    at: 'headers, detail of ARC',
  },
  'headers-screen.dmarc.thanks.both': {
    en: 'thanks to sending server and signature',
    de: 'dank Server und Signatur',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.thanks.dkim': {
    en: 'thanks to the signature',
    de: 'dank der Signatur',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.thanks.spf': {
    en: 'thanks to the sending server',
    de: 'dank des sendenden Servers',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.policy.none': {
    en: 'asks receivers to do nothing (p=none)',
    de: 'bittet Empfänger, nichts zu tun (p=none)',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.policy.quarantine': {
    en: 'asks receivers to treat failures as suspicious (p=quarantine)',
    de: 'bittet Empfänger, Durchgefallenes als verdächtig zu behandeln (p=quarantine)',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.policy.reject': {
    en: 'asks receivers to refuse failures (p=reject)',
    de: 'bittet Empfänger, Durchgefallenes abzulehnen (p=reject)',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.differ': {
    en: 'The two editions of DMARC find different records; receivers still use both.',
    de: 'Die beiden Fassungen von DMARC finden verschiedene Einträge; Empfänger benutzen noch beide.',
    at: 'headers, detail of DMARC',
  },
  'headers-screen.dmarc.no-from': {
    en: 'From names no single domain.',
    de: 'From nennt nicht genau eine Domain.',
    at: 'headers, detail of DMARC',
  },

  'headers-screen.seconds': {
    en: '{n, plural, =0 {less than a second} one {# second} other {# seconds}}',
    de: '{n, plural, =0 {weniger als eine Sekunde} one {# Sekunde} other {# Sekunden}}',
    at: 'headers, in the verdict',
  },
  'headers-screen.days': { en: '{n} days', de: '{n} Tage', at: 'headers, in the verdict' },
  'headers-screen.minutes': { en: '{n} minutes', de: '{n} Minuten', at: 'headers, in the verdict' },
  'headers-screen.hours': { en: '{n} hours', de: '{n} Stunden', at: 'headers, in the verdict' },
  'headers-screen.no-way': {
    en: 'This header does not tell the way of the mail.',
    de: 'Diese Kopfzeilen sagen nichts über den Weg der Mail.',
    at: 'headers, verdict: no Received field',
  },
  'headers-screen.no-way.lead': {
    en: 'Every server adds a line “Received”; none is there. Drafts and sent mails have none, and some programs leave them out when they save a mail.',
    de: 'Jeder Server setzt eine Zeile „Received“ davor; hier ist keine. Entwürfe und gesendete Mails haben keine, und manche Programme lassen sie beim Speichern weg.',
    at: 'headers, below the verdict',
  },
  'headers-screen.no-times': {
    en: 'The mail passed {n, plural, one {# server} other {# servers}}. How long it took is not stated.',
    de: 'Die Mail lief über {n, plural, one {# Server} other {# Server}}. Wie lange das dauerte, steht nicht dabei.',
    at: 'headers, verdict',
  },
  'headers-screen.swift': {
    en: 'The mail took {took}. No server held it up.',
    de: 'Die Mail brauchte {took}. Kein Server hat sie aufgehalten.',
    at: 'headers, verdict',
  },
  'headers-screen.swift.lead': {
    en: 'On its way it passed {n, plural, one {# server} other {# servers}}.',
    de: 'Unterwegs lief sie über {n, plural, one {# Server} other {# Server}}.',
    at: 'headers, below the verdict',
  },
  'headers-screen.slow': {
    en: 'The mail took {took}. It waited {waited} of that at {server}.',
    de: 'Die Mail brauchte {took}. Davon wartete sie {waited} bei {server}.',
    at: 'headers, verdict',
  },
  'headers-screen.slow.lead': {
    en: 'Why it waited there, the header does not say: the next server may have asked it to come back later, or this one was busy.',
    de: 'Warum sie dort wartete, sagen die Kopfzeilen nicht: Der nächste Server bat vielleicht, später wiederzukommen, oder dieser war beschäftigt.',
    at: 'headers, below the verdict',
  },
  'headers-screen.state.delivered': { en: 'Delivered, {time}', de: 'Zugestellt, {time}', at: 'headers, tag' },
  'headers-screen.state.reached': {
    en: 'Last seen, {time}',
    de: 'Zuletzt gesehen, {time}',
    at: 'headers, tag',
  },
  'headers-screen.timeline': {
    en: 'The way of the mail',
    de: 'Der Weg der Mail',
    at: 'headers, heading, read out',
  },
  'headers-screen.kind': {
    en: 'What kind of mail this is',
    de: 'Was für eine Mail das ist',
    at: 'headers, heading',
  },
  'headers-screen.kind.list': { en: 'Sent to many', de: 'An viele verschickt', at: 'headers, kind of mail' },
  'headers-screen.kind.automatic': {
    en: 'Written by a program',
    de: 'Von einem Programm geschrieben',
    at: 'headers, kind of mail',
  },
  'headers-screen.list.list': { en: 'Mailing list', de: 'Mailingliste', at: 'headers, kind of mail' },
  'headers-screen.list.newsletter': { en: 'Newsletter', de: 'Newsletter', at: 'headers, kind of mail' },
  'headers-screen.list.bulk': { en: 'Bulk mail', de: 'Massenmail', at: 'headers, kind of mail' },
  'headers-screen.one-click': {
    en: 'can be left with one click',
    de: 'lässt sich mit einem Klick abbestellen',
    at: 'headers, kind of mail',
  },
  'headers-screen.automatic.reply': {
    en: 'Automatic reply',
    de: 'Automatische Antwort',
    at: 'headers, kind of mail',
  },
  'headers-screen.automatic.generated': {
    en: 'Made by a program',
    de: 'Automatisch erstellt',
    at: 'headers, kind of mail',
  },
  'headers-screen.automatic.report': { en: 'Report', de: 'Bericht', at: 'headers, kind of mail' },
  'headers-screen.filters': {
    en: 'What filters wrote into it',
    de: 'Was Filter hineingeschrieben haben',
    at: 'headers, heading',
  },
  'headers-screen.filters.spam': {
    en: 'Taken for spam',
    de: 'Für Spam gehalten',
    at: 'headers, filter verdict',
  },
  'headers-screen.filters.ham': {
    en: 'Not taken for spam',
    de: 'Nicht für Spam gehalten',
    at: 'headers, filter verdict',
  },
  'headers-screen.filters.rest': {
    en: '{n, plural, one {# value} other {# values}} without a published meaning',
    de: '{n, plural, one {# Wert} other {# Werte}} ohne veröffentlichte Bedeutung',
    at: 'headers, below the marks of a filter, opens',
  },
  'headers-screen.seals': {
    en: 'Seals of forwarders',
    de: 'Siegel von Weiterleitern',
    at: 'headers, heading (ARC sets)',
  },
  'headers-screen.seals.lead': {
    en: 'A forwarder that seals a mail (ARC) writes down what it had found itself. Few receivers act on it.',
    de: 'Wer weiterleitet und die Mail versiegelt (ARC), notiert, was er selbst vorfand. Nur wenige Empfänger richten sich danach.',
    at: 'headers, below the heading',
  },
  'headers-screen.seals.by': {
    en: '{n}. {domain} had found',
    de: '{n}. {domain} fand vor',
    at: 'headers, name of one ARC set; before its checks',
  },
  'headers-screen.oddities': { en: 'What is odd', de: 'Was auffällt', at: 'headers, heading' },
  'headers-screen.show-way': {
    en: 'Way of the mail',
    de: 'Weg der Mail',
    at: 'title row of a result, button',
  },
});
