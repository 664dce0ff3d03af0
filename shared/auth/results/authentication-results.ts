/** One property of a result (RFC 8601 §2.3): `header.i=@example.org` is type `header`, name `i`. */
export interface AuthProperty {
  /** In lower case; '' where the property names no type. */
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

/** One method and its result, as a receiver wrote it down. */
export interface AuthResult {
  /** In lower case, without the version. */
  readonly method: string;
  /** In lower case. */
  readonly result: string;
  readonly reason: string | null;
  readonly properties: readonly AuthProperty[];
  /** Comments, in order; Microsoft and Google put the address there. */
  readonly comments: readonly string[];
}

/** One Authentication-Results field (RFC 8601). */
export interface AuthenticationResults {
  /** Null where the field names no server, as Microsoft writes it. */
  readonly authservId: string | null;
  /** `i=` in front, as ARC-Authentication-Results has it (RFC 8617 §4.1.1); null elsewhere. */
  readonly instance: number | null;
  /** Empty for `none`: nothing was checked. */
  readonly results: readonly AuthResult[];
  /** Line of the input where the field starts. */
  readonly line: number;
}
