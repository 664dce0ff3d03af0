import { defineCatalog } from '../entry.ts';

export const cliCatalog = defineCatalog({});
