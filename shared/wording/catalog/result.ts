import { defineCatalog } from '../entry.ts';

export const resultCatalog = defineCatalog({});
