import { defineCatalog } from '../entry.ts';

/** Names of the screens about headers and authentication, and the words of the tools among them. */
export const authToolsCatalog = defineCatalog({
  'nav.tools': { en: 'Tools', de: 'Werkzeuge', at: 'sidebar, title row' },
  'tools.title': { en: 'Look something up', de: 'Etwas nachsehen', at: 'screen Tools, h1' },
  'tools.lead': {
    en: 'For those who know what they want to see. Nobody is asked before you start a check.',
    de: 'Für alle, die wissen, was sie sehen wollen. Gefragt wird erst, wenn Sie eine Prüfung starten.',
    at: 'screen Tools, below the title',
  },
  'nav.headers': { en: 'Headers', de: 'Kopfzeilen', at: 'sidebar' },
  'headers.title': { en: 'Read the headers', de: 'Kopfzeilen lesen', at: 'tile, title row' },
  'tile.headers': {
    en: 'Which way a mail took and where it waited',
    de: 'Welchen Weg eine Mail nahm und wo sie wartete',
    at: 'home, tile',
  },
  'nav.forward': { en: 'Forward rejected', de: 'Weiterleitung', at: 'sidebar' },
  'forward.title': {
    en: 'A forward was rejected',
    de: 'Eine Weiterleitung wurde abgelehnt',
    at: 'tile, title row',
  },
  'tile.forward': {
    en: 'Why the next provider refused it, and what helps',
    de: 'Warum der nächste Anbieter ablehnte und was hilft',
    at: 'home, tile',
  },

  'spf-tool.problem.several-records': {
    en: '{at} publishes more than one SPF record; then none counts.',
    de: '{at} veröffentlicht mehr als einen SPF-Eintrag; dann zählt keiner.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.syntax': {
    en: 'A part of the record cannot be read: {at}',
    de: 'Ein Teil des Eintrags ist unlesbar: {at}',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-lookups': {
    en: 'The record needs more than 10 look-ups; receivers give up there.',
    de: 'Der Eintrag braucht mehr als 10 Abfragen; Empfänger geben dann auf.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-void-lookups': {
    en: 'More than two look-ups find nothing; receivers give up there.',
    de: 'Mehr als zwei Abfragen finden nichts; Empfänger geben dann auf.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.include-without-record': {
    en: '{at} is included, but publishes no SPF record.',
    de: '{at} ist eingebunden, veröffentlicht aber keinen SPF-Eintrag.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.redirect-without-record': {
    en: 'The record sends on to {at}, which publishes no SPF record.',
    de: 'Der Eintrag verweist auf {at}, und dort steht kein SPF-Eintrag.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.include-loop': {
    en: 'The record leads back to itself through {at}.',
    de: 'Der Eintrag führt über {at} zu sich selbst zurück.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.record-too-long': {
    en: 'The record of {at} is too long.',
    de: 'Der Eintrag von {at} ist zu lang.',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.too-many-names': {
    en: 'A name leads to more than ten addresses: {at}',
    de: 'Ein Name führt zu mehr als zehn Adressen: {at}',
    at: 'SPF and headers, why a record cannot be used',
  },
  'spf-tool.problem.dns-failure': {
    en: 'DNS gave no answer for {at}; that is no “no”.',
    de: 'Das DNS gab für {at} keine Antwort; ein „Nein“ ist das nicht.',
    at: 'SPF and headers, why nothing can be said',
  },
  'spf-tool.problem.time-limit': {
    en: 'It took too long and was ended.',
    de: 'Es dauerte zu lange und wurde beendet.',
    at: 'SPF and headers, why nothing can be said',
  },
});
