import { defineCatalog } from '../entry.ts';

export const homeCatalog = defineCatalog({});
