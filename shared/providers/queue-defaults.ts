/** How long a server keeps trying when its operator changed nothing. */
export interface QueueDefault {
  /** As in `Notice.reporter.software`. */
  readonly software: string;
  readonly name: string;
  /** Hours after which it gives up. */
  readonly giveUpHours: number;
  /** Hours after which it writes the first delay notice; null where it writes none. */
  readonly warnHours: number | null;
  readonly source: string;
  readonly asOf: string;
}

/** Documented defaults; an operator may have chosen other values, so a deadline from here is never stated as certain. */
export const QUEUE_DEFAULTS: readonly QueueDefault[] = [
  {
    software: 'postfix',
    name: 'Postfix',
    giveUpHours: 5 * 24,
    warnHours: null,
    source: 'https://www.postfix.org/postconf.5.html#maximal_queue_lifetime',
    asOf: '2026-11',
  },
  {
    software: 'exim',
    name: 'Exim',
    giveUpHours: 4 * 24,
    warnHours: 24,
    source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html',
    asOf: '2026-11',
  },
  {
    software: 'sendmail',
    name: 'Sendmail',
    giveUpHours: 5 * 24,
    warnHours: 4,
    source: 'Sendmail Installation and Operation Guide, Timeout.queuereturn and Timeout.queuewarn',
    asOf: '2026-11',
  },
  {
    software: 'qmail',
    name: 'qmail',
    giveUpHours: 7 * 24,
    warnHours: null,
    source: 'qmail-send(8), queuelifetime',
    asOf: '2026-11',
  },
  {
    software: 'courier',
    name: 'Courier',
    giveUpHours: 7 * 24,
    warnHours: 4,
    source: 'courier(8), queuetime and warntime',
    asOf: '2026-11',
  },
  {
    software: 'exchange',
    name: 'Exchange Server',
    giveUpHours: 2 * 24,
    warnHours: 4,
    source: 'https://learn.microsoft.com/exchange/mail-flow/queues/configure-message-intervals',
    asOf: '2026-11',
  },
  {
    software: 'exchange-online',
    name: 'Microsoft 365',
    giveUpHours: 24,
    warnHours: null,
    source:
      'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online',
    asOf: '2026-11',
  },
];

/** The documented defaults of a server software, null where none are known. */
export function queueDefaultOf(software: string | null): QueueDefault | null {
  return QUEUE_DEFAULTS.find((entry) => entry.software === software) ?? null;
}
