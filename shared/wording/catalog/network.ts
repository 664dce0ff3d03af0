import { defineCatalog } from '../entry.ts';

const OPEN =
  'list of what could not be judged: probe result, command line, JSON; port is the number, or 0 for the whole server';
const SECOND = 'consent for the second round: what would be asked; command line';
const ROW = 'sentence to one port of a probe: command line';

/** Words about networks: what stays open, what a second round would ask, how a port ended. */
export const networkCatalog = defineCatalog({
  'network.cannotTell.only-this-host-silent': {
    en: '{port, plural, =0 {Only this server is silent while others answer} other {Port {port}: only this server is silent, others answer there}}. Its own firewall, a block list or a switched-off server look the same from here.',
    de: '{port, plural, =0 {Nur dieser Server schweigt, andere antworten} other {Port {port}: Nur dieser Server schweigt, andere antworten dort}}. Seine eigene Firewall, eine Sperrliste oder ein ausgeschalteter Server sehen von hier aus gleich aus.',
    at: OPEN,
  },
  'network.cannotTell.blocked-or-server-down': {
    en: '{port, plural, =0 {No port came to a connection: this network blocks the way, or the server is down} other {Port {port}: no connection came about. This network blocks it, or the server does not offer it}}. Only other servers, asked for comparison, would tell.',
    de: '{port, plural, =0 {Auf keinem Port kam eine Verbindung zustande: Dieses Netz sperrt den Weg, oder der Server ist ausgefallen} other {Port {port}: Es kam keine Verbindung zustande. Dieses Netz sperrt ihn, oder der Server bietet ihn nicht an}}. Klarheit brächten nur andere Server, zum Vergleich gefragt.',
    at: OPEN,
  },
  'network.cannotTell.refused-or-reset': {
    en: '{port, plural, =0 {The connection was refused} other {Port {port}: the connection was refused}}. A closed port of the server and a device on the way that refuses in its place look the same.',
    de: '{port, plural, =0 {Die Verbindung wurde abgelehnt} other {Port {port}: Die Verbindung wurde abgelehnt}}. Ein geschlossener Port des Servers und ein Gerät auf dem Weg, das an seiner Stelle ablehnt, sehen gleich aus.',
    at: OPEN,
  },
  'network.cannotTell.needs-consent': {
    en: 'Some questions need other parties to be asked, and that was not agreed to. Nobody but the named server and the name service was asked.',
    de: 'Für manche Fragen müssten weitere Stellen gefragt werden; dem wurde nicht zugestimmt. Gefragt wurden nur der genannte Server und der Namensdienst.',
    at: OPEN,
  },
  'network.cannotTell.no-reference-reached': {
    en: '{port, plural, =0 {None of the servers asked for comparison could be reached} other {Port {port}: the servers asked for comparison say nothing about it}}, so the cause stays open.',
    de: '{port, plural, =0 {Keiner der zum Vergleich gefragten Server war erreichbar} other {Port {port}: Die zum Vergleich gefragten Server sagen darüber nichts aus}}; die Ursache bleibt offen.',
    at: OPEN,
  },
  'network.cannotTell.self-signed-or-intercepted': {
    en: '{port, plural, =0 {} other {Port {port}: }}Nobody known has signed the certificate. The server may show its own, or somebody on the way has made it.',
    de: '{port, plural, =0 {} other {Port {port}: }}Das Zertifikat hat niemand Bekanntes unterschrieben. Der Server kann sein eigenes zeigen, oder jemand auf dem Weg hat es gemacht.',
    at: OPEN,
  },
  'network.cannotTell.mask-at-which-end': {
    en: '{port, plural, =0 {} other {Port {port}: }}A firewall overwrites the server’s answers. Whether it belongs to this network or to the server only another server, asked for comparison, would tell.',
    de: '{port, plural, =0 {} other {Port {port}: }}Eine Firewall überschreibt die Antworten des Servers. Ob sie zu diesem Netz oder zum Server gehört, verriete nur ein anderer Server, zum Vergleich gefragt.',
    at: OPEN,
  },
  'network.cannotTell.starttls-missing-or-stripped': {
    en: '{port, plural, =0 {} other {Port {port}: }}No working encryption is offered. The server may have none, or somebody on the way takes the offer away.',
    de: '{port, plural, =0 {} other {Port {port}: }}Eine funktionierende Verschlüsselung wird nicht angeboten. Der Server kann keine haben, oder jemand auf dem Weg entfernt das Angebot.',
    at: OPEN,
  },
  'network.cannotTell.no-network-at-all': {
    en: 'No packet left this computer, so nothing can be said about the network or the server.',
    de: 'Kein Paket hat diesen Computer verlassen; über Netz und Server lässt sich nichts sagen.',
    at: OPEN,
  },
  'network.cannotTell.dns-not-compared': {
    en: 'The name leads into the own network. A company may want it so; only a second name service would tell whether the answer is genuine.',
    de: 'Der Name führt ins eigene Netz. Eine Firma kann das so wollen; ob die Antwort echt ist, verriete nur ein zweiter Namensdienst.',
    at: OPEN,
  },
  'network.cannotTell.other-server-on-port': {
    en: '{port, plural, =0 {} other {Port {port}: }}The greeting comes from a name of another owner. Hosting companies and filters greet so, and so do networks that redirect the port.',
    de: '{port, plural, =0 {} other {Port {port}: }}Die Begrüßung nennt den Namen eines anderen Inhabers. Hoster und Filter begrüßen so, aber auch Netze, die den Port umlenken.',
    at: OPEN,
  },
  'network.cannotTell.accepts-but-silent': {
    en: 'Connections come about, yet nobody greets. The server may hang or let callers wait very long, or something on the way accepts every connection.',
    de: 'Verbindungen kommen zustande, doch niemand begrüßt. Der Server kann hängen oder Anrufer sehr lange warten lassen, oder etwas auf dem Weg nimmt jede Verbindung an.',
    at: OPEN,
  },

  'network.second.reference-host': {
    en: 'Port {port} of mail servers of other operators ({who}): if they behave alike, it is this network.',
    de: 'Port {port} von Mailservern anderer Betreiber ({who}): Verhalten sie sich gleich, liegt es an diesem Netz.',
    at: SECOND,
  },
  'network.second.impossible-address': {
    en: 'Port {port} of an address where no server can be ({who}): whoever greets there redirects the port.',
    de: 'Port {port} einer Adresse, unter der es keinen Server geben kann ({who}): Wer dort begrüßt, lenkt den Port um.',
    at: SECOND,
  },
  'network.second.mta-sts': {
    en: 'The web server of the domain ({who}): whether the domain promises encryption.',
    de: 'Der Webserver der Domain ({who}): ob die Domain Verschlüsselung zusagt.',
    at: SECOND,
  },
  'network.second.second-dns': {
    en: 'A second name service ({who}): whether the name leads to the same address there.',
    de: 'Ein zweiter Namensdienst ({who}): ob der Name dort zur selben Adresse führt.',
    at: SECOND,
  },
  'network.second.random-name': {
    en: 'The name service of this network, about a name that cannot exist: whether it makes answers up.',
    de: 'Der Namensdienst dieses Netzes, zu einem Namen, den es nicht geben kann: ob er Antworten erfindet.',
    at: SECOND,
  },

  'network.row.ok': {
    en: 'Port {port}: a mail server answers, and the whole conversation went through.',
    de: 'Port {port}: Ein Mailserver antwortet, das ganze Gespräch ging durch.',
    at: ROW,
  },
  'network.row.timeout': {
    en: 'Port {port}: nothing answered in the time allowed.',
    de: 'Port {port}: In der erlaubten Zeit hat nichts geantwortet.',
    at: ROW,
  },
  'network.row.refused': {
    en: 'Port {port}: the connection was refused at once.',
    de: 'Port {port}: Die Verbindung wurde sofort abgelehnt.',
    at: ROW,
  },
  'network.row.unreachable': {
    en: 'Port {port}: a device on the way reports that the server cannot be reached, or there is no way to it.',
    de: 'Port {port}: Ein Gerät auf dem Weg meldet, dass der Server nicht erreichbar ist, oder es gibt keinen Weg dorthin.',
    at: ROW,
  },
  'network.row.prohibited': {
    en: 'Port {port}: a firewall on the way or on this computer prohibits the connection.',
    de: 'Port {port}: Eine Firewall auf dem Weg oder auf diesem Computer verbietet die Verbindung.',
    at: ROW,
  },
  'network.row.no-banner': {
    en: 'Port {port}: the connection came about, but nobody greeted.',
    de: 'Port {port}: Die Verbindung kam zustande, aber niemand hat begrüßt.',
    at: ROW,
  },
  'network.row.not-smtp': {
    en: 'Port {port}: something answers that is no mail server.',
    de: 'Port {port}: Es antwortet etwas, das kein Mailserver ist.',
    at: ROW,
  },
  'network.row.greeting-refused': {
    en: 'Port {port}: a mail server answers and refuses to talk to this connection.',
    de: 'Port {port}: Ein Mailserver antwortet, will mit diesem Anschluss aber nicht sprechen.',
    at: ROW,
  },
  'network.row.tls-failed': {
    en: 'Port {port}: a mail server or something else answers, but encryption did not come about.',
    de: 'Port {port}: Es antwortet jemand, aber die Verschlüsselung kam nicht zustande.',
    at: ROW,
  },
  'network.row.closed-early': {
    en: 'Port {port}: the connection broke off in the middle of the conversation.',
    de: 'Port {port}: Die Verbindung brach mitten im Gespräch ab.',
    at: ROW,
  },
});
