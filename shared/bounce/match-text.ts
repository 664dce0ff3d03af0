/**
 * The text that rules look at: the diagnostic with everything folded that differs from message to message, so that a
 * rule can be written as the plain sentence. Knows where each piece stood, to quote the original words.
 */
export interface MatchText {
  /** Quotation marks straight, white space single, continuation codes dropped, mail addresses `<>`, IP addresses `[#]`. */
  readonly text: string;
  /** The words of the original that became `text.slice(start, end)`. */
  readonly quote: (start: number, end: number) => string;
}

/** Longer texts are cut: the sentence that tells why stands near the front of what a reader hands over. */
const MAX_LENGTH = 6_000;

/** 1 code repeated at a line of a multi-line reply (RFC 5321 §4.2.1); 2 mail address; 3 IP address, but not
 * 127.255.255.x, with which block lists answer a wrong question; 4 white space; 5 mark. */
const PIECE =
  /(?<=\s)((?:<<< )?[245]\d\d[- ](?:#?[245]\.\d{1,3}\.\d{1,3}\s)?)|([<[('"\u201c\u201e\u2018\u00ab]{0,2}(?:mailto:|smtp:)?[\w.+=!#$%&*/?^{|}~-]{1,64}"?@[a-z\d](?:[\w-]|\.(?!\.)){0,252}[>\])'"\u201d\u201c\u2019\u00bb]{0,2}|<>)|([[(]?(?:ipv6:)?(?:\b(?!127\.255\.255\.)\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7})[\])]?)|([\s\u00a0]+)|([\u2018\u2019\u201b\u00b4`\u201c-\u201e\u00ab\u00bb])/gi;

const DOUBLE_MARK = /[\u201c-\u201e\u00ab\u00bb]/;

function foldPiece(piece: RegExpExecArray, repeated: string | null): string {
  const [whole, code, address, ip, space] = piece;
  if (code !== undefined)
    return repeated !== null && code.replace('<<< ', '').startsWith(repeated) ? '' : whole;
  if (address !== undefined) return '<>';
  if (ip !== undefined) return '[#]';
  if (space !== undefined) return ' ';
  return DOUBLE_MARK.test(whole) ? '"' : "'";
}

/** Folds a text for matching. Linear time; texts beyond {@link MAX_LENGTH} characters are cut. */
export function foldForMatching(original: string): MatchText {
  const source = original.slice(0, MAX_LENGTH);
  const repeated = /(?:^|\s)([245]\d\d)-/.exec(source)?.[1] ?? null;
  // Places where folded and original text part ways: [position in the folded text, position in the original].
  const joints: (readonly [number, number])[] = [[0, 0]];
  let text = '';
  let done = 0;
  for (const piece of source.matchAll(PIECE)) {
    const fold = foldPiece(piece, repeated);
    if (fold === piece[0]) continue;
    text += source.slice(done, piece.index) + fold;
    done = piece.index + piece[0].length;
    joints.push([text.length, done]);
  }
  text += source.slice(done);
  const originOf = (position: number): number => {
    let [folded, from] = [0, 0];
    for (const joint of joints) if (joint[0] <= position) [folded, from] = joint;
    return from + position - folded;
  };
  return { text, quote: (start, end) => source.slice(originOf(start), originOf(end - 1) + 1).trim() };
}
