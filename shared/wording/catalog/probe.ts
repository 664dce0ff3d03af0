import { defineCatalog } from '../entry.ts';

/** Words of `retour probe`. */
export const probeCatalog = defineCatalog({
  'cli.usage.probe': {
    en: `Usage: retour probe HOST|ADDRESS@DOMAIN [options]

Looks at the ports of a mail server from here, step by step, and tells what stands in the way.
Connects, greets and leaves; never logs in and never sends a mail. For a mail address its
provider's server for sending is taken.

  --port N              a port; may be repeated (default: 25, 587 and 465)
  --json                the result as JSON
  --consent             where something looks odd, others may be asked, too: mail servers of
                        Google, GMX, Yahoo and Microsoft, an address where no server is
                        (203.0.113.25), Quad9's name service, the web server with the
                        domain's encryption policy. Without it only the named host and the
                        DNS resolver are asked.
  --reference HOST[:PORT]  ask this host for comparison instead of those above; may be repeated
  --impossible IP       another address where no server is
  --resolver IP[:PORT]  DNS resolver to ask instead of the system's; may be repeated
  --timeout MS          how long each port may take in all, and each question to DNS
  --lang en|de          language of the words (default: the system's, else en)

Exit status: 0 a result was produced (also where no server answers), 2 the arguments are unusable,
1 a defect.`,
    de: `Aufruf: retour probe HOST|ADRESSE@DOMAIN [Optionen]

Prüft die Ports eines Mailservers von hier aus Schritt für Schritt und sagt, was im Weg steht.
Verbindet sich, grüßt und geht wieder; meldet sich nie an und sendet nie eine Mail. Bei einer
Mailadresse wird der Server geprüft, über den der Anbieter senden lässt.

  --port N              ein Port; mehrfach möglich (sonst 25, 587 und 465)
  --json                das Ergebnis als JSON
  --consent             bei Auffälligkeiten dürfen auch andere gefragt werden: Mailserver von
                        Google, GMX, Yahoo und Microsoft, eine Adresse ohne Server
                        (203.0.113.25), der Namensdienst von Quad9, der Webserver mit den
                        Verschlüsselungsregeln der Domain. Ohne diese Option werden nur der
                        genannte Host und der DNS-Resolver gefragt.
  --reference HOST[:PORT]  fragt zum Vergleich diesen Host statt der genannten; mehrfach möglich
  --impossible IP       eine andere Adresse ohne Server
  --resolver IP[:PORT]  DNS-Resolver statt dem des Systems; mehrfach möglich
  --timeout MS          wie lange jeder Port insgesamt und jede DNS-Frage dauern darf
  --lang en|de          Sprache der Texte (sonst die des Systems, sonst Englisch)

Rückgabewert: 0 es gibt ein Ergebnis (auch wenn kein Server antwortet), 2 der Aufruf ist
unbrauchbar, 1 ein Fehler im Programm.`,
    at: 'command line, probe --help',
  },
  'probe.cli.oneTarget': {
    en: 'retour: name one server or one mail address: retour probe mail.example.org',
    de: 'retour: Bitte einen Server oder eine Mailadresse nennen: retour probe mail.example.org',
    at: 'command line, stderr',
  },
  'probe.cli.badTarget': {
    en: 'retour: “{value}” is no host, IP address or mail address.',
    de: 'retour: „{value}“ ist kein Host, keine IP-Adresse und keine Mailadresse.',
    at: 'command line, stderr',
  },
  'probe.cli.badPort': {
    en: 'retour: --port takes a number from 1 to 65535, at most 16 of them, not “{value}”.',
    de: 'retour: --port braucht eine Zahl von 1 bis 65535, höchstens 16 davon, nicht „{value}“.',
    at: 'command line, stderr',
  },
  'probe.cli.badReference': {
    en: 'retour: --reference takes a host, also with a port (mail.example.org:587), at most 16 of them, not “{value}”.',
    de: 'retour: --reference braucht einen Host, auch mit Port (mail.example.org:587), höchstens 16 davon, nicht „{value}“.',
    at: 'command line, stderr',
  },
  'probe.cli.badImpossible': {
    en: 'retour: --impossible takes an IP address, not “{value}”.',
    de: 'retour: --impossible braucht eine IP-Adresse, nicht „{value}“.',
    at: 'command line, stderr',
  },
  'probe.cli.stopped': {
    en: 'retour: stopped.',
    de: 'retour: abgebrochen.',
    at: 'command line, stderr, after Ctrl-C',
  },
  'probe.noServer': {
    en: 'No server is known for {domain}: there are neither settings for sending nor MX records.',
    de: 'Für {domain} ist kein Server bekannt: Es gibt weder Einstellungen zum Senden noch MX-Einträge.',
    at: 'command line, result without a server',
  },
  'probe.dnsFailed': {
    en: 'Which server {domain} has could not be found out: DNS did not answer.',
    de: 'Welchen Server {domain} hat, ließ sich nicht feststellen: DNS hat nicht geantwortet.',
    at: 'command line, result without a server',
  },
  'probe.noAddress': {
    en: 'There is no such host: DNS has no address for {host}.',
    de: 'Diesen Host gibt es nicht: DNS hat keine Adresse für {host}.',
    at: 'command line, result without an address',
  },
  'probe.noAddress.unknown': {
    en: 'The address of {host} could not be found out: DNS did not answer.',
    de: 'Die Adresse von {host} ließ sich nicht feststellen: DNS hat nicht geantwortet.',
    at: 'command line, result without an address',
  },
  'probe.progress.secondRound': {
    en: 'Something looks odd: asking others for comparison …',
    de: 'Etwas ist auffällig: Andere werden zum Vergleich gefragt …',
    at: 'command line, stderr on a terminal',
  },
  'probe.head.port': { en: 'Port', de: 'Port', at: 'command line, table head' },
  'probe.head.address': { en: 'Address', de: 'Adresse', at: 'command line, table head' },
  'probe.head.result': { en: 'Result', de: 'Ergebnis', at: 'command line, table head' },
  'probe.step.connect': { en: 'Connect', de: 'Verbindung', at: 'command line, table head; a step' },
  'probe.step.banner': { en: 'Greeting', de: 'Begrüßung', at: 'command line, table head; a step' },
  'probe.step.ehlo': { en: 'EHLO', de: 'EHLO', at: 'command line, table head; a step' },
  'probe.step.starttls': { en: 'STARTTLS', de: 'STARTTLS', at: 'command line, table head; a step' },
  'probe.step.tls': { en: 'TLS', de: 'TLS', at: 'command line, table head; a step' },
  'probe.step.ehloTls': { en: 'EHLO/TLS', de: 'EHLO/TLS', at: 'command line, table head; a step' },
  'probe.step.quit': { en: 'QUIT', de: 'QUIT', at: 'command line, progress; a step' },
  'probe.unit': {
    en: 'Times in ms since the start of the connection; x: failed here.',
    de: 'Zeiten in ms seit Beginn der Verbindung; x: hier gescheitert.',
    at: 'command line, below the table',
  },
  'probe.outcome.ok': { en: 'answers', de: 'antwortet', at: 'command line, result of a port' },
  'probe.outcome.timeout': {
    en: 'no answer in time',
    de: 'keine Antwort',
    at: 'command line, result of a port',
  },
  'probe.outcome.refused': { en: 'refused', de: 'abgewiesen', at: 'command line, result of a port' },
  'probe.outcome.unreachable': {
    en: 'no way there',
    de: 'kein Weg dorthin',
    at: 'command line, result of a port',
  },
  'probe.outcome.prohibited': { en: 'forbidden', de: 'verboten', at: 'command line, result of a port' },
  'probe.outcome.no-banner': { en: 'no greeting', de: 'grüßt nicht', at: 'command line, result of a port' },
  'probe.outcome.not-smtp': {
    en: 'no mail server',
    de: 'kein Mailserver',
    at: 'command line, result of a port',
  },
  'probe.outcome.greeting-refused': {
    en: 'turns us away',
    de: 'weist uns ab',
    at: 'command line, result of a port',
  },
  'probe.outcome.tls-failed': {
    en: 'encryption failed',
    de: 'Verschlüsselung gescheitert',
    at: 'command line, result of a port',
  },
  'probe.outcome.closed-early': { en: 'hung up', de: 'legte auf', at: 'command line, result of a port' },
  'probe.detail.title': {
    en: 'Port {port} at {address}',
    de: 'Port {port} an {address}',
    at: 'command line, heading of what a port showed',
  },
  'probe.detail.greeting': { en: 'Greeting', de: 'Begrüßung', at: 'command line, before the quoted line' },
  'probe.detail.instead': {
    en: 'Came instead',
    de: 'Kam stattdessen',
    at: 'command line, before quoted bytes',
  },
  'probe.detail.encryption': { en: 'Encryption', de: 'Verschlüsselung', at: 'command line, fact of a port' },
  'probe.detail.login': { en: 'Login', de: 'Anmeldung', at: 'command line, fact of a port: AUTH mechanisms' },
  'probe.detail.login.none': { en: 'not offered', de: 'nicht angeboten', at: 'command line, no AUTH' },
  'probe.detail.certificate': { en: 'Certificate', de: 'Zertifikat', at: 'command line, fact of a port' },
  'probe.detail.error': { en: 'Error', de: 'Fehler', at: 'command line, before the system’s code' },
  'probe.starttls.offered': { en: 'STARTTLS', de: 'STARTTLS', at: 'command line, encryption of a port' },
  'probe.starttls.not-offered': {
    en: 'none: STARTTLS is not offered',
    de: 'keine: STARTTLS wird nicht angeboten',
    at: 'command line, encryption of a port',
  },
  'probe.starttls.masked': {
    en: 'none: the offer of STARTTLS was made unreadable',
    de: 'keine: das Angebot von STARTTLS wurde unkenntlich gemacht',
    at: 'command line, encryption of a port',
  },
  'probe.starttls.hidden-but-works': {
    en: 'STARTTLS is not offered, yet works',
    de: 'STARTTLS wird nicht angeboten, geht aber',
    at: 'command line, encryption of a port',
  },
  'probe.starttls.refused': {
    en: 'STARTTLS is offered, but refused: {reply}',
    de: 'STARTTLS wird angeboten, aber abgelehnt: {reply}',
    at: 'command line, encryption of a port; the reply is the server’s',
  },
  'probe.tls.fromStart': {
    en: 'from the start',
    de: 'von Anfang an',
    at: 'command line, encryption of port 465',
  },
  'probe.certificate.line': {
    en: '{subject}; issued by {issuer}; valid until {until}',
    de: '{subject}; ausgestellt von {issuer}; gültig bis {until}',
    at: 'command line, certificate of a port',
  },
  'probe.certificate.trusted': { en: 'trusted', de: 'vertrauenswürdig', at: 'command line, certificate' },
  'probe.certificate.system': {
    en: 'trusted only by this computer’s own list',
    de: 'vertrauenswürdig nur nach der Liste dieses Rechners',
    at: 'command line, certificate',
  },
  'probe.certificate.untrusted': {
    en: 'not trusted ({error})',
    de: 'nicht vertrauenswürdig ({error})',
    at: 'command line, certificate; the code is OpenSSL’s',
  },
  'probe.certificate.otherName': {
    en: 'for another name',
    de: 'für einen anderen Namen',
    at: 'command line, certificate whose names do not match',
  },
  'network.cannotTell.only-this-host-silent': {
    en: 'Only this host is silent, others answer: its own firewall, a block list or a switched-off server look the same from here.',
    de: 'Nur dieser Host schweigt, andere antworten: Seine eigene Firewall, eine Sperrliste oder ein abgeschalteter Server sehen von hier aus gleich aus.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.blocked-or-server-down': {
    en: 'Whether the network blocks this or the server is down cannot be told from this host alone.',
    de: 'Ob das Netz hier sperrt oder der Server nicht läuft, lässt sich an diesem Host allein nicht erkennen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.refused-or-reset': {
    en: 'The refusal came from the server or from a device on the way: both look the same.',
    de: 'Abgewiesen hat der Server oder ein Gerät auf dem Weg: Beides sieht gleich aus.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.needs-consent': {
    en: 'To answer this, others would have to be asked for comparison. Nobody was asked, because you have not agreed to it.',
    de: 'Um das zu klären, müssten andere zum Vergleich gefragt werden. Niemand wurde gefragt, weil Sie nicht zugestimmt haben.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.no-reference-reached': {
    en: 'None of the hosts asked for comparison could be reached, so they tell nothing about this one.',
    de: 'Keiner der Vergleichshosts war zu erreichen; über diesen sagen sie deshalb nichts.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.self-signed-or-intercepted': {
    en: 'Whether the server itself has this certificate or a device on the way shows it cannot be told from one host.',
    de: 'Ob der Server selbst dieses Zertifikat hat oder ein Gerät auf dem Weg es vorzeigt, lässt sich an einem Host nicht erkennen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.mask-at-which-end': {
    en: 'Some device makes the server’s words unreadable. Whether it stands here or at the server’s end cannot be told from one host.',
    de: 'Ein Gerät macht die Angaben des Servers unkenntlich. Ob es hier oder beim Server steht, lässt sich an einem Host nicht erkennen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.starttls-missing-or-stripped': {
    en: 'Whether the server offers no encryption or a device on the way takes the offer away cannot be told from one host.',
    de: 'Ob der Server keine Verschlüsselung anbietet oder ein Gerät auf dem Weg das Angebot entfernt, lässt sich an einem Host nicht erkennen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.no-network-at-all': {
    en: 'Nothing leaves this computer: without a network connection the server cannot be judged.',
    de: 'Dieser Rechner erreicht gar nichts: Ohne Netzverbindung lässt sich der Server nicht beurteilen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.dns-not-compared': {
    en: 'Whether the name leads to the right address was not compared with a second source.',
    de: 'Ob der Name zur richtigen Adresse führt, wurde mit keiner zweiten Quelle verglichen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.other-server-on-port': {
    en: 'Another server than expected answers on this port. Whether that is intended or the network redirects it is open.',
    de: 'An diesem Port antwortet ein anderer Server als erwartet. Ob das so gewollt ist oder das Netz umleitet, ist offen.',
    at: 'result of a network check, list of what could not be judged',
  },
  'network.cannotTell.accepts-but-silent': {
    en: 'The connection is accepted, but nobody speaks: an overloaded server, a captive portal and a filter look the same.',
    de: 'Die Verbindung wird angenommen, doch niemand spricht: Ein überlasteter Server, eine Anmeldeseite und ein Filter sehen gleich aus.',
    at: 'result of a network check, list of what could not be judged',
  },
  'probe.heading.cannotTell': {
    en: 'What could not be judged',
    de: 'Was sich nicht beurteilen ließ',
    at: 'command line, heading',
  },
  'probe.nothingOdd': {
    en: 'From here nothing stands in the way of mail to this server.',
    de: 'Von hier aus steht Mail an diesen Server nichts im Weg.',
    at: 'command line, all ports answer, nothing looks odd',
  },
  'probe.hint.consent': {
    en: 'With --consent others are asked for comparison, which may answer this.',
    de: 'Mit --consent werden andere zum Vergleich gefragt; das kann die Frage klären.',
    at: 'command line, below what could not be judged',
  },
});
