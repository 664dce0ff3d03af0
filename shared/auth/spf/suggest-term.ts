import { parseIpAddress } from '../../dns/ip-address.ts';
import { parseSpfRecord, SPF_MECHANISMS } from './parse-record.ts';

/** Names that people write for a mechanism. */
const MEANT: Readonly<Record<string, string>> = {
  ip: 'ip4',
  ipv4: 'ip4',
  ip4v: 'ip4',
  'ip-4': 'ip4',
  ipv6: 'ip6',
  'ip-6': 'ip6',
  incl: 'include',
  includes: 'include',
  inlcude: 'include',
  exist: 'exists',
  alll: 'all',
};

interface Parts {
  readonly sign: string;
  readonly name: string;
  readonly rest: string;
}

function partsOf(text: string): Parts {
  const [, sign = '', name = '', rest = ''] = /^([-+~?]?)([^:/=]*)(.*)$/s.exec(text) ?? [];
  return { sign, name: name.toLowerCase(), rest };
}

/** What an address is written with, its network length kept; null where the text is no address. */
function addressTerm(text: string): string | null {
  const [address = '', bits] = text.split('/', 2);
  const parsed = parseIpAddress(address);
  if (parsed === null) return null;
  const whole = parsed.family === 4 ? 32 : 128;
  const isGood = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= whole;
  return `ip${parsed.family}:${parsed.text}${isGood ? `/${Number(bits)}` : ''}`;
}

function candidates({ sign, name, rest }: Parts, text: string): readonly string[] {
  const value = rest.replace(/^[:=]/, '');
  const isKnown = SPF_MECHANISMS.some((one) => one === name);
  const meant = MEANT[name] ?? (isKnown ? name : null);
  const asAddress = addressTerm(isKnown || meant !== null ? value : text);
  return [
    ...(asAddress === null ? [] : [`${sign}${asAddress}`]),
    ...(name === 'redirect' || name === 'exp' ? [`${name}=${value}`] : []),
    ...(meant === null ? [] : [`${sign}${meant}${rest === '' ? '' : `:${value}`}`, `${sign}${meant}`]),
    ...(/[,;]$/.test(text) ? [text.replace(/[,;]{1,5}$/, '')] : []),
    ...(name !== '' && rest === '' && /\./.test(text) ? [`${sign}a:${name}`] : []),
  ];
}

/**
 * What was probably meant by a term that breaks the grammar or has no effect: `ipv4:192.0.2.1` -> `ip4:192.0.2.1`,
 * `redirect:example.org` -> `redirect=example.org`. Null where nothing comes to mind. Always a term that can be read.
 */
export function suggestTerm(text: string): string | null {
  const found = candidates(partsOf(text), text).find((candidate) => {
    const [term] = parseSpfRecord(`v=spf1 ${candidate}`);
    return (
      candidate !== text && term !== undefined && term.kind !== 'fault' && term.kind !== 'unknown-modifier'
    );
  });
  return found ?? null;
}

/**
 * The term is taken for a modifier that nobody knows, so that it has no effect, though a mechanism was meant:
 * `include=example.org`, `ip4=192.0.2.1`.
 */
export function isMistakenModifier(text: string): boolean {
  const { name, rest } = partsOf(text);
  return rest.startsWith('=') && (MEANT[name] !== undefined || SPF_MECHANISMS.some((one) => one === name));
}
