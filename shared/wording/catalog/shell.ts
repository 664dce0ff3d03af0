import { defineCatalog } from '../entry.ts';

export const shellCatalog = defineCatalog({});
