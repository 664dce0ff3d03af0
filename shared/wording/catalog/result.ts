import { defineCatalog } from '../entry.ts';

/** Words of the result screen; the findings bring their own. */
export const resultCatalog = defineCatalog({
  'result.check-here': {
    en: 'Check from here',
    de: 'Von hier prüfen',
    at: 'title row of a result about a mail program that cannot send: goes to the wizard',
  },
  'result.new': { en: 'New', de: 'Neu', at: 'title row, button back to home' },
  'result.back.home': { en: 'Back', de: 'Zurück', at: 'title row, button' },
  'result.back.mails': {
    en: 'All {n} mails',
    de: 'Alle {n} Mails',
    at: 'title row, button back to the table of many mails',
  },
  'result.back.recipients': {
    en: 'All {n} recipients',
    de: 'Alle {n} Empfänger',
    at: 'title row, button back to the list of recipients',
  },
  'result.copy': { en: 'Copy result', de: 'Ergebnis kopieren', at: 'title row, button' },

  'result.path': { en: 'The way of this mail', de: 'Der Weg dieser Mail', at: 'name of the delivery path' },
  'result.path.station': {
    en: 'Station {n} of {total}:',
    de: 'Station {n} von {total}:',
    at: 'delivery path, read out before a station',
  },
  'result.path.station.concluded': {
    en: 'concluded, not seen',
    de: 'gefolgert, nicht gesehen',
    at: 'delivery path, text form of a dashed station',
  },
  'result.path.report': {
    en: 'the report came back from {host}',
    de: 'die Meldung kam von {host} zurück',
    at: 'delivery path, below the dashed arc; a time may follow',
  },
  'result.path.legend.named': {
    en: 'named in the input',
    de: 'in der Eingabe genannt',
    at: 'delivery path, legend',
  },
  'result.path.legend.concluded': {
    en: 'concluded, not seen',
    de: 'gefolgert, nicht gesehen',
    at: 'delivery path, legend',
  },
  'result.path.no-line': {
    en: 'No line names this station. We conclude that it must exist.',
    de: 'Keine Zeile nennt diese Station. Wir schließen, dass es sie geben muss.',
    at: 'delivery path, after choosing a station without evidence',
  },
  'result.path.mini': {
    en: 'Way: {stations}',
    de: 'Weg: {stations}',
    at: 'mini path in lists, read out',
  },

  'result.steps': { en: 'What to do', de: 'Was jetzt zu tun ist', at: 'result, heading' },
  'result.step.now': { en: 'Right now', de: 'Sofort', at: 'result, time of a step' },
  'result.step.then': { en: 'Then', de: 'Danach', at: 'result, time of a step' },
  'result.step.for-good': { en: 'For good', de: 'Auf Dauer', at: 'result, time of a step' },
  'result.step.copy-recipient': {
    en: 'Copy address',
    de: 'Adresse kopieren',
    at: 'result, button of a step',
  },
  'result.step.show-letter': { en: 'Show message', de: 'Nachricht zeigen', at: 'result, button of a step' },

  'result.why': { en: 'Why this happens', de: 'Wie es dazu kommt', at: 'result, heading of the explanation' },
  'result.why.unknown': {
    en: 'Why no cause is named',
    de: 'Warum hier keine Ursache steht',
    at: 'result, heading of the explanation of an unrecognised refusal',
  },
  'result.detail': {
    en: 'About this server’s wording',
    de: 'Zum Wortlaut dieses Servers',
    at: 'result, before the words of the matched rule',
  },

  'result.letter': { en: 'Words to send', de: 'Fertige Nachricht', at: 'result, heading' },
  'result.letter.to': { en: 'To', de: 'An', at: 'letter' },
  'result.letter.subject': { en: 'Subject', de: 'Betreff', at: 'letter' },
  'result.letter.open': { en: 'Open in mail program', de: 'Im Mailprogramm öffnen', at: 'letter, button' },
  'result.letter.language': {
    en: 'Language of the message',
    de: 'Sprache der Nachricht',
    at: 'letter, switch',
  },
  'result.letter.too-long': {
    en: 'The message is too long for the mail program to take over. Copy it and paste it there.',
    de: 'Die Nachricht ist zu lang, um sie an das Mailprogramm zu übergeben. Kopieren Sie sie und fügen Sie sie dort ein.',
    at: 'letter, after a failed attempt to open',
  },
  'result.letter.no-program': {
    en: 'No mail program took the message. Copy it and paste it into your mail.',
    de: 'Kein Mailprogramm hat die Nachricht übernommen. Kopieren Sie sie und fügen Sie sie in Ihre Mail ein.',
    at: 'letter, after a failed attempt to open',
  },

  'result.who': { en: 'Who must act', de: 'Wer etwas tun muss', at: 'result, heading' },
  'result.who.also': { en: 'Can help, too', de: 'Kann ebenfalls helfen', at: 'result, who must act' },
  'result.who.you': {
    en: 'You can put this right yourself. Start with step 1.',
    de: 'Das können Sie selbst in Ordnung bringen. Beginnen Sie mit Schritt 1.',
    at: 'result, who must act',
  },
  'result.who.your-provider': {
    en: 'Only your mail provider can look into its servers and change something there.',
    de: 'Nur Ihr Mailanbieter kann in seine Server sehen und dort etwas ändern.',
    at: 'result, who must act',
  },
  'result.who.your-admin': {
    en: 'Whoever looks after mail in your organisation has the settings for this.',
    de: 'Wer sich in Ihrer Organisation um Mail kümmert, hat die Einstellungen dafür.',
    at: 'result, who must act',
  },
  'result.who.sender-domain-admin': {
    en: 'Whoever runs the sender’s domain sets who may send for it.',
    de: 'Wer die Absenderdomain betreut, legt fest, wer für sie senden darf.',
    at: 'result, who must act',
  },
  'result.who.forwarding-user': {
    en: 'Only the person who set up the forwarding can change it.',
    de: 'Nur wer die Weiterleitung eingerichtet hat, kann sie ändern.',
    at: 'result, who must act',
  },
  'result.who.forwarder-admin': {
    en: 'Whoever runs the forwarding server can change how it passes mail on.',
    de: 'Wer den weiterleitenden Server betreibt, kann ändern, wie er Mail weitergibt.',
    at: 'result, who must act',
  },
  'result.who.recipient': {
    en: 'Only the recipient can change something in their own mailbox.',
    de: 'Nur der Empfänger selbst kann an seinem Postfach etwas ändern.',
    at: 'result, who must act',
  },
  'result.who.recipient-admin': {
    en: 'Only those who run the recipient’s mail server can change this.',
    de: 'Nur wer den Mailserver des Empfängers betreibt, kann das ändern.',
    at: 'result, who must act',
  },
  'result.who.sending-server-operator': {
    en: 'Whoever runs the sending server must change something there.',
    de: 'Wer den sendenden Server betreibt, muss dort etwas ändern.',
    at: 'result, who must act',
  },
  'result.who.network': {
    en: 'The network you are in stands in the way. Another network may already help.',
    de: 'Das Netz, in dem Sie sind, steht im Weg. Ein anderes Netz hilft vielleicht schon.',
    at: 'result, who must act',
  },
  'result.who.nobody-yet': {
    en: 'Nobody has to do anything yet. The servers go on by themselves.',
    de: 'Noch muss niemand etwas tun. Die Server machen von selbst weiter.',
    at: 'result, who must act',
  },

  'result.who.nobody': {
    en: 'Nobody has to do anything.',
    de: 'Niemand muss etwas tun.',
    at: 'result, who must act, where everything is over',
  },
  'result.rests': { en: 'What this rests on', de: 'Worauf das beruht', at: 'result, heading' },
  'result.rests.show': { en: 'Show in the text', de: 'Im Text zeigen', at: 'quote, button' },
  'result.rests.rule': {
    en: 'No quoted line: this follows from the kind of the input.',
    de: 'Keine zitierte Zeile: Das folgt aus der Art der Eingabe.',
    at: 'result, where a finding has no evidence',
  },
  'result.speaker': { en: 'Said by:', de: 'Gesagt von:', at: 'result, below the quotes' },
  'result.speaker.because': {
    en: '{who}, because {why}.',
    de: '{who}; {why}.',
    at: 'result, who said the deciding sentence',
  },
  'result.speaker.why.no-answer': {
    en: 'the words quote no server',
    de: 'der Text zitiert keinen Server',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.shown': {
    en: 'your mail program shows its answer',
    de: 'Ihr Mailprogramm zeigt dessen Antwort',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.software': {
    en: 'its software wrote the report',
    de: 'seine Software hat die Meldung geschrieben',
    at: 'result, fills "Said by"; a mailing list or a filter',
  },
  'result.speaker.why.named': {
    en: 'the report names {host} as the one that answered',
    de: 'die Meldung nennt {host} als den, der geantwortet hat',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.no-other': {
    en: 'the report names no other host',
    de: 'die Meldung nennt keinen anderen',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.other-address': {
    en: 'the mail had been passed on to another address',
    de: 'die Mail war an eine andere Adresse weitergegeben worden',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.own-domain': {
    en: 'the report comes from the recipient’s domain',
    de: 'die Meldung kommt aus der Domain des Empfängers',
    at: 'result, fills "Said by"',
  },
  'result.speaker.why.about-sender': {
    en: 'only the server that takes your mail in says this',
    de: 'nur wer Ihre Mail entgegennimmt, sagt so etwas',
    at: 'result, fills "Said by"',
  },
  'result.source.header': { en: 'Header', de: 'Kopfzeile', at: 'quote, source' },
  'result.source.dns': { en: 'DNS', de: 'DNS', at: 'quote, source' },
  'result.source.probe': { en: 'Answer of the server', de: 'Antwort des Servers', at: 'quote, source' },
  'result.source.answer': { en: 'Your answer', de: 'Ihre Antwort', at: 'quote, source' },
  'result.source.reference': { en: 'Rule', de: 'Regel', at: 'quote, source' },
  'result.why-not.likely': {
    en: 'Why only “likely”',
    de: 'Warum nur „wahrscheinlich“',
    at: 'result, heading',
  },
  'result.why-not.possible': { en: 'Why only “possible”', de: 'Warum nur „möglich“', at: 'result, heading' },
  'result.as-of': {
    en: 'Rule as of {month}/{year}',
    de: 'Regel: Stand {month}/{year}',
    at: 'result, side column',
  },
  'result.as-of.old': {
    en: 'older than 18 months, may have changed',
    de: 'älter als 18 Monate, kann sich geändert haben',
    at: 'result, beside the date of the rule',
  },
  'result.references': {
    en: 'Read more',
    de: 'Zum Nachlesen',
    at: 'result, before RFC sections and addresses',
  },
  'result.reference.open': {
    en: 'Opens in your browser: {address}',
    de: 'Öffnet sich in Ihrem Browser: {address}',
    at: 'result, tooltip of an RFC or an operator’s page',
  },
  'result.reference.failed': {
    en: 'No browser took this address.',
    de: 'Kein Browser hat diese Adresse übernommen.',
    at: 'result, read out where a reference could not be opened',
  },

  'result.own-words': {
    en: 'The server’s own words',
    de: 'Was der Server wörtlich sagt',
    at: 'not recognised',
  },
  'result.further': { en: 'Also noticed', de: 'Außerdem aufgefallen', at: 'result, further findings' },

  'result.delay': {
    en: 'How long this mail waits',
    de: 'Wie lange diese Mail wartet',
    at: 'name of the delay line',
  },
  'result.delay.waiting': { en: 'Waiting for', de: 'Wartet seit', at: 'delay line, before a duration' },
  'result.delay.waited': {
    en: 'Waiting, when the notice was written',
    de: 'Wartete bei dieser Meldung',
    at: 'delay line, before a duration that ends with the notice',
  },
  'result.delay.left': { en: 'Given up in', de: 'Wird aufgegeben in', at: 'delay line, before a duration' },
  'result.delay.left-about': {
    en: 'Given up in about',
    de: 'Wird aufgegeben in etwa',
    at: 'delay line, before a duration that rests on the usual time of a server software',
  },
  'result.delay.days': {
    en: '{d, plural, one {# day} other {# days}}{h, plural, =0 {} other { # h}}',
    de: '{d, plural, one {# Tag} other {# Tagen}}{h, plural, =0 {} other { # Std.}}',
    at: 'delay line, a duration from one day',
  },
  'result.delay.hours': { en: '{h} h {m} min', de: '{h} Std. {m} Min.', at: 'delay line, a duration' },
  'result.delay.minutes': { en: '{m} min', de: '{m} Min.', at: 'delay line, a duration below one hour' },
  'result.delay.now': { en: 'Now', de: 'Jetzt', at: 'delay line' },
  'result.delay.point.first-attempt': { en: 'You sent it', de: 'Gesendet', at: 'delay line, below a point' },
  'result.delay.point.warning': { en: 'This notice', de: 'Diese Meldung', at: 'delay line, below a point' },
  'result.delay.point.other': { en: 'Another notice', de: 'Andere Meldung', at: 'delay line, below a point' },
  'result.delay.point.give-up': { en: 'Given up', de: 'Wird aufgegeben', at: 'delay line, below a point' },
  'result.delay.point.gave-up': { en: 'Given up', de: 'Aufgegeben', at: 'delay line, below a point' },
  'result.delay.notices': {
    en: '{n, plural, one {# notice} other {# notices}}',
    de: '{n, plural, one {# Meldung} other {# Meldungen}}',
    at: 'delay line, below several points',
  },
  'result.delay.after': {
    en: 'after {times}',
    de: 'nach {times}',
    at: 'delay line, how long after the first attempt notices came',
  },
  'result.delay.between': {
    en: 'after {first} to {last}',
    de: 'nach {first} bis {last}',
    at: 'delay line, the first and the last of many notices',
  },
  'result.delay.about-hours': { en: '{h} h', de: '{h} Std.', at: 'delay line, a duration' },
  'result.delay.about': {
    en: 'about {date}',
    de: 'etwa {date}',
    at: 'delay line, a date that is not stated',
  },
  'result.delay.zone': { en: 'Times in {zone}.', de: 'Zeiten in {zone}.', at: 'delay line, remark' },
  'result.delay.usual': {
    en: 'The notice states no end; {software} usually gives up then.',
    de: 'Die Meldung nennt kein Ende; {software} gibt gewöhnlich dann auf.',
    at: 'delay line, remark',
  },
  'result.delay.over': {
    en: 'That date has passed. By now the mail has arrived or come back with a final report.',
    de: 'Dieser Zeitpunkt ist vorbei. Inzwischen ist die Mail angekommen oder mit einer endgültigen Meldung zurückgekommen.',
    at: 'delay line, remark',
  },

  'result.facts': { en: 'Raw facts', de: 'Rohdaten', at: 'result, table' },
  'result.fact.reply': { en: 'Reply code', de: 'Antwortcode', at: 'raw facts' },
  'result.fact.status': { en: 'Status', de: 'Status', at: 'raw facts' },
  'result.fact.server': { en: 'Server', de: 'Server', at: 'raw facts' },
  'result.fact.address': {
    en: 'Its address',
    de: 'Dessen Adresse',
    at: 'raw facts, IP address of the server',
  },
  'result.fact.stage': { en: 'Stage', de: 'Schritt', at: 'raw facts, place in the SMTP dialogue' },
  'result.fact.recipient': { en: 'Recipient', de: 'Empfänger', at: 'raw facts' },
  'result.fact.written-to': {
    en: 'Written to',
    de: 'Geschrieben an',
    at: 'raw facts, address before a forward',
  },
  'result.fact.answer': { en: 'Answer', de: 'Antwort', at: 'raw facts' },
  'result.fact.speaker': { en: 'Said by', de: 'Gesagt von', at: 'raw facts' },
  'result.fact.reporter': { en: 'Report by', de: 'Meldung von', at: 'raw facts' },
  'result.fact.sender': { en: 'Sender', de: 'Absender', at: 'raw facts, original mail' },
  'result.fact.subject': { en: 'Subject', de: 'Betreff', at: 'raw facts, original mail' },
  'result.fact.sent': { en: 'Sent', de: 'Gesendet', at: 'raw facts, original mail' },
  'result.fact.message-id': { en: 'Message-ID', de: 'Message-ID', at: 'raw facts, original mail' },
  'result.stage.connect': { en: 'connecting', de: 'Verbindungsaufbau', at: 'raw facts' },
  'result.stage.greeting': { en: 'greeting of the server', de: 'Begrüßung des Servers', at: 'raw facts' },
  'result.stage.ehlo': { en: 'introduction (EHLO)', de: 'Vorstellung (EHLO)', at: 'raw facts' },
  'result.stage.starttls': { en: 'encryption (STARTTLS)', de: 'Verschlüsselung (STARTTLS)', at: 'raw facts' },
  'result.stage.auth': { en: 'login (AUTH)', de: 'Anmeldung (AUTH)', at: 'raw facts' },
  'result.stage.mail': { en: 'sender (MAIL FROM)', de: 'Absender (MAIL FROM)', at: 'raw facts' },
  'result.stage.rcpt': { en: 'recipient (RCPT TO)', de: 'Empfänger (RCPT TO)', at: 'raw facts' },
  'result.stage.data': { en: 'handing over (DATA)', de: 'Übergabe (DATA)', at: 'raw facts' },
  'result.stage.content': { en: 'content, after DATA', de: 'Inhalt, nach DATA', at: 'raw facts' },
  'result.stage.after-acceptance': { en: 'after acceptance', de: 'nach der Annahme', at: 'raw facts' },

  'result.original': { en: 'Original text, unchanged', de: 'Ursprünglicher Text, unverändert', at: 'result' },
  'result.original.cut': {
    en: 'The text is longer than we keep. It ends here; the whole of it was read.',
    de: 'Der Text ist länger, als wir aufbewahren. Er endet hier; gelesen wurde er ganz.',
    at: 'result, at the end of a long original text',
  },
  'result.original.earlier': {
    en: 'Show {n} lines before',
    de: '{n} Zeilen davor zeigen',
    at: 'result, button in a long original text',
  },
  'result.original.later': {
    en: 'Show {n} lines after',
    de: '{n} Zeilen danach zeigen',
    at: 'result, button in a long original text',
  },
  'result.original.long-line': {
    en: '… {n} more characters',
    de: '… {n} weitere Zeichen',
    at: 'result, at the end of an overlong line',
  },
  'result.original.none': {
    en: 'The file is no plain text, so its wording cannot be shown unchanged.',
    de: 'Die Datei ist kein reiner Text, ihr Wortlaut lässt sich nicht unverändert zeigen.',
    at: 'result, in place of the original text',
  },

  'result.problems': {
    en: 'Could not be read in full',
    de: 'Nicht vollständig lesbar',
    at: 'result, heading',
  },
  'result.problem.headers-too-large': {
    en: 'The headers are so long that only their beginning was read.',
    de: 'Die Kopfzeilen sind so lang, dass nur ihr Anfang gelesen wurde.',
    at: 'result, problems of reading',
  },
  'result.problem.too-many-parts': {
    en: 'The mail has very many parts; the last ones were not read.',
    de: 'Die Mail hat sehr viele Teile; die letzten wurden nicht gelesen.',
    at: 'result, problems of reading',
  },
  'result.problem.nested-too-deep': {
    en: 'Mails within mails go very deep; the innermost were not read.',
    de: 'Die Mail enthält sehr tief verschachtelte Mails; die innersten wurden nicht gelesen.',
    at: 'result, problems of reading',
  },
  'result.problem.text-cut': {
    en: 'The text is very long; only the first {size} were judged.',
    de: 'Der Text ist sehr lang; beurteilt wurden nur die ersten {size}.',
    at: 'result, problems of reading',
  },
  'result.problem.undecodable': {
    en: 'A part of the kind {type} could not be decoded.',
    de: 'Ein Teil vom Typ {type} ließ sich nicht entschlüsseln.',
    at: 'result, problems of reading',
  },

  'result.list.title.recipients': {
    en: '{failed} of {n} recipients did not get the mail.',
    de: '{failed} von {n} Empfängern haben die Mail nicht bekommen.',
    at: 'list of recipients, h1, where something was refused for good',
  },
  'result.list.title.all': {
    en: 'None of the {n} recipients got the mail.',
    de: 'Keiner der {n} Empfänger hat die Mail bekommen.',
    at: 'list of recipients, h1, where all were refused for good',
  },
  'result.list.title.waiting': {
    en: 'The mail to {waiting} of {n} recipients is still waiting.',
    de: 'Die Mail an {waiting} von {n} Empfängern wartet noch.',
    at: 'list of recipients, h1',
  },
  'result.list.title.plain': {
    en: 'This input reports on {n} recipients.',
    de: 'Diese Eingabe berichtet über {n} Empfänger.',
    at: 'list of recipients, h1, in all other cases',
  },
  'result.list.lead.recipients': {
    en: 'Choose a recipient to see why and what to do.',
    de: 'Wählen Sie einen Empfänger, um zu sehen, warum und was zu tun ist.',
    at: 'list of recipients, below the title',
  },
  'result.list.state': { en: 'State', de: 'Zustand', at: 'list, column' },
  'result.list.recipient': { en: 'Recipient', de: 'Empfänger', at: 'list, column' },
  'result.list.what': { en: 'What happened', de: 'Was geschah', at: 'list, column' },
  'result.list.way': { en: 'Way', de: 'Weg', at: 'list, column' },
  'result.list.who': { en: 'Who must act', de: 'Wer etwas tun muss', at: 'list, column' },
  'result.list.sure': { en: 'How sure', de: 'Wie sicher', at: 'list, column' },
  'result.list.filter': { en: 'Filter', de: 'Filtern', at: 'list, field' },
  'result.list.no-match': {
    en: 'No entry contains “{text}”.',
    de: 'Kein Eintrag enthält „{text}“.',
    at: 'list, when the filter leaves nothing',
  },
  'result.list.more': { en: 'Show {n} more', de: '{n} weitere zeigen', at: 'list, button' },
  'result.list.unnamed': {
    en: 'recipient not stated',
    de: 'Empfänger nicht angegeben',
    at: 'list of recipients',
  },

  'result.no-finding.ordinary-message.title': {
    en: 'This is an ordinary mail. It reports no failure.',
    de: 'Das ist eine gewöhnliche Mail. Sie meldet keinen Fehler.',
    at: 'verdict without a finding',
  },
  'result.no-finding.ordinary-message.lead': {
    en: 'Nothing in it says that a mail was refused or is late. If another mail came back, paste that one.',
    de: 'Nichts darin sagt, dass eine Mail abgelehnt wurde oder sich verspätet. Wenn eine andere Mail zurückkam, fügen Sie diese ein.',
    at: 'verdict without a finding',
  },
  'result.no-finding.auto-reply.title': {
    en: 'This is an automatic reply, not a refusal.',
    de: 'Das ist eine automatische Antwort, keine Ablehnung.',
    at: 'verdict without a finding',
  },
  'result.no-finding.auto-reply.lead': {
    en: 'A program answered your mail, an absence note for example. Your mail reached that program.',
    de: 'Ein Programm hat auf Ihre Mail geantwortet, etwa mit einer Abwesenheitsnotiz. Bei diesem Programm kam sie an.',
    at: 'verdict without a finding',
  },
  'result.no-finding.success.title': {
    en: 'The server reports that the mail was delivered.',
    de: 'Der Server meldet, dass die Mail zugestellt ist.',
    at: 'verdict without a finding',
  },
  'result.no-finding.success.lead': {
    en: 'You need not do anything. Whether somebody has read it is another question.',
    de: 'Sie müssen nichts tun. Ob sie jemand gelesen hat, steht auf einem anderen Blatt.',
    at: 'verdict without a finding',
  },
  'result.no-finding.relayed.title': {
    en: 'The mail was passed on to a server that sends no receipts.',
    de: 'Die Mail ging an einen Server weiter, der keine Bestätigungen schickt.',
    at: 'verdict without a finding',
  },
  'result.no-finding.relayed.lead': {
    en: 'That is no failure. From here on you hear only if something goes wrong.',
    de: 'Das ist kein Fehler. Von nun an hören Sie nur noch etwas, wenn etwas misslingt.',
    at: 'verdict without a finding',
  },
  'result.no-finding.expanded.title': {
    en: 'The mail was accepted and handed to several addresses.',
    de: 'Die Mail ist angenommen und an mehrere Adressen verteilt.',
    at: 'verdict without a finding',
  },
  'result.no-finding.expanded.lead': {
    en: 'The address stands for a list. What happens at each of its members is not reported here.',
    de: 'Hinter der Adresse steht eine Liste. Was bei den einzelnen Mitgliedern geschieht, steht hier nicht.',
    at: 'verdict without a finding',
  },
  'result.no-finding.complaint.title': {
    en: 'A reader has marked a mail as unwanted.',
    de: 'Ein Leser hat eine Mail als unerwünscht gemeldet.',
    at: 'verdict without a finding',
  },
  'result.no-finding.complaint.lead': {
    en: 'The reader’s provider passes the complaint on to whoever sent the mail. It was delivered, not refused.',
    de: 'Der Anbieter des Lesers gibt die Beschwerde an den Absender weiter. Die Mail wurde zugestellt, nicht abgelehnt.',
    at: 'verdict without a finding',
  },
  'result.no-finding.challenge.title': {
    en: 'The recipient’s system asks you to confirm your mail.',
    de: 'Das System des Empfängers bittet Sie, Ihre Mail zu bestätigen.',
    at: 'verdict without a finding',
  },
  'result.no-finding.challenge.lead': {
    en: 'Until then it holds the mail back. Confirm only if you really wrote to this address.',
    de: 'Bis dahin hält es die Mail zurück. Bestätigen Sie nur, wenn Sie wirklich an diese Adresse geschrieben haben.',
    at: 'verdict without a finding',
  },
  'result.no-finding.delay.title': {
    en: 'Your mail is not lost. It is still being tried.',
    de: 'Ihre Mail ist nicht verloren. Sie wird weiter versucht.',
    at: 'verdict without a finding',
  },
  'result.no-finding.delay.lead': {
    en: 'Why it waits, the notice does not say in words we know. Do not send it again yet: it would arrive twice.',
    de: 'Warum sie wartet, sagt die Meldung nicht in Worten, die wir kennen. Senden Sie noch nicht erneut: Sie käme doppelt an.',
    at: 'verdict without a finding',
  },
  'result.no-finding.refusal.title': {
    en: 'We do not recognise this refusal.',
    de: 'Diese Ablehnung erkennen wir nicht.',
    at: 'verdict without a finding',
  },
  'result.no-finding.refusal.lead': {
    en: 'What is certain stands in the raw facts, and the original text is below, unchanged.',
    de: 'Was sicher ist, steht in den Rohdaten. Der ursprüngliche Text folgt unverändert.',
    at: 'verdict without a finding',
  },
});
