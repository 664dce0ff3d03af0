import { defineCatalog } from '../entry.ts';

const outcome = 'wizard “Cannot send here”, result';
const advice = 'wizard “Cannot send here”, result, what to do';

/** Words of the wizard “Cannot send here”. */
export const cannotSendCatalog = defineCatalog({
  'cannot-send.title': {
    en: 'I cannot send from here',
    de: 'Ich kann von hier nicht senden',
    at: 'tile, title row',
  },
  'nav.cannot-send': { en: 'Cannot send here', de: 'Senden geht nicht', at: 'sidebar' },
  'tile.cannot-send': {
    en: 'Hotel, mobile network, new router: finds settings that work',
    de: 'Hotel, Mobilfunk, neuer Router: findet Einstellungen, die gehen',
    at: 'home, tile',
  },
  'cannot-send.step.address': { en: 'Your address', de: 'Ihre Adresse', at: 'step rail' },
  'cannot-send.step.settings': {
    en: 'Your provider’s settings',
    de: 'Einstellungen Ihres Anbieters',
    at: 'step rail',
  },
  'cannot-send.step.network': { en: 'This network', de: 'Dieses Netz', at: 'step rail' },
  'cannot-send.step.program': { en: 'What your program says', de: 'Was Ihr Programm sagt', at: 'step rail' },
  'cannot-send.step.result': { en: 'Result', de: 'Ergebnis', at: 'step rail' },
  'cannot-send.progress.unknown': {
    en: 'not found',
    de: 'nicht gefunden',
    at: 'step rail, below the settings',
  },
  'cannot-send.progress.ports': {
    en: '{done} of {all} ports checked',
    de: '{done} von {all} Ports geprüft',
    at: 'step rail, below the network',
  },
  'cannot-send.progress.no-text': { en: 'nothing to paste', de: 'nichts einzufügen', at: 'step rail' },
  'cannot-send.progress.text': { en: 'error text given', de: 'Fehlertext angegeben', at: 'step rail' },

  'cannot-send.address.question': {
    en: 'Which address do you send from?',
    de: 'Von welcher Adresse senden Sie?',
    at: 'wizard, first question',
  },
  'cannot-send.address.label': {
    en: 'Mail address or outgoing server',
    de: 'Mailadresse oder Postausgangsserver',
    at: 'wizard, name of the field',
  },
  'cannot-send.address.placeholder': {
    en: 'ann@example.org or mail.example.org',
    de: 'anna@example.org oder mail.example.org',
    at: 'wizard, in the empty field',
  },
  'cannot-send.address.why': {
    en: 'The part behind the @ tells which servers are your provider’s. The part before it stays on this computer, and no password is needed.',
    de: 'Der Teil hinter dem @ sagt, welche Server zu Ihrem Anbieter gehören. Der Teil davor bleibt auf diesem Computer, und ein Passwort brauchen wir nicht.',
    at: 'wizard, below the first question',
  },
  'cannot-send.address.known': {
    en: '{provider}: {host}, known without a network',
    de: '{provider}: {host}, auch ohne Netz bekannt',
    at: 'wizard, below the field while typing an address of a known provider',
  },
  'cannot-send.address.known.no-programs': {
    en: '{provider} has no server for mail programs.',
    de: '{provider} hat keinen Server für Mailprogramme.',
    at: 'wizard, below the field',
  },
  'cannot-send.address.bad': {
    en: 'This is no mail address and no server name. Example: ann@example.org',
    de: 'Das ist weder eine Mailadresse noch ein Servername. Beispiel: anna@example.org',
    at: 'wizard, below the field after a start without a usable text',
  },
  'cannot-send.address.empty': {
    en: 'Enter your mail address or the name of the outgoing server.',
    de: 'Geben Sie Ihre Mailadresse oder den Namen des Postausgangsservers ein.',
    at: 'wizard, below the empty field after a start',
  },
  'cannot-send.address.start': { en: 'Start the check', de: 'Prüfung starten', at: 'wizard, button' },
  'cannot-send.address.asks': {
    en: 'What the check asks',
    de: 'Was die Prüfung fragt',
    at: 'wizard, heading',
  },
  'cannot-send.address.asks.resolver': {
    en: 'Your resolver (DNS): where the servers are. It learns the domain.',
    de: 'Ihren DNS-Server: wo die Server stehen. Er erfährt die Domain.',
    at: 'wizard, list of who is asked',
  },
  'cannot-send.address.asks.server': {
    en: 'Your provider’s outgoing server, ports 465, 587 and 25: it is greeted and left. It learns your network’s address.',
    de: 'Den Postausgangsserver Ihres Anbieters, Ports 465, 587 und 25: Wir grüßen und gehen wieder. Er erfährt die Adresse Ihres Netzes.',
    at: 'wizard, list of who is asked',
  },
  'cannot-send.address.asks.nothing': {
    en: 'Nobody else. No password and no mail is sent, and nothing before you start.',
    de: 'Sonst niemanden. Weder Passwort noch Mail wird gesendet, und nichts vor dem Start.',
    at: 'wizard, list of who is asked',
  },
  'cannot-send.address.web': {
    en: 'Also ask for the provider’s own settings file',
    de: 'Auch nach der Einstellungsdatei des Anbieters fragen',
    at: 'wizard, box that is not ticked',
  },
  'cannot-send.address.web.who': {
    en: 'asks autoconfig.{domain}, {domain} and Mozilla’s database (autoconfig.thunderbird.net). They learn the domain and your network’s address.',
    de: 'fragt autoconfig.{domain}, {domain} und Mozillas Liste (autoconfig.thunderbird.net). Sie erfahren die Domain und die Adresse Ihres Netzes.',
    at: 'wizard, below the box',
  },
  'cannot-send.address.web.domain': {
    en: 'your domain',
    de: 'Ihre Domain',
    at: 'wizard, in place of a domain not typed yet',
  },

  'cannot-send.place.meanwhile': {
    en: 'While the check runs',
    de: 'Während die Prüfung läuft',
    at: 'wizard, above the question',
  },
  'cannot-send.place.afterwards': {
    en: 'One question',
    de: 'Eine Frage',
    at: 'wizard, above the question once the check is over',
  },
  'cannot-send.place.question': {
    en: 'Where are you at the moment?',
    de: 'Wo sind Sie gerade?',
    at: 'wizard, question',
  },
  'cannot-send.place.why': {
    en: 'What a network filters differs from place to place. Your answer decides who has to act; the check does not need it.',
    de: 'Was ein Netz filtert, ist von Ort zu Ort verschieden. Ihre Antwort entscheidet, wer etwas tun muss; die Prüfung braucht sie nicht.',
    at: 'wizard, below the question',
  },
  'cannot-send.place.home': { en: 'At home', de: 'Zu Hause', at: 'wizard, answer' },
  'cannot-send.place.hotel': { en: 'Hotel or café', de: 'Hotel oder Café', at: 'wizard, answer' },
  'cannot-send.place.office': { en: 'Office or school', de: 'Büro oder Schule', at: 'wizard, answer' },
  'cannot-send.place.mobile': { en: 'Mobile network', de: 'Mobilfunk', at: 'wizard, answer' },
  'cannot-send.place.not-sure': { en: 'Not sure', de: 'Weiß nicht', at: 'wizard, answer' },

  'cannot-send.program.question': {
    en: 'What does your mail program say?',
    de: 'Was sagt Ihr Mailprogramm?',
    at: 'wizard, question',
  },
  'cannot-send.program.why': {
    en: 'The network lets mail through, so the cause is in the login, the sender or the settings. The program’s error message tells which. It is read on this computer.',
    de: 'Das Netz lässt Mails durch. Also liegt es an der Anmeldung, am Absender oder an den Einstellungen; welches davon, sagt die Fehlermeldung des Programms. Sie wird auf diesem Computer gelesen.',
    at: 'wizard, below the question',
  },
  'cannot-send.program.label': { en: 'Error message', de: 'Fehlermeldung', at: 'wizard, name of the field' },
  'cannot-send.program.placeholder': {
    en: 'Paste the whole message here',
    de: 'Fügen Sie hier die ganze Meldung ein',
    at: 'wizard, in the empty field',
  },
  'cannot-send.program.none': {
    en: 'There is no message',
    de: 'Es gibt keine Meldung',
    at: 'wizard, button',
  },

  'cannot-send.check': {
    en: 'Checking {host} from this network',
    de: '{host} wird aus diesem Netz geprüft',
    at: 'wizard, above the matrix while the check runs',
  },
  'cannot-send.checked': {
    en: '{host}, seen from this network',
    de: '{host}, aus diesem Netz gesehen',
    at: 'wizard, above the matrix after the check',
  },
  'cannot-send.settings.asking': {
    en: 'Looking up which server your address sends through …',
    de: 'Es wird nachgesehen, über welchen Server Ihre Adresse sendet …',
    at: 'wizard, in place of the matrix',
  },
  'cannot-send.door.open': {
    en: 'Port {port} works from here.',
    de: 'Port {port} geht von hier.',
    at: 'wizard, note',
  },
  'cannot-send.door.show': {
    en: 'Settings for my program',
    de: 'Einstellungen für mein Programm',
    at: 'wizard, button',
  },

  'cannot-send.outcome.checking': {
    en: 'The check is still running.',
    de: 'Die Prüfung läuft noch.',
    at: outcome,
  },
  'cannot-send.outcome.checking.lead': {
    en: 'The result appears here as soon as the last port is finished.',
    de: 'Das Ergebnis erscheint hier, sobald der letzte Port fertig ist.',
    at: outcome,
  },
  'cannot-send.outcome.stopped': {
    en: 'You stopped the check.',
    de: 'Sie haben die Prüfung abgebrochen.',
    at: outcome,
  },
  'cannot-send.outcome.stopped.lead': {
    en: 'What was seen up to then stands below. Nothing is concluded from it.',
    de: 'Was bis dahin zu sehen war, steht unten. Geschlossen wird daraus nichts.',
    at: outcome,
  },
  'cannot-send.outcome.defect': {
    en: 'The check could not be carried out.',
    de: 'Die Prüfung ließ sich nicht ausführen.',
    at: outcome,
  },
  'cannot-send.outcome.defect.lead': {
    en: 'That is a fault in Retour, not in your network. Your answers are kept.',
    de: 'Das ist ein Fehler in Retour, nicht in Ihrem Netz. Ihre Antworten sind noch da.',
    at: outcome,
  },
  'cannot-send.outcome.offline': {
    en: 'This computer has no network.',
    de: 'Dieser Computer hat kein Netz.',
    at: outcome,
  },
  'cannot-send.outcome.offline.lead': {
    en: 'No packet gets out, so your provider’s server could not be looked up, and nothing can be said about it.',
    de: 'Kein Paket kommt hinaus. Der Server Ihres Anbieters war deshalb nicht zu ermitteln, und über ihn lässt sich nichts sagen.',
    at: outcome,
  },
  'cannot-send.outcome.no-mail-programs': {
    en: '{provider} has no server for mail programs.',
    de: '{provider} hat keinen Server für Mailprogramme.',
    at: outcome,
  },
  'cannot-send.outcome.no-mail-programs.lead': {
    en: 'Mail is sent in its own app or in the browser only. No setting and no other network changes that.',
    de: 'Gesendet wird nur in der eigenen App oder im Browser. Daran ändert keine Einstellung und kein anderes Netz etwas.',
    at: outcome,
  },
  'cannot-send.outcome.no-server-known': {
    en: 'We could not find out which server {domain} sends through.',
    de: 'Über welchen Server {domain} sendet, war nicht herauszufinden.',
    at: outcome,
  },
  'cannot-send.outcome.no-server-known.lead': {
    en: 'Your provider’s help pages name the outgoing server. Go back and enter its name, then the check can run.',
    de: 'Den Postausgangsserver nennen die Hilfeseiten Ihres Anbieters. Gehen Sie zurück und geben Sie seinen Namen ein, dann kann die Prüfung laufen.',
    at: outcome,
  },
  'cannot-send.outcome.no-such-host': {
    en: 'There is no server named {host}.',
    de: 'Einen Server namens {host} gibt es nicht.',
    at: outcome,
  },
  'cannot-send.outcome.no-such-host.lead': {
    en: 'DNS knows no address of that name. A typing error or a server that has been given up are the usual causes.',
    de: 'DNS kennt zu dem Namen keine Adresse. Meist ist es ein Tippfehler oder ein Server, den es nicht mehr gibt.',
    at: outcome,
  },
  'cannot-send.outcome.dns-failed': {
    en: 'This network does not tell where {host} is.',
    de: 'Dieses Netz sagt nicht, wo {host} steht.',
    at: outcome,
  },
  'cannot-send.outcome.dns-failed.lead': {
    en: 'The name could not be looked up. Whether the server works is therefore not known.',
    de: 'Der Name ließ sich nicht nachschlagen. Ob der Server funktioniert, ist deshalb nicht bekannt.',
    at: outcome,
  },
  'cannot-send.outcome.open': {
    en: 'You can send from here, through port {port}.',
    de: 'Sie können von hier senden, und zwar über Port {port}.',
    at: outcome,
  },
  'cannot-send.outcome.open.lead': {
    en: 'The server answers there, encrypted and with a valid certificate, and takes logins. The settings below are the ones to enter.',
    de: 'Dort antwortet der Server, verschlüsselt und mit gültigem Zertifikat, und nimmt Anmeldungen an. Einzutragen sind die Einstellungen unten.',
    at: outcome,
  },
  'cannot-send.outcome.doubtful': {
    en: '{host} answers, but its identity is not confirmed.',
    de: '{host} antwortet, weist sich aber nicht richtig aus.',
    at: outcome,
  },
  'cannot-send.outcome.doubtful.lead': {
    en: 'Do not enter a password before this is cleared up. It may be a neglected server, and it may be someone in between.',
    de: 'Geben Sie kein Passwort ein, bevor das geklärt ist. Vielleicht ist der Server nur schlecht gepflegt, vielleicht sitzt jemand dazwischen.',
    at: outcome,
  },
  'cannot-send.outcome.blocked': {
    en: 'This network does not let your mail program send.',
    de: 'Dieses Netz lässt Ihr Mailprogramm nicht senden.',
    at: outcome,
  },
  'cannot-send.outcome.blocked.lead': {
    en: 'Your address, your password and your provider are not the cause. In another network the same settings work.',
    de: 'An Ihrer Adresse, Ihrem Passwort und Ihrem Anbieter liegt es nicht. In einem anderen Netz gehen dieselben Einstellungen.',
    at: outcome,
  },
  'cannot-send.outcome.no-login': {
    en: '{host} answers, but takes no logins from here.',
    de: '{host} antwortet, nimmt von hier aber keine Anmeldung an.',
    at: outcome,
  },
  'cannot-send.outcome.no-login.lead': {
    en: 'Perhaps it is not the server for mail programs: many providers have another one for sending than for receiving.',
    de: 'Vielleicht ist es nicht der Server für Mailprogramme: Viele Anbieter haben zum Senden einen anderen als zum Empfangen.',
    at: outcome,
  },
  'cannot-send.outcome.silent': {
    en: '{host} does not answer from here.',
    de: '{host} antwortet von hier nicht.',
    at: outcome,
  },
  'cannot-send.outcome.silent.lead': {
    en: 'Either this network blocks the way, or the server is down. A look from another network tells which.',
    de: 'Entweder sperrt dieses Netz den Weg, oder der Server ist ausgefallen. Ein Versuch aus einem anderen Netz zeigt, welches von beiden.',
    at: outcome,
  },
  'cannot-send.state.open': { en: 'A way is open', de: 'Ein Weg ist offen', at: 'state tag of the result' },
  'cannot-send.state.closed': {
    en: 'No way from here',
    de: 'Von hier kein Weg',
    at: 'state tag of the result',
  },
  'cannot-send.state.care': { en: 'With care', de: 'Mit Vorsicht', at: 'state tag of the result' },
  'cannot-send.state.unknown': { en: 'Not known', de: 'Nicht bekannt', at: 'state tag of the result' },
  'cannot-send.state.offline': { en: 'Offline', de: 'Offline', at: 'state tag of the result' },
  'cannot-send.state.checking': { en: 'Checking', de: 'Prüfung läuft', at: 'state tag of the result' },

  'cannot-send.security.tls': { en: 'SSL/TLS', de: 'SSL/TLS', at: 'result, in a step' },
  'cannot-send.security.starttls': { en: 'STARTTLS', de: 'STARTTLS', at: 'result, in a step' },
  'cannot-send.security.plain': { en: 'no encryption', de: 'ohne Verschlüsselung', at: 'result, in a step' },
  'cannot-send.todo': { en: 'What to do', de: 'Was zu tun ist', at: 'result, heading' },
  'cannot-send.do.enter-settings.act': {
    en: 'Set the outgoing server to {host}, port {port}, {security}',
    de: 'Stellen Sie den Postausgangsserver auf {host}, Port {port}, {security}',
    at: advice,
  },
  'cannot-send.do.enter-settings.why': {
    en: 'This very way was just seen to work from here. Where to enter it stands below, for your mail program.',
    de: 'Genau dieser Weg hat eben von hier funktioniert. Wo Sie das eintragen, steht unten für Ihr Mailprogramm.',
    at: advice,
  },
  'cannot-send.do.login-too.act': {
    en: 'Switch on the login for the outgoing server',
    de: 'Schalten Sie die Anmeldung am Postausgangsserver ein',
    at: advice,
  },
  'cannot-send.do.login-too.why': {
    en: 'Away from home a server takes mail only from those who log in. For incoming mail you always do, for outgoing mail it is a switch of its own.',
    de: 'Unterwegs nimmt ein Server Mails nur von dem an, der sich anmeldet. Beim Empfangen tun Sie das immer, beim Senden ist es ein eigener Schalter.',
    at: advice,
  },
  'cannot-send.do.keep-settings.act': {
    en: 'Keep these settings at home, too',
    de: 'Lassen Sie diese Einstellungen auch zu Hause',
    at: advice,
  },
  'cannot-send.do.keep-settings.why': {
    en: 'They work from anywhere. Port 25 works in some networks only, because it is meant for servers.',
    de: 'Sie gehen von überall. Port 25 geht nur in manchen Netzen, denn er ist für Server gedacht.',
    at: advice,
  },
  'cannot-send.do.read-error.act': {
    en: 'Read below what the error message means',
    de: 'Lesen Sie unten, was die Fehlermeldung bedeutet',
    at: advice,
  },
  'cannot-send.do.read-error.why': {
    en: 'The network is not the cause, so the message decides.',
    de: 'Am Netz liegt es nicht, also entscheidet die Meldung.',
    at: advice,
  },
  'cannot-send.do.webmail.act': {
    en: 'Send through webmail for now',
    de: 'Senden Sie vorerst im Browser (Webmail)',
    at: advice,
  },
  'cannot-send.do.webmail.why': {
    en: 'It works in every network that shows web pages. It is a stopgap, not the repair.',
    de: 'Das geht in jedem Netz, in dem Sie Webseiten aufrufen können. Es ist ein Notbehelf, keine Lösung.',
    at: advice,
  },
  'cannot-send.do.hotspot.act': {
    en: 'Try it over your phone’s network',
    de: 'Versuchen Sie es über das Netz Ihres Telefons',
    at: advice,
  },
  'cannot-send.do.hotspot.why': {
    en: 'If it works there, this network is the cause. If it works nowhere, the server is.',
    de: 'Klappt es dort, liegt es an diesem Netz. Klappt es nirgends, liegt es am Server.',
    at: advice,
  },
  'cannot-send.do.check-router.act': {
    en: 'Look into your router: list of allowed mail servers, filter, child protection',
    de: 'Sehen Sie im Router nach: Liste erlaubter Mailserver, Filter, Kindersicherung',
    at: advice,
  },
  'cannot-send.do.check-router.why': {
    en: 'Some routers let only listed mail servers through. On a Speedport it is called “Liste der sicheren E-Mail-Server”.',
    de: 'Manche Router lassen nur eingetragene Mailserver durch. Beim Speedport heißt das „Liste der sicheren E-Mail-Server“.',
    at: advice,
  },
  'cannot-send.do.check-scanner.act': {
    en: 'Switch off the mail protection of the virus scanner for one try, and the VPN',
    de: 'Schalten Sie für einen Versuch den Mailschutz des Virenscanners und das VPN aus',
    at: advice,
  },
  'cannot-send.do.check-scanner.why': {
    en: 'Both stand between you and the server and look just like a network that does.',
    de: 'Beide stehen zwischen Ihnen und dem Server und sehen genauso aus wie ein Netz, das es tut.',
    at: advice,
  },
  'cannot-send.do.ask-admin.act': {
    en: 'Ask your IT department to allow ports 465 and 587 to {host}',
    de: 'Bitten Sie Ihre IT-Abteilung, die Ports 465 und 587 zu {host} freizugeben',
    at: advice,
  },
  'cannot-send.do.ask-admin.why': {
    en: 'The message below says what is needed. Offices often block mail on purpose; then their own server is the way.',
    de: 'In der Nachricht unten steht, was nötig ist. Firmen sperren Mail oft mit Absicht; dann ist deren eigener Server der Weg.',
    at: advice,
  },
  'cannot-send.do.ask-network.act': {
    en: 'Ask whoever runs this network to allow ports 465 and 587',
    de: 'Bitten Sie den Betreiber dieses Netzes, die Ports 465 und 587 freizugeben',
    at: advice,
  },
  'cannot-send.do.ask-network.why': {
    en: 'They demand a login and are meant for mail programs; a spam filter does not need to block them. The message below is ready to send.',
    de: 'Sie verlangen eine Anmeldung und sind für Mailprogramme gedacht; gegen Spam muss sie niemand sperren. Die Nachricht unten ist fertig.',
    at: advice,
  },
  'cannot-send.do.portal.act': {
    en: 'Open a web page and accept the network’s start page',
    de: 'Rufen Sie eine Webseite auf und bestätigen Sie die Startseite des Netzes',
    at: advice,
  },
  'cannot-send.do.portal.why': {
    en: 'Until then such networks answer everything themselves. Afterwards run the check again.',
    de: 'Bis dahin beantworten solche Netze alles selbst. Prüfen Sie danach noch einmal.',
    at: advice,
  },
  'cannot-send.do.check-clock.act': {
    en: 'Check date and time of this computer',
    de: 'Prüfen Sie Datum und Uhrzeit dieses Computers',
    at: advice,
  },
  'cannot-send.do.check-clock.why': {
    en: 'With a wrong clock every certificate looks expired or not valid yet.',
    de: 'Geht die Uhr falsch, wirkt jedes Zertifikat abgelaufen oder noch nicht gültig.',
    at: advice,
  },
  'cannot-send.do.no-password.act': {
    en: 'Do not confirm certificate warnings and enter no password',
    de: 'Bestätigen Sie keine Zertifikatswarnung und geben Sie kein Passwort ein',
    at: advice,
  },
  'cannot-send.do.no-password.why': {
    en: 'Whoever shows a wrong certificate could read the password.',
    de: 'Wer ein falsches Zertifikat zeigt, könnte das Passwort mitlesen.',
    at: advice,
  },
  'cannot-send.do.ask-provider-certificate.act': {
    en: 'Ask your provider whether the certificate below is theirs',
    de: 'Fragen Sie Ihren Anbieter, ob das Zertifikat unten von ihm ist',
    at: advice,
  },
  'cannot-send.do.ask-provider-certificate.why': {
    en: 'The fingerprint tells for certain. If it is theirs, they have to renew it; if not, someone is in between.',
    de: 'Der Fingerabdruck sagt es sicher. Ist es seines, muss er es erneuern; ist es nicht seines, sitzt jemand dazwischen.',
    at: advice,
  },
  'cannot-send.do.ask-provider-login.act': {
    en: 'Ask your provider for the server for mail programs',
    de: 'Fragen Sie Ihren Anbieter nach dem Server für Mailprogramme',
    at: advice,
  },
  'cannot-send.do.ask-provider-login.why': {
    en: 'What is needed: host name, port (465 or 587) and whether sending from foreign networks is allowed.',
    de: 'Nötig sind: Servername, Port (465 oder 587) und ob Senden aus fremden Netzen erlaubt ist.',
    at: advice,
  },
  'cannot-send.do.ask-provider-settings.act': {
    en: 'Ask your provider for the name of the outgoing server',
    de: 'Fragen Sie Ihren Anbieter nach dem Namen des Postausgangsservers',
    at: advice,
  },
  'cannot-send.do.ask-provider-settings.why': {
    en: 'Its help pages call it “outgoing server”, “SMTP” or “submission”.',
    de: 'In seinen Hilfeseiten heißt er „Postausgangsserver“, „SMTP“ oder „Ausgangsserver“.',
    at: advice,
  },
  'cannot-send.do.ask-provider-restriction.act': {
    en: 'Ask your provider to let you send from foreign networks',
    de: 'Bitten Sie Ihren Anbieter, das Senden aus fremden Netzen zu erlauben',
    at: advice,
  },
  'cannot-send.do.ask-provider-restriction.why': {
    en: 'Some accounts may send only from the provider’s own network. Mail to customers of the same provider works even so, which misleads.',
    de: 'Manche Konten dürfen nur aus dem Netz des Anbieters senden. Mails an Kunden desselben Anbieters gehen trotzdem durch, was in die Irre führt.',
    at: advice,
  },
  'cannot-send.do.check-name.act': {
    en: 'Check the spelling, and whether your mail program names the same server',
    de: 'Prüfen Sie die Schreibweise und ob in Ihrem Mailprogramm derselbe Server steht',
    at: advice,
  },
  'cannot-send.do.check-name.why': {
    en: 'Incoming and outgoing server often have different names (imap., smtp., mail.).',
    de: 'Posteingangs- und Postausgangsserver heißen oft verschieden (imap., smtp., mail.).',
    at: advice,
  },
  'cannot-send.do.try-again.act': { en: 'Run the check again', de: 'Prüfen Sie noch einmal', at: advice },
  'cannot-send.do.try-again.why': {
    en: 'Your answers are kept.',
    de: 'Ihre Antworten sind noch da.',
    at: advice,
  },
  'cannot-send.do.get-online.act': {
    en: 'Connect to a network: Wi-Fi, cable or your phone',
    de: 'Verbinden Sie sich mit einem Netz: WLAN, Kabel oder Telefon',
    at: advice,
  },
  'cannot-send.do.get-online.why': {
    en: 'Flight mode, a switched-off adapter or a missing password are the usual causes.',
    de: 'Meist liegt es am Flugmodus, an einem ausgeschalteten Adapter oder an einem fehlenden Passwort.',
    at: advice,
  },
  'cannot-send.do.keep-in-outbox.act': {
    en: 'Leave your mail in the outbox',
    de: 'Lassen Sie Ihre Mail im Postausgang',
    at: advice,
  },
  'cannot-send.do.keep-in-outbox.why': {
    en: 'The mail program sends it by itself once there is a network.',
    de: 'Das Mailprogramm sendet sie von selbst, sobald es ein Netz gibt.',
    at: advice,
  },
  'cannot-send.do.provider-app.act': {
    en: 'Send in the provider’s app or in the browser',
    de: 'Senden Sie in der App des Anbieters oder im Browser',
    at: advice,
  },
  'cannot-send.do.provider-app.why': {
    en: 'Other mail programs cannot be connected.',
    de: 'Andere Mailprogramme lassen sich nicht anbinden.',
    at: advice,
  },

  'cannot-send.enter': { en: 'Settings to enter', de: 'Einzutragende Einstellungen', at: 'result, heading' },
  'cannot-send.enter.seen': {
    en: 'Seen to work from here just now',
    de: 'Ging eben von hier',
    at: 'result, mark above the settings',
  },
  'cannot-send.enter.unseen': {
    en: 'Not seen to work from here',
    de: 'Von hier nicht bestätigt',
    at: 'result, mark above settings that no check has confirmed',
  },
  'cannot-send.enter.copy': { en: 'Copy the settings', de: 'Einstellungen kopieren', at: 'result, button' },
  'cannot-send.enter.program': {
    en: 'Your mail program',
    de: 'Ihr Mailprogramm',
    at: 'result, name of the chooser',
  },
  'cannot-send.enter.where': {
    en: 'Where to enter it in {program}',
    de: 'Wo das in {program} hingehört',
    at: 'result, heading above the steps of a mail program',
  },
  'cannot-send.enter.user.mostly': {
    en: '{address} (not stated; mostly it is the whole address)',
    de: '{address} (nicht angegeben; meist ist es die ganze Adresse)',
    at: 'result, user name where no source states it',
  },
  'cannot-send.enter.user.yours': {
    en: 'your user name',
    de: 'Ihren Benutzernamen',
    at: 'result, in a step of a mail program: what to enter as the user name',
  },
  'cannot-send.enter.user.server': {
    en: 'as your provider gave it to you',
    de: 'wie Ihr Anbieter ihn Ihnen gab',
    at: 'result, in place of the user name where only a server was entered',
  },
  'cannot-send.findings': {
    en: 'What else was noticed here',
    de: 'Was hier noch auffiel',
    at: 'result, heading',
  },
  'cannot-send.rests': {
    en: 'Why, and what it rests on',
    de: 'Warum, und worauf das beruht',
    at: 'result, heading',
  },
  'cannot-send.error': {
    en: 'What the error message means',
    de: 'Was die Fehlermeldung bedeutet',
    at: 'result, heading',
  },
  'cannot-send.error.open': {
    en: 'Show the whole explanation',
    de: 'Ganze Erklärung zeigen',
    at: 'result, button',
  },
  'cannot-send.error.none': {
    en: 'We do not recognise this message.',
    de: 'Diese Meldung erkennen wir nicht.',
    at: 'result, where the error text says nothing to us',
  },
  'cannot-send.other-server': {
    en: 'Or through another provider’s server?',
    de: 'Oder über den Server eines anderen Anbieters?',
    at: 'result, heading',
  },
  'cannot-send.other-server.lead': {
    en: 'Sending {domain} mail through another account, such as your access provider’s, works only if the domain allows it. Your resolver is asked for its SPF and DMARC records.',
    de: 'Mails von {domain} über ein anderes Konto zu senden, etwa das Ihres Internetanbieters, geht nur, wenn die Domain es erlaubt. Dazu wird Ihr DNS-Server nach ihren SPF- und DMARC-Einträgen gefragt.',
    at: 'result, below the heading',
  },
  'cannot-send.other-server.start': {
    en: 'Check the domain’s rules',
    de: 'Regeln der Domain prüfen',
    at: 'result, button',
  },
  'cannot-send.other-server.failed': {
    en: 'The domain’s rules could not be found out.',
    de: 'Die Regeln der Domain waren nicht zu erfahren.',
    at: 'result, after a failed check',
  },
  'cannot-send.letter': { en: 'Words to send', de: 'Fertige Nachricht', at: 'result, heading' },
  'cannot-send.letter.network.to': {
    en: 'whoever runs this network',
    de: 'den Betreiber dieses Netzes',
    at: 'letter, addressee',
  },
  'cannot-send.letter.admin.to': {
    en: 'your IT department',
    de: 'Ihre IT-Abteilung',
    at: 'letter, addressee',
  },
  'cannot-send.letter.provider.to': {
    en: 'your mail provider',
    de: 'Ihren Mailanbieter',
    at: 'letter, addressee',
  },
  'cannot-send.letter.network.subject': {
    en: 'Please allow sending mail on ports 465 and 587',
    de: 'Bitte um Freigabe der Ports 465 und 587 für Mails',
    at: 'letter, subject',
  },
  'cannot-send.letter.network.body': {
    en: 'Hello,\n\nfrom your network my mail program cannot reach the outgoing server of my mail provider. Could you please allow outgoing connections to {host} on ports 465 and 587? They demand a login and are meant for mail programs; port 25 can stay blocked.\n\nWhat I saw on {date}:\n{seen}\n\nKind regards',
    de: 'Guten Tag,\n\naus Ihrem Netz erreicht mein Mailprogramm den Postausgangsserver meines Mailanbieters nicht. Könnten Sie bitte ausgehende Verbindungen zu {host} auf den Ports 465 und 587 erlauben? Sie verlangen eine Anmeldung und sind für Mailprogramme gedacht; Port 25 kann gesperrt bleiben.\n\nDas war am {date} zu sehen:\n{seen}\n\nFreundliche Grüße',
    at: 'letter, text',
  },
  'cannot-send.letter.provider.subject': {
    en: 'Sending through {host}',
    de: 'Senden über {host}',
    at: 'letter, subject',
  },
  'cannot-send.letter.provider.body': {
    en: 'Hello,\n\nI cannot send through {host} from the network I am in at the moment. Could you please tell me\n- which server, port and encryption mail programs should use,\n- whether my account may send from networks that are not yours, and if not, how that can be lifted{certificate, select, yes {,\n- whether the certificate seen below is yours} other {}}?\n\nWhat I saw on {date}:\n{seen}\n\nKind regards',
    de: 'Guten Tag,\n\naus dem Netz, in dem ich gerade bin, kann ich über {host} nicht senden. Bitte sagen Sie mir,\n- welchen Server, welchen Port und welche Verschlüsselung Mailprogramme nehmen sollen,\n- ob mein Konto aus fremden Netzen senden darf, und wenn nicht, wie sich das ändern lässt{certificate, select, yes {,\n- ob das unten gezeigte Zertifikat von Ihnen ist} other {}}.\n\nDas war am {date} zu sehen:\n{seen}\n\nFreundliche Grüße',
    at: 'letter, text',
  },
});
