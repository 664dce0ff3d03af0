/** A host as a notice names it. */
export interface NamedHost {
  /** Lower case, without a closing dot; null where only an address is stated. */
  readonly host: string | null;
  /** IPv4 or IPv6 address without brackets; null where none is stated. */
  readonly ip: string | null;
}

const NAME = '([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252}[A-Za-z0-9])?)\\.?';
const IPV4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const IPV6 = '(?:IPv6:)?[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{2,42}';
const IP = `(${IPV4}|${IPV6})`;

/** Where servers name the host they talked to; group 1 the name, group 2 the address. */
const NAME_AND_IP: readonly RegExp[] = [
  new RegExp(`\\bhost\\s${NAME} ?\\[${IP}\\](?::\\d{1,5})?\\s?(?:said|refused|:|$|\\))`, 'i'),
  new RegExp(
    `\\b(?:connect to|lost connection with|conversation with|delivery via|size limit of server|server|host:?|MX|by|with|at|to) ${NAME} ?[[(]${IP}[\\])]`,
    'i',
  ),
  new RegExp(`(?<!\\bfrom)(?:^|[\\s;(])${NAME} ?\\[${IP}\\]`),
  new RegExp(`(?<!\\bfrom)(?:^|[\\s;])${NAME} \\(${IP}\\)`),
  new RegExp(`\\bby ${NAME}\\. \\[${IP}\\]`, 'i'),
];

const ONLY_IP: readonly RegExp[] = [
  new RegExp(`\\b(?:Giving up on|Connected to|host|server|connect to)[ :<([]{1,3}${IP}`, 'i'),
  new RegExp(`(?:^|\\s)${IP} (?:does not like|failed|said)`),
  new RegExp(`^\\[?${IP}\\]?(?=[:,\\s]|$)`),
];

const ONLY_NAME: readonly RegExp[] = [
  new RegExp(`\\bwhile talking to ${NAME}:?(?=[:\\s]|$)`, 'i'),
  new RegExp(
    `\\b(?:Remote Server at|Remote server:|Remote host:) (?=\\S{0,253}\\.)${NAME}(?=[\\s:;,(]|$)`,
    'i',
  ),
  new RegExp(
    `\\b(?:Mailer|host|server) (?=\\S{0,253}\\.)${NAME}(?= (?:said|says|replied|returned|responded)|: ?\\d|:$)`,
    'i',
  ),
  new RegExp(`\\b(?:rejected|refused|returned) by (?=\\S{0,253}\\.[a-z])${NAME}(?=\\.? |:|$)`, 'i'),
  new RegExp(`[[(](?=\\S{0,253}\\.)${NAME}:\\s{0,2}(?:$|[245]\\d\\d[ -])`),
  new RegExp(`\\bhost: (?=\\S{0,253}\\.)${NAME}(?= |$)`, 'i'),
];

/** How notices in other languages say that a host answered. */
const ANSWERED =
  'said|says|responded|replied|answered|returned|(?:hat )?(?:geantwortet|antwortete|meldete|gemeldet|abgelehnt)|a répondu|ha risposto|ha respondido|respondió|respondeu|antwoordde|heeft geantwoord|svarade|svarede|svarte|vastasi|odpověděl|odpowiedział|válasza|ответил';

/** `mx.example.org hat geantwortet: 550`: the name alone in front of such words. */
const NAME_ANSWERED = new RegExp(
  `(?:^|[\\s(])(?=\\S{0,253}\\.)${NAME} (?:${ANSWERED})(?=\\s?[:：]| ["'„“«]| [245]\\d\\d\\b)`,
  'i',
);

/** `(TCP|own address|own port|remote address|remote port)` as Sun's servers write it. */
const IP_IN_TCP = new RegExp(`\\(TCP\\|[^|()]{0,45}\\|\\d{0,5}\\|${IP}\\|`);

/** The address in a field value, alone or behind the name. */
const IP_IN_FIELD = new RegExp(`(?:^|[\\s([|])${IP}(?=[\\s)\\]|,]|$)`);

function isHostName(name: string | undefined): name is string {
  return name !== undefined && /\.[A-Za-z][A-Za-z0-9-]*$/.test(name) && !name.includes('..');
}

/** Numbers are taken as stated: redacted notices have parts above 255. */
function isAddress(text: string): boolean {
  const parts = text.split('.');
  if (parts.length !== 4) return text.includes(':');
  return parts.every((part) => part.length <= 3);
}

function cleanIp(text: string | undefined): string | null {
  const ip = text?.replace(/^IPv6:/i, '').replace(/[.:]+$/, (tail) => (tail === '::' ? tail : '')) ?? '';
  return ip !== '' && isAddress(ip) ? ip : null;
}

function byNameAndIp(text: string): NamedHost | null {
  for (const pattern of NAME_AND_IP) {
    const match = pattern.exec(text);
    const ip = cleanIp(match?.[2]);
    if (!match || ip === null) continue;
    const host = isHostName(match[1]) ? match[1].toLowerCase() : null;
    return { host: host === ip ? null : host, ip };
  }
  return null;
}

/** The remote host a sentence names (`host mx.example.org[192.0.2.1] said:`, `Giving up on 192.0.2.1.` …). */
export function findRemoteHost(text: string): NamedHost {
  const words = text.slice(0, 4000);
  const both = byNameAndIp(words);
  if (both) return both;
  for (const pattern of ONLY_IP) {
    const ip = cleanIp(pattern.exec(words)?.[1]);
    if (ip !== null) return { host: null, ip };
  }
  for (const pattern of ONLY_NAME) {
    const name = pattern.exec(words)?.[1];
    if (isHostName(name)) return { host: name.toLowerCase(), ip: null };
  }
  const answered = NAME_ANSWERED.exec(words)?.[1];
  if (isHostName(answered)) return { host: answered.toLowerCase(), ip: null };
  return { host: null, ip: null };
}

/** Reads `host`, `host [ip]`, `host (ip)`, `[ip]` or `ip` as a field such as Remote-MTA states it (RFC 3464 §2.3.5). */
export function parseHostField(value: string): NamedHost {
  const ip = IP_IN_TCP.exec(value.slice(0, 600)) ?? IP_IN_FIELD.exec(value.slice(0, 600));
  const name = /^[[(]?([A-Za-z0-9_][A-Za-z0-9_.-]{0,253})/.exec(value.trim())?.[1]?.replace(/\.$/, '');
  const host = isHostName(name) ? name.toLowerCase() : null;
  return { host, ip: cleanIp(ip?.[1]) };
}
