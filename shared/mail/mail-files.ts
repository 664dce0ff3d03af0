/** Files in a folder that are read as mail, by their names. */
const MAIL_FILE = /\.(?:eml|emlx|msg|mbox|mbx|txt)$/i;

/** Where a Maildir keeps its mails, under names of their own; `tmp` holds those not yet delivered. */
export const MAILDIR_FOLDERS: readonly string[] = ['cur', 'new'];

/** The two kinds of folder: one that somebody put mails into, and those of a Maildir, where every file is a mail. */
export type MailFolder = 'plain' | 'maildir';

/** True for the name of a file that is read as mail in a folder of this kind. Hidden files never are. */
export function isMailFile(name: string, folder: MailFolder): boolean {
  return !name.startsWith('.') && (folder === 'maildir' || MAIL_FILE.test(name));
}

/** True where a folder with these folders in it is a Maildir: by both, as one may happen to be called "new". */
export function isMaildir(folderNames: readonly string[]): boolean {
  return MAILDIR_FOLDERS.every((name) => folderNames.includes(name));
}

/** Compares names as files of a folder are ordered: by their characters, the same in every language. */
export function compareFileNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
