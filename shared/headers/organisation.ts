import { siteOf } from '../mail/site.ts';

/** Registered domains under which one operator runs its mail servers, by the one that names it. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  'google.com': ['gmail.com', 'googlemail.com', 'google.com', '1e100.net'],
  'outlook.com': [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'microsoft.com',
    'office365.com',
    'exchangelabs.com',
  ],
  'yahoo.com': ['yahoo.com', 'yahoodns.net', 'yahoo.net', 'aol.com', 'ymail.com'],
  'apple.com': ['apple.com', 'icloud.com', 'me.com', 'mac.com'],
  'gmx.net': [
    'gmx.net',
    'gmx.de',
    'gmx.com',
    'web.de',
    'mail.com',
    'kundenserver.de',
    '1and1.com',
    'ionos.com',
    'ionos.de',
  ],
  't-online.de': ['t-online.de', 'telekom.de', 'magenta.de'],
  'amazonaws.com': ['amazonaws.com', 'amazonses.com'],
  'pphosted.com': ['pphosted.com', 'ppops.net', 'pps.filterd', 'proofpoint.com'],
};

const OPERATOR_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(OPERATORS).flatMap(([name, sites]) => sites.map((site) => [site, name] as const)),
);

/** Operators whose servers are known to keep exact time. */
const EXACT_CLOCKS: ReadonlySet<string> = new Set(Object.keys(OPERATORS));

/** Addresses with which Google names its own servers in `by`. */
const GOOGLE_ADDRESS = /^2002:a[0-9a-f]{2}:/;
const ADDRESS = /^[\d.]+$|:/;

/** Address of the machine itself, of a private network (RFC 1918, 4193, 6598) or of one link. */
export function isPrivateAddress(ip: string): boolean {
  const v4 = /^(\d{1,3})\.(\d{1,3})\./.exec(ip);
  if (v4 === null) return /^(?:::1$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i.test(ip);
  const [a, b] = [Number(v4[1]), Number(v4[2])];
  if (a === 10 || a === 127) return true;
  return (
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254)
  );
}

/**
 * The organisation behind a host name: its operator where known, else the registered domain, approximately. Null for
 * addresses and for names that mean nothing outside (`localhost`, `pc`, `mail.local`).
 */
export function organisationOf(host: string | null): string | null {
  if (host === null) return null;
  const name = host.toLowerCase().replace(/\.$/, '');
  if (GOOGLE_ADDRESS.test(name)) return 'google.com';
  if (ADDRESS.test(name) || !name.includes('.')) return null;
  if (/\.(?:local|localdomain|lan|internal|intern|home|corp)$/.test(name) && !OPERATOR_OF.has(siteOf(name)))
    return null;
  const site = siteOf(name);
  return OPERATOR_OF.get(site) ?? site;
}

/** True for operators whose clocks are known to be exact. */
export function keepsExactTime(organisation: string | null): boolean {
  return organisation !== null && EXACT_CLOCKS.has(organisation);
}
