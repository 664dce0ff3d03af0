/** What a station of the delivery path is for the reader. */
export type StationRole =
  | 'you'
  | 'mail-program'
  | 'sender-provider'
  | 'relay'
  | 'forwarder'
  | 'mailing-list'
  | 'recipient-provider'
  | 'mailbox';

/** State of a station: `refused` said no, `holds` keeps the mail for now, `not-reached` never saw it. */
export type StationState = 'passed' | 'refused' | 'holds' | 'not-reached' | 'unknown';

/** One station of the chain your mail program -> your provider -> forwarder -> recipient's provider -> mailbox. */
export interface Station {
  readonly role: StationRole;
  /** Host name or address; null where not stated. */
  readonly host: string | null;
  /** True: named in the input; false: concluded (drawn with a dashed edge). */
  readonly named: boolean;
  readonly state: StationState;
  /** ISO 8601 time of what happened here, null where not stated. */
  readonly at: string | null;
}

/** The line between station n and n+1. */
export type LegState = 'passed' | 'refused' | 'waiting' | 'not-reached' | 'unknown';

/** The way of the mail, drawn as a chain of 3 to 6 stations, and who wrote the report back. */
export interface DeliveryPath {
  readonly stations: readonly Station[];
  /** One shorter than `stations`. */
  readonly legs: readonly LegState[];
  /** Index of the station that wrote the report; null where unknown. */
  readonly reportedBy: number | null;
}
