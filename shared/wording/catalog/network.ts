import { defineCatalog } from '../entry.ts';

const SECOND = 'consent for the second round: what would be asked; command line';
const SENDER = 'advice on using another provider’s server for one’s sender address';
const ROW = 'sentence to one port of a probe: command line';

/** Words about networks: what stays open, what a second round would ask, how a port ended. */
export const networkCatalog = defineCatalog({
  'network.atPort': {
    en: 'Port {port}: {text}',
    de: 'Port {port}: {text}',
    at: 'before a sentence about one port, in lists of what could not be judged',
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

  'network.sender.fits': {
    en: 'Nothing that {domain} publishes speaks against sending through another provider.',
    de: 'Nichts, was {domain} veröffentlicht, spricht dagegen, über einen anderen Anbieter zu senden.',
    at: SENDER,
  },
  'network.sender.breaks-spf': {
    en: 'Do not send mails of {domain} through another provider: the list of servers that {domain} publishes (SPF) does not allow it, and many recipients refuse such mails.',
    de: 'Senden Sie Mails von {domain} nicht über einen anderen Anbieter: Die Serverliste, die {domain} veröffentlicht (SPF), erlaubt es nicht, und viele Empfänger lehnen solche Mails ab.',
    at: SENDER,
  },
  'network.sender.breaks-dmarc': {
    en: 'Do not send mails of {domain} through another provider: {domain} asks recipients to refuse or put aside what does not come from its own servers (DMARC).',
    de: 'Senden Sie Mails von {domain} nicht über einen anderen Anbieter: {domain} bittet die Empfänger, abzulehnen oder auszusortieren, was nicht von den eigenen Servern kommt (DMARC).',
    at: SENDER,
  },
  'network.sender.unknown': {
    en: 'Whether mails of {domain} may go through another provider cannot be told from its records alone. Ask its administrator first.',
    de: 'Ob Mails von {domain} über einen anderen Anbieter gehen dürfen, verraten die Einträge der Domain allein nicht. Fragen Sie zuerst ihren Administrator.',
    at: SENDER,
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
