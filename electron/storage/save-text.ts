import { writeFile } from 'node:fs/promises';

/** Writes a text as UTF-8 to a path that the user chose; false where the system refuses. */
export async function saveText(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, 'utf8');
    return true;
  } catch {
    return false;
  }
}
