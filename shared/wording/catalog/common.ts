import { defineCatalog } from '../entry.ts';

export const commonCatalog = defineCatalog({
  'app.name': { en: 'Retour', de: 'Retour', at: 'window title, sidebar' },
});
