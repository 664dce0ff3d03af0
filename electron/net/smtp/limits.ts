/** Time limits of one port's probe, in ms. Every step ends within its own limit and all together within `totalMs`. */
export interface ProbeLimits {
  readonly totalMs: number;
  /** Node and most systems have no short limit of their own. */
  readonly connectMs: number;
  /** Servers that delay their greeting against spammers take 5 to 30 s. */
  readonly bannerMs: number;
  /** How long a server that did not greet may take to answer an EHLO. */
  readonly silentEhloMs: number;
  readonly replyMs: number;
  readonly tlsMs: number;
  /** A greeting that comes later than this counts as slow. */
  readonly slowBannerMs: number;
}

/** Limits unless told otherwise; RFC 5321 §4.5.3.2 allows servers minutes, which no person waits for. */
export const DEFAULT_LIMITS: ProbeLimits = {
  totalMs: 60_000,
  connectMs: 10_000,
  bannerMs: 30_000,
  silentEhloMs: 5000,
  replyMs: 20_000,
  tlsMs: 15_000,
  slowBannerMs: 5000,
};

/** Octets taken from one connection; what sends more is cut off. */
export const MAX_CONNECTION_OCTETS = 65_536;

/** Longest line, in octets; one without an end is cut off here. */
export const MAX_LINE_OCTETS = 16_384;

/** Lines of one reply; real ones have two dozen at most. */
export const MAX_REPLY_LINES = 256;

/** Kept of each line, in UTF-16 units; RFC 5321 §4.5.3.1.5 allows 512 octets. */
export const MAX_LINE_CHARS = 1000;
