import { defineCatalog } from '../entry.ts';

/** Words that several screens and the command line share: states, parties, stations, kinds of input, reasons. */
export const commonCatalog = defineCatalog({
  'app.name': { en: 'Retour', de: 'Retour', at: 'window title, sidebar' },
  'common.not-stated': { en: 'not stated', de: 'nicht angegeben', at: 'in place of a value the input lacks' },
  'common.copy': { en: 'Copy', de: 'Kopieren', at: 'button' },
  'common.copied': { en: 'Copied', de: 'Kopiert', at: 'button, for two seconds after copying; read out' },
  'common.copy-failed': {
    en: 'Copying did not work. Select the text and copy it yourself.',
    de: 'Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
    at: 'read out after a failed copy',
  },
  'key.ctrl': { en: 'Ctrl', de: 'Strg', at: 'name of the control key' },
  'key.shift': { en: 'Shift', de: 'Umschalt', at: 'name of the shift key' },
  'common.close': { en: 'Close', de: 'Schließen', at: 'button of a dialog' },
  'common.bytes': {
    en: '{n, plural, one {# byte} other {# bytes}}',
    de: '{n, plural, one {# Byte} other {# Byte}}',
    at: 'size of a text below 1 kB',
  },
  'common.kilobytes': { en: '{n} kB', de: '{n} kB', at: 'size of a text; n is already formatted' },
  'common.megabytes': { en: '{n} MB', de: '{n} MB', at: 'size of a text; n is already formatted' },
  'common.lines': {
    en: '{n, plural, one {# line} other {# lines}}',
    de: '{n, plural, one {# Zeile} other {# Zeilen}}',
    at: 'size of the original text',
  },
  'common.line': { en: 'line {n}', de: 'Zeile {n}', at: 'place of a quote' },

  'confidence.certain': { en: 'Certain', de: 'Sicher', at: 'confidence mark' },
  'confidence.likely': { en: 'Likely', de: 'Wahrscheinlich', at: 'confidence mark' },
  'confidence.possible': { en: 'Possible', de: 'Möglich', at: 'confidence mark' },

  'state.final': {
    en: 'Final: no more attempts',
    de: 'Endgültig: kein weiterer Versuch',
    at: 'state tag of a permanent refusal',
  },
  'state.waiting': { en: 'Waiting: temporary', de: 'Wartet: vorübergehend', at: 'state tag of a delay' },
  'state.confirm': {
    en: 'Waiting for a confirmation',
    de: 'Wartet auf eine Bestätigung',
    at: 'state tag of a challenge',
  },
  'state.arrived': { en: 'Arrived', de: 'Angekommen', at: 'state tag of a delivery receipt' },
  'state.passed-on': {
    en: 'Passed on, arrival not reported',
    de: 'Weitergegeben, Ankunft nicht gemeldet',
    at: 'state tag of relayed and expanded notices',
  },
  'state.unknown': {
    en: 'Not stated whether final',
    de: 'Nicht angegeben, ob endgültig',
    at: 'state tag where the input does not tell',
  },
  'state.no-refusal': {
    en: 'Not a refusal',
    de: 'Keine Ablehnung',
    at: 'state tag of mail that refuses nothing',
  },
  'state.unreadable': { en: 'Not readable', de: 'Nicht lesbar', at: 'state tag of an unreadable file' },
  'state.cause-unknown': {
    en: 'Cause unknown',
    de: 'Ursache unbekannt',
    at: 'tag of an unrecognised refusal',
  },
  'state.short.final': { en: 'Final', de: 'Endgültig', at: 'state column of lists, sidebar' },
  'state.short.waiting': { en: 'Waiting', de: 'Wartet', at: 'state column of lists, sidebar' },
  'state.short.confirm': { en: 'Waiting', de: 'Wartet', at: 'state column of lists, sidebar' },
  'state.short.arrived': { en: 'Arrived', de: 'Angekommen', at: 'state column of lists, sidebar' },
  'state.short.passed-on': { en: 'Passed on', de: 'Weitergegeben', at: 'state column of lists, sidebar' },
  'state.short.unknown': { en: 'Not stated', de: 'Nicht angegeben', at: 'state column of lists, sidebar' },
  'state.short.no-refusal': { en: 'No refusal', de: 'Keine Ablehnung', at: 'state column of lists, sidebar' },
  'state.short.unreadable': { en: 'Not readable', de: 'Nicht lesbar', at: 'state column of lists, sidebar' },

  'actor.you': { en: 'You', de: 'Sie', at: 'actor chip' },
  'actor.your-provider': { en: 'Your mail provider', de: 'Ihr Mailanbieter', at: 'actor chip' },
  'actor.your-admin': {
    en: 'Your organisation’s admin',
    de: 'Der Admin Ihrer Organisation',
    at: 'actor chip',
  },
  'actor.sender-domain-admin': {
    en: 'Admin of the sender’s domain',
    de: 'Admin der Absenderdomain',
    at: 'actor chip',
  },
  'actor.forwarding-user': { en: 'Whoever forwards', de: 'Wer die Mail weiterleitet', at: 'actor chip' },
  'actor.forwarder-admin': {
    en: 'Admin of the forwarding server',
    de: 'Admin des weiterleitenden Servers',
    at: 'actor chip',
  },
  'actor.recipient': { en: 'The recipient', de: 'Der Empfänger', at: 'actor chip' },
  'actor.recipient-admin': { en: 'The recipient’s admin', de: 'Der Admin des Empfängers', at: 'actor chip' },
  'actor.sending-server-operator': {
    en: 'Operator of the sending server',
    de: 'Betreiber des sendenden Servers',
    at: 'actor chip',
  },
  'actor.network': { en: 'The network you are in', de: 'Das Netz, in dem Sie sind', at: 'actor chip' },
  'actor.nobody': { en: 'Nobody', de: 'Niemand', at: 'actor chip where everything is over' },
  'actor.nobody-yet': { en: 'Nobody yet', de: 'Vorerst niemand', at: 'actor chip' },

  'kind.failure': { en: 'Returned mail', de: 'Unzustellbarkeitsmeldung', at: 'title row, source of a quote' },
  'kind.delay': { en: 'Delay notice', de: 'Verzögerungsmeldung', at: 'title row, source of a quote' },
  'kind.success': { en: 'Delivery receipt', de: 'Zustellbestätigung', at: 'title row, source of a quote' },
  'kind.relayed': { en: 'Notice of relaying', de: 'Weitergabemeldung', at: 'title row, source of a quote' },
  'kind.expanded': { en: 'Notice of a list', de: 'Meldung einer Liste', at: 'title row, source of a quote' },
  'kind.auto-reply': {
    en: 'Automatic reply',
    de: 'Automatische Antwort',
    at: 'title row, source of a quote',
  },
  'kind.complaint': { en: 'Complaint report', de: 'Beschwerdemeldung', at: 'title row, source of a quote' },
  'kind.challenge': {
    en: 'Request for a confirmation',
    de: 'Bitte um Bestätigung',
    at: 'title row, source of a quote',
  },
  'kind.client-error': {
    en: 'Message of a mail program',
    de: 'Meldung eines Mailprogramms',
    at: 'title row, source of a quote',
  },
  'kind.smtp-reply': {
    en: 'Answer of a server',
    de: 'Antwort eines Servers',
    at: 'title row, source of a quote',
  },
  'kind.ordinary-message': {
    en: 'Ordinary mail',
    de: 'Gewöhnliche Mail',
    at: 'title row, source of a quote',
  },
  'kind.unreadable': { en: 'Not readable', de: 'Nicht lesbar', at: 'title row' },

  'speaker.submission-server': {
    en: 'the server that takes your mail in',
    de: 'der Server, der Ihre Mail entgegennimmt',
    at: 'who said the deciding sentence',
  },
  'speaker.sending-server': {
    en: 'your sending server',
    de: 'Ihr sendender Server',
    at: 'who said the deciding sentence',
  },
  'speaker.forwarder': {
    en: 'the forwarding server',
    de: 'der weiterleitende Server',
    at: 'who said the deciding sentence',
  },
  'speaker.recipient-server': {
    en: 'the recipient’s server',
    de: 'der Server des Empfängers',
    at: 'who said the deciding sentence',
  },
  'speaker.mailing-list': {
    en: 'the mailing list',
    de: 'die Mailingliste',
    at: 'who said the deciding sentence',
  },
  'speaker.mail-program': {
    en: 'your mail program',
    de: 'Ihr Mailprogramm',
    at: 'who said the deciding sentence',
  },
  'speaker.scanner': {
    en: 'a mail filter',
    de: 'ein Mailfilter',
    at: 'who said the deciding sentence',
  },

  'station.you': { en: 'You', de: 'Sie', at: 'delivery path' },
  'station.mail-program': { en: 'Your mail program', de: 'Ihr Mailprogramm', at: 'delivery path' },
  'station.sender-provider': { en: 'Your provider', de: 'Ihr Mailanbieter', at: 'delivery path' },
  'station.relay': { en: 'Server on the way', de: 'Server unterwegs', at: 'delivery path' },
  'station.forwarder': { en: 'Forwarding', de: 'Weiterleitung', at: 'delivery path' },
  'station.mailing-list': { en: 'Mailing list', de: 'Mailingliste', at: 'delivery path' },
  'station.recipient-provider': {
    en: 'Recipient’s provider',
    de: 'Anbieter des Empfängers',
    at: 'delivery path',
  },
  'station.mailbox': { en: 'Mailbox', de: 'Postfach', at: 'delivery path' },

  'station.fact.sent': { en: 'sent', de: 'gesendet', at: 'below the first station, a time may follow' },
  'station.fact.passed': {
    en: 'passed it on',
    de: 'weitergegeben',
    at: 'below a station, a time may follow',
  },
  'station.fact.delivered': { en: 'took it', de: 'angenommen', at: 'below the mailbox, a time may follow' },
  'station.fact.refused': { en: 'said no', de: 'abgelehnt', at: 'below a station, a time may follow' },
  'station.fact.put-off': {
    en: 'refused it for now',
    de: 'vorerst abgelehnt',
    at: 'below a station, a time may follow',
  },
  'station.fact.holds': {
    en: 'keeps it for now',
    de: 'hält sie vorerst',
    at: 'below a station, a time may follow',
  },
  'station.fact.not-reached': { en: 'never saw it', de: 'nie erreicht', at: 'below a station' },
  'station.fact.unknown': { en: 'not stated', de: 'nicht angegeben', at: 'below a station' },

  'leg.passed': { en: 'accepted', de: 'angenommen', at: 'above a leg of the delivery path' },
  'leg.refused': { en: 'refused', de: 'abgelehnt', at: 'above a leg of the delivery path' },
  'leg.waiting': { en: 'waiting', de: 'wartet', at: 'above a leg of the delivery path' },
  'leg.not-reached': { en: 'not reached', de: 'nicht erreicht', at: 'text form of a leg' },
  'leg.unknown': { en: 'not known', de: 'nicht bekannt', at: 'above a leg of the delivery path' },
});
