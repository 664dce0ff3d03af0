/** A host of the product's own list, asked for comparison in the second round. */
export interface ReferenceHost {
  readonly host: string;
  /** Who runs it; named when asking for consent. */
  readonly operator: string;
  /** Ports it serves, as its operator publishes them or its MX records say. */
  readonly ports: readonly number[];
  /** Ports on which it offers STARTTLS. */
  readonly starttls: readonly number[];
  readonly asOf: string;
}

/** Hosts of operators that have nothing to do with each other, the most dependable first. */
const REFERENCE_HOSTS: readonly ReferenceHost[] = [
  { host: 'gmail-smtp-in.l.google.com', operator: 'Google', ports: [25], starttls: [25], asOf: '2026-11' },
  { host: 'mx00.gmx.net', operator: 'GMX (1&1)', ports: [25], starttls: [25], asOf: '2026-11' },
  { host: 'mta5.am0.yahoodns.net', operator: 'Yahoo', ports: [25], starttls: [25], asOf: '2026-11' },
  {
    host: 'outlook-com.olc.protection.outlook.com',
    operator: 'Microsoft',
    ports: [25],
    starttls: [25],
    asOf: '2026-11',
  },
  { host: 'smtp.gmail.com', operator: 'Google', ports: [465, 587], starttls: [587], asOf: '2026-11' },
  { host: 'mail.gmx.net', operator: 'GMX (1&1)', ports: [465, 587], starttls: [587], asOf: '2026-11' },
  { host: 'smtp.mail.yahoo.com', operator: 'Yahoo', ports: [465, 587], starttls: [587], asOf: '2026-11' },
  { host: 'smtp.office365.com', operator: 'Microsoft', ports: [587], starttls: [587], asOf: '2026-11' },
];

/** The host is of the list and known to offer STARTTLS on the port. */
export function isKnownForStarttls(host: string, port: number): boolean {
  return REFERENCE_HOSTS.some((one) => one.host === host.toLowerCase() && one.starttls.includes(port));
}

/** The host is of the list and known to serve the port. */
export function serves(host: string, port: number): boolean {
  return REFERENCE_HOSTS.some((one) => one.host === host.toLowerCase() && one.ports.includes(port));
}

/** The hosts of the list to ask about a port, the target's own operator left out where the name tells it. */
export function referenceHostsFor(port: number, targetHost: string): readonly ReferenceHost[] {
  const target = targetHost.toLowerCase();
  return REFERENCE_HOSTS.filter(({ host, ports }) => ports.includes(port) && host !== target);
}
