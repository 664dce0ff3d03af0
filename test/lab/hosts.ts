/** A name of the lab with its addresses; a server that answers there is set up by `serves`. */
export interface LabHost {
  readonly name: string;
  readonly ipv4: string | null;
  readonly ipv6: string | null;
  readonly serves: LabServer | null;
}

/** What answers at a host's addresses. */
export interface LabServer {
  readonly software: 'postfix' | 'exim';
  readonly ports: readonly (25 | 465 | 587)[];
  /**
   * `own`: for its name, by the lab's authority. `private`: by an authority that only its house trusts. `broken`: a key
   * that the server cannot read.
   */
  readonly certificate: 'own' | 'private' | 'self-signed' | 'broken';
  /** How long it waits before it greets. */
  readonly greetDelaySeconds: number;
  /** Settings of single ports, in the words of Postfix (`-o` in master(5)). */
  readonly settings: Readonly<Record<number, readonly string[]>>;
}

const ALL_PORTS = [25, 465, 587] as const;

function server(changes: Partial<LabServer> = {}): LabServer {
  return {
    software: 'postfix',
    ports: ALL_PORTS,
    certificate: 'own',
    greetDelaySeconds: 0,
    settings: {},
    ...changes,
  };
}

function host(name: string, ipv4: string | null, ipv6: string | null, serves: LabServer | null): LabHost {
  return { name, ipv4, ipv6, serves };
}

/** Greets later than a person likes to wait, sooner than a probe gives up; more than the 5 s that count as slow. */
export const GREET_DELAY_SECONDS = 6;

/** The Postfix with everything in order, and the Exim. */
export const MAIL = host('mail.lab.test', '192.0.2.25', '2001:db8:2::25', server());
export const EXIM = host('exim.lab.test', '192.0.2.26', '2001:db8:2::26', server({ software: 'exim' }));

/** The servers of strangers, each of a domain of its own; all with one server software, as in real life. */
export const REFERENCES = [
  host('mx.alder.test', '203.0.113.11', null, server()),
  host('mx1.birch.test', '203.0.113.12', null, server()),
  host('in.cedar.test', '203.0.113.13', null, server()),
] as const;

export const SUBMIT_ONLY = host('submit.lab.test', '192.0.2.27', null, server({ ports: [465, 587] }));
export const LATE = host(
  'late.lab.test',
  '192.0.2.28',
  null,
  server({ greetDelaySeconds: GREET_DELAY_SECONDS }),
);
export const SELF_SIGNED = host(
  'selfsigned.lab.test',
  '192.0.2.29',
  null,
  server({ certificate: 'self-signed' }),
);
export const BROKEN_TLS = host(
  'broken.lab.test',
  '192.0.2.30',
  null,
  server({ software: 'exim', certificate: 'broken', ports: [25, 587] }),
);
export const PRIVATE_AUTHORITY = host(
  'house.lab.test',
  '192.0.2.31',
  null,
  server({ certificate: 'private' }),
);

/** Another machine takes the mail on port 25, one without TLS. */
export const OTHER_ON_25 = host(
  'farm.lab.test',
  '192.0.2.32',
  null,
  server({ settings: { 25: ['myhostname=gate3.filter.example', 'smtpd_tls_security_level=none'] } }),
);

/** Old habits: passwords in clear text on port 587. */
export const WITHOUT_STARTTLS = host(
  'old.lab.test',
  '192.0.2.33',
  null,
  server({ settings: { 587: ['smtpd_tls_security_level=none', 'smtpd_tls_auth_only=no'] } }),
);

/** Does not want to talk to this client on port 25, as with a block list. */
export const UNWILLING = host(
  'strict.lab.test',
  '192.0.2.34',
  null,
  server({ settings: { 25: ['smtpd_delay_reject=no', 'smtpd_client_restrictions=reject'] } }),
);

/** Names without a server of their own: other ways to `MAIL`, or nobody at home. */
export const IPV6_ONLY = host('v6.lab.test', null, '2001:db8:2::25', null);
export const DEAD_IPV6 = host('dual.lab.test', '192.0.2.25', '2001:db8:2::dead', null);
export const OTHER_NAME = host('smtp.other.test', '192.0.2.25', null, null);
export const DOWN = host('down.lab.test', '192.0.2.40', null, null);

export const HOSTS: readonly LabHost[] = [
  ...[MAIL, EXIM, ...REFERENCES, SUBMIT_ONLY, LATE, SELF_SIGNED, BROKEN_TLS],
  ...[PRIVATE_AUTHORITY, OTHER_ON_25, WITHOUT_STARTTLS, UNWILLING],
  ...[IPV6_ONLY, DEAD_IPV6, OTHER_NAME, DOWN],
];

/** Names in the certificate of `MAIL` beside its own; `OTHER_NAME` is missing, as with many real servers. */
export const MAIL_ALIASES = [IPV6_ONLY.name, DEAD_IPV6.name] as const;

/** Where the lab's DNS answers. */
export const DNS_ADDRESS = '192.0.2.53';

/** An address of TEST-NET-3 with nobody behind it. The product's own choice of one, `.25`, has nobody either. */
export const IMPOSSIBLE_ADDRESS = '203.0.113.99';

/** Addresses whose packets disappear. */
export const BLACK_HOLES = ['192.0.2.40', '2001:db8:2::dead'] as const;

/** The router's address on the side of the client. */
export const ROUTER_ADDRESS = '198.51.100.1';

/** A host that a server answers at. */
export type ServedHost = LabHost & { readonly serves: LabServer };

export const SERVED: readonly ServedHost[] = HOSTS.flatMap((one) =>
  one.serves === null ? [] : [{ ...one, serves: one.serves }],
);

/** The addresses of a host, IPv4 first. */
export function addressesOf({ ipv4, ipv6 }: LabHost): readonly string[] {
  return [ipv4, ipv6].filter((address) => address !== null);
}
