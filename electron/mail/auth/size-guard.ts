import type { Buffer } from 'node:buffer';

/** Octets of a header block that signatures are verified of. */
const MAX_HEADER_OCTETS = 1024 * 1024;
/** Lines of one folded field: mailauth takes a time that grows with their square. */
const MAX_FOLDED_LINES = 5000;
/** Folded lines of all fields together; for each of them mailauth moves the rows behind. */
const MAX_ALL_FOLDED_LINES = 50_000;
/** Signatures and seals; real mail has fewer than twenty. Each costs a question to DNS and a pass over the body. */
const MAX_SIGNATURES = 200;

/** Fields; the newest mails have some hundred. */
const MAX_FIELDS = 20_000;
/** Names in `h=` times fields: mailauth looks for each name among all fields. */
const MAX_LOOK_UPS = 20_000_000;

/** White space in a row inside a signature; mailauth trims it in a time that grows with the square. */
const MAX_WHITE_SPACE = 200;
/** Octets beyond ASCII in all signatures; each label with one is coded anew, several times. */
const MAX_FOREIGN_OCTETS = 5000;
/** Octets of all From fields together; mailauth reads groups in them in a time that grows with the square. */
const MAX_FROM_OCTETS = 64 * 1024;

const LF = 10;
const CR = 13;
const COLON = 58;
const SPACE = 32;
const LAST_ASCII = 127;
const FIELD_START = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;
const FROM = /^(?:from|return-path)[ \t]*:/i;
const SIGNATURE = /^(?:dkim-signature|arc-[a-z-]{4,25})[ \t]*:/i;
/** Octets of a line that are looked at for the colon behind a field name. */
const MAX_NAME = 1000;

/** Offset of the first octet behind the header block and its empty line; the length where there is no body. */
export function headerEnd(message: Buffer): number {
  let start = 0;
  while (start < message.length) {
    const feed = message.indexOf(LF, start);
    if (feed === -1) return message.length;
    if (feed === start || (feed === start + 1 && message[start] === CR)) return feed + 1;
    start = feed + 1;
  }
  return message.length;
}

/** What the lines so far come to. */
class Counts {
  #folded = 0;
  #allFolded = 0;
  #fields = 0;
  #signatures = 0;
  /** Colons in signatures: those between the names in `h=`, and few others. */
  #names = 0;
  #whiteSpace = 0;
  #longestWhiteSpace = 0;
  #foreign = 0;
  #fromOctets = 0;
  #inSignature = false;
  #inFrom = false;

  add(line: Buffer): void {
    const beginning = line.toString('latin1', 0, MAX_NAME);
    if (FIELD_START.test(beginning)) {
      this.#fields += 1;
      this.#folded = 0;
      this.#inSignature = SIGNATURE.test(beginning);
      this.#inFrom = FROM.test(beginning);
      if (this.#inSignature) this.#signatures += 1;
    } else {
      this.#folded += 1;
      this.#allFolded += 1;
    }
    if (this.#inFrom) this.#fromOctets += line.length;
    if (this.#inSignature) this.#look(line);
  }

  #look(line: Buffer): void {
    for (const octet of line) {
      if (octet === COLON) this.#names += 1;
      if (octet > LAST_ASCII) this.#foreign += 1;
      this.#whiteSpace = octet <= SPACE ? this.#whiteSpace + 1 : 0;
      this.#longestWhiteSpace = Math.max(this.#longestWhiteSpace, this.#whiteSpace);
    }
  }

  get isTooMuch(): boolean {
    return (
      this.#folded > MAX_FOLDED_LINES ||
      this.#allFolded > MAX_ALL_FOLDED_LINES ||
      this.#fields > MAX_FIELDS ||
      this.#signatures > MAX_SIGNATURES ||
      this.#foreign > MAX_FOREIGN_OCTETS ||
      this.#longestWhiteSpace > MAX_WHITE_SPACE ||
      this.#fromOctets > MAX_FROM_OCTETS ||
      this.#names * this.#fields > MAX_LOOK_UPS
    );
  }
}

/**
 * The header is so large, or made so, that verifying it would take long: no real mail is like that. `end` is where the
 * header block ends.
 */
export function isTooLargeToVerify(message: Buffer, end: number): boolean {
  if (end > MAX_HEADER_OCTETS) return true;
  const counts = new Counts();
  let start = 0;
  while (start < end) {
    const feed = message.indexOf(LF, start);
    const next = feed === -1 ? end : feed + 1;
    counts.add(message.subarray(start, next));
    if (counts.isTooMuch) return true;
    start = next;
  }
  return false;
}
