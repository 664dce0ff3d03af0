/** Largest file the window takes, in octets; the limit of reading too. */
export const MAX_FILE_OCTETS = 64 * 1024 * 1024;
/** Most octets that cross between processes at once, so that no window stands still for it (a few ms). */
export const PIECE_OCTETS = 1024 * 1024;
/** Longest original text that is shown, in octets of the input. */
export const MAX_ORIGINAL_OCTETS = 2 * 1024 * 1024;
/** Longest text for the clipboard, in UTF-16 units. */
export const MAX_COPY_LENGTH = 4 * 1024 * 1024;
/** Longest `mailto:` address, in characters; the shortest limit of common systems (Windows: 2,083). */
export const MAX_MAILTO_LENGTH = 2000;
