/**
 * Turns bytes (one per character, latin1) into text by a charset label; null lets it guess. Never throws: an unknown
 * label or broken bytes give the best reading there is. Adapters implement it with a charset library.
 */
export type CharsetDecoder = (bytes: string, charset: string | null) => string;
