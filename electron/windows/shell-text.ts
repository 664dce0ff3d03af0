import { shellCatalog } from '../../shared/wording/catalog/shell.ts';
import type { Language } from '../../shared/wording/format.ts';

/** Id of a wording of the native parts. */
export type ShellTextId = keyof typeof shellCatalog;

/** A wording of menus and dialogs. They have no placeholders; the main process needs no other part of the catalog. */
export function shellText(id: ShellTextId, language: Language): string {
  return shellCatalog[id][language];
}
