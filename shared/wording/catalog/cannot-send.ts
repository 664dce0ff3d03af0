import { defineCatalog } from '../entry.ts';

/** Words of the wizard "Cannot send here". */
export const cannotSendCatalog = defineCatalog({});
