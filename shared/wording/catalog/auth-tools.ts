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
});
