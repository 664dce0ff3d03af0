import { defineCatalog } from '../entry.ts';

const title = 'many mails, h1; k of n, unit is mails or recipients';

/** Words of the screen for many mails. */
export const batchCatalog = defineCatalog({
  'batch.title.user-unknown': {
    en: '{k} of {n} {unit, select, mails {mails} other {recipients}} have an address that does not exist.',
    de: '{k} von {n} {unit, select, mails {Mails} other {Empfängern}} haben eine Adresse, die es nicht gibt.',
    at: title,
  },
  'batch.title.mailbox-full': {
    en: '{k} of {n} {unit, select, mails {mails} other {recipients}} met a full mailbox.',
    de: '{k} von {n} {unit, select, mails {Mails} other {Empfängern}} scheitern an einem vollen Postfach.',
    at: title,
  },
  'batch.title.auth-failure': {
    en: '{k} of {n} {unit, select, mails {mails} other {recipients}} were refused because the sender was not proven.',
    de: '{k} von {n} {unit, select, mails {Mails} other {Empfängern}} scheitern, weil der Absender nicht nachgewiesen ist.',
    at: title,
  },
  'batch.title.ip-blocked': {
    en: '{k} of {n} {unit, select, mails {mails} other {recipients}} were refused because of a block list.',
    de: '{k} von {n} {unit, select, mails {Mails} other {Empfängern}} scheitern an einer Sperrliste.',
    at: title,
  },
  'batch.title.spam-content': {
    en: '{k} of {n} {unit, select, mails {mails} other {recipients}} were refused as spam.',
    de: '{k} von {n} {unit, select, mails {Mails} other {Empfängern}} wurden als Spam abgelehnt.',
    at: title,
  },
  'batch.title.final': {
    en: '{k, plural, one {One} other {#}} of {n} {unit, select, mails {mails} other {recipients}} {k, plural, one {was} other {were}} refused for good.',
    de: '{k, plural, one {Eine} other {#}} von {n} {unit, select, mails {Mails} other {Zustellungen}} {k, plural, one {wurde} other {wurden}} endgültig abgelehnt.',
    at: title,
  },
  'batch.title.waiting': {
    en: '{k, plural, one {One} other {#}} of {n} {unit, select, mails {mails} other {recipients}} {k, plural, one {is} other {are}} still waiting.',
    de: '{k, plural, one {Eine} other {#}} von {n} {unit, select, mails {Mails} other {Zustellungen}} {k, plural, one {wartet} other {warten}} noch.',
    at: title,
  },
  'batch.title.none': {
    en: 'None of the {n} {unit, select, mails {mails} other {recipients}} was refused for good.',
    de: 'Keine der {n} {unit, select, mails {Mails} other {Zustellungen}} wurde endgültig abgelehnt.',
    at: title,
  },
  'batch.title.unreadable': {
    en: 'None of the {n} files could be read.',
    de: 'Keine der {n} Dateien war lesbar.',
    at: 'many mails, h1',
  },
  'batch.cause': { en: '{cause} ({n})', de: '{cause} ({n})', at: 'many mails, a cause in the lead' },
  'batch.lead.cause': {
    en: 'The cause is always the same: {first}.',
    de: 'Die Ursache ist immer dieselbe: {first}.',
    at: 'many mails, below the title',
  },
  'batch.lead.causes': {
    en: 'Most frequent causes: {first}, {second}.',
    de: 'Häufigste Ursachen: {first}, {second}.',
    at: 'many mails, below the title',
  },
  'batch.lead.unrecognised': {
    en: '{n, plural, one {One refusal we do not recognise.} other {# refusals we do not recognise.}}',
    de: '{n, plural, one {Eine Ablehnung erkennen wir nicht.} other {# Ablehnungen erkennen wir nicht.}}',
    at: 'many mails, below the title',
  },
  'batch.lead.unreadable': {
    en: '{n, plural, one {One could not be read.} other {# could not be read.}}',
    de: '{n, plural, one {Eine war nicht lesbar.} other {# waren nicht lesbar.}}',
    at: 'many mails, below the title',
  },
  'batch.lead.older': {
    en: '{n, plural, one {One is an older notice about the same mail.} other {# are older notices about the same mails.}}',
    de: '{n, plural, one {Eine ist eine ältere Meldung über dieselbe Mail.} other {# sind ältere Meldungen über dieselben Mails.}}',
    at: 'many mails, below the title: notices that newer ones have overtaken',
  },
  'batch.lead.stopped': {
    en: 'You stopped before everything was read.',
    de: 'Sie haben angehalten, bevor alles gelesen war.',
    at: 'many mails, below the title',
  },
  'batch.lead.full': {
    en: 'The table takes {n} mails; what comes behind them was not read.',
    de: 'Die Tabelle fasst {n} Mails; was danach kommt, wurde nicht gelesen.',
    at: 'many mails, below the title',
  },

  'batch.took': { en: 'read in {seconds} s', de: 'in {seconds} s gelesen', at: 'many mails, title row' },
  'batch.copy-dead': {
    en: 'Copy {n, plural, one {dead address} other {# dead addresses}}',
    de: '{n, plural, one {Tote Adresse} other {# tote Adressen}} kopieren',
    at: 'many mails, button: addresses that can never work again',
  },
  'batch.export.csv': { en: 'Export CSV', de: 'CSV exportieren', at: 'many mails, button' },
  'batch.export.json': { en: 'Export JSON', de: 'JSON exportieren', at: 'many mails, button' },
  'batch.export.done': { en: 'Saved', de: 'Gespeichert', at: 'many mails, button after saving' },
  'batch.export.not-done': { en: 'Not saved', de: 'Nicht gespeichert', at: 'many mails, button' },
  'batch.export.saved': {
    en: '{n, plural, one {# row saved.} other {# rows saved.}}',
    de: '{n, plural, one {# Zeile gespeichert.} other {# Zeilen gespeichert.}}',
    at: 'many mails, read out after saving',
  },
  'batch.export.failed': {
    en: 'The file could not be saved. Choose another folder.',
    de: 'Die Datei ließ sich nicht speichern. Wählen Sie einen anderen Ordner.',
    at: 'many mails, read out after saving failed',
  },
  'batch.export.name': {
    en: 'returned-mails',
    de: 'Unzustellbarkeitsmeldungen',
    at: 'many mails, start of the exported file’s name',
  },

  'batch.parties': { en: 'Who must act', de: 'Wer etwas tun muss', at: 'many mails, name of the chart' },
  'batch.party.unrecognised': { en: 'Not recognised', de: 'Nicht erkannt', at: 'many mails, chart' },
  'batch.party.unrecognised.detail': {
    en: 'read them yourself',
    de: 'bitte selbst lesen',
    at: 'many mails, chart, below "Not recognised"',
  },
  'batch.party.unreadable': { en: 'Not readable', de: 'Nicht lesbar', at: 'many mails, chart' },
  'batch.party.others': { en: 'Others', de: 'Andere', at: 'many mails, chart, the smallest parts' },

  'batch.tools': { en: 'Filters', de: 'Filter', at: 'many mails, name of the row above the table' },
  'batch.state.all': { en: 'All {n}', de: 'Alle {n}', at: 'many mails, switch' },
  'batch.state.final': { en: 'Final {n}', de: 'Endgültig {n}', at: 'many mails, switch' },
  'batch.state.waiting': { en: 'Waiting {n}', de: 'Wartet {n}', at: 'many mails, switch' },
  'batch.state.arrived': { en: 'Arrived {n}', de: 'Angekommen {n}', at: 'many mails, switch' },
  'batch.state.other': { en: 'Other {n}', de: 'Sonst {n}', at: 'many mails, switch' },
  'batch.choice.reason': { en: 'Cause', de: 'Ursache', at: 'many mails, name of a choice' },
  'batch.choice.reason.all': { en: 'All causes', de: 'Alle Ursachen', at: 'many mails, choice' },
  'batch.choice.provider': { en: 'Provider', de: 'Anbieter', at: 'many mails, name of a choice' },
  'batch.choice.provider.all': { en: 'All providers', de: 'Alle Anbieter', at: 'many mails, choice' },
  'batch.group': {
    en: 'Group notices',
    de: 'Meldungen bündeln',
    at: 'many mails, switch: notices about one mail stand together',
  },
  'batch.group.detail': {
    en: 'Puts the notices about one mail below each other',
    de: 'Stellt die Meldungen über eine Mail untereinander',
    at: 'many mails, hint of the switch',
  },
  'batch.notice': {
    en: 'Notice {number} of {of} about the same mail',
    de: 'Meldung {number} von {of} über dieselbe Mail',
    at: 'many mails, mark in a row',
  },
  'batch.show-all': { en: 'Show all', de: 'Alle zeigen', at: 'many mails, button that ends all filters' },
  'batch.shown': {
    en: '{k} of {n} rows shown.',
    de: '{k} von {n} Zeilen gezeigt.',
    at: 'many mails, read out after filtering',
  },
  'batch.no-match': {
    en: 'Nothing fits all of these filters.',
    de: 'Nichts passt zu allen diesen Filtern.',
    at: 'many mails, in place of the table',
  },
  'batch.column.file': { en: 'File', de: 'Datei', at: 'many mails, column' },
  'batch.column.number': { en: 'No.', de: 'Nr.', at: 'many mails, column: number of the mail in its file' },
  'batch.column.date': { en: 'When', de: 'Wann', at: 'many mails, column' },
});
