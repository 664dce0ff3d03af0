import { parseIpAddress, type IpAddress } from '../../dns/ip-address.ts';
import { parseMacroString, type MacroToken } from './macro-string.ts';

/** Mechanisms of RFC 7208 §5. */
export const SPF_MECHANISMS = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
export type SpfMechanism = (typeof SPF_MECHANISMS)[number];

/** What a match means (RFC 7208 §4.6.2); `+` where nothing is written. */
export type SpfQualifier = '+' | '-' | '~' | '?';

/** A name to look up, with macros; null: the domain of the record. */
export type DomainSpec = readonly MacroToken[] | null;

interface Directive {
  readonly kind: 'directive';
  /** As written. */
  readonly text: string;
  readonly qualifier: SpfQualifier;
}

/** One term of a record, read. */
export type ParsedTerm =
  | (Directive & { readonly mechanism: 'all' })
  | (Directive & { readonly mechanism: 'include' | 'exists' | 'ptr'; readonly domainSpec: DomainSpec })
  | (Directive & {
      readonly mechanism: 'a' | 'mx';
      readonly domainSpec: DomainSpec;
      readonly bits4: number;
      readonly bits6: number;
    })
  | (Directive & { readonly mechanism: 'ip4' | 'ip6'; readonly network: IpAddress; readonly bits: number })
  | {
      readonly kind: 'modifier';
      readonly text: string;
      readonly name: 'redirect' | 'exp';
      readonly domainSpec: readonly MacroToken[];
    }
  /** Without effect (RFC 7208 §6). */
  | { readonly kind: 'unknown-modifier'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string; readonly fault: SpfFault };

/**
 * What is wrong with a term. `character`: signs that no term may hold; `unknown`: no such mechanism; `no-domain`,
 * `no-address`: the part after the colon is missing; `domain`: it is no name; `address`: no address of this kind; `bits`:
 * the length of the network; `unexpected`: something follows that does not belong there; `name`: the name of a modifier;
 * `macro`: a `%` that is none; `twice`: a modifier that stands there a second time.
 */
export const SPF_FAULTS = [
  'character',
  'unknown',
  'no-domain',
  'no-address',
  'domain',
  'address',
  'bits',
  'unexpected',
  'name',
  'macro',
  'twice',
] as const;
export type SpfFault = (typeof SPF_FAULTS)[number];

/** `toplabel` of RFC 7208 §7.1: letters, digits and inner hyphens, not digits only. */
const TOP_LABEL = /^(?!\d+$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const BITS4 = /^(?:0|[1-9]\d?)$/;
const BITS6 = /^(?:0|[1-9]\d{0,2})$/;
const MODIFIER_NAME = /^[a-z][a-z0-9\-_.]*$/i;

/** The label can be the last one of a name in a record (RFC 7208 §7.1, `toplabel`). */
export function isTopLabel(label: string): boolean {
  return TOP_LABEL.test(label);
}

function readDomainSpec(text: string): readonly MacroToken[] | SpfFault {
  if (text === '') return 'no-domain';
  const tokens = parseMacroString(text, 'name');
  if (tokens === null) return text.includes('%') ? 'macro' : 'character';
  const last = tokens.at(-1);
  if (last === undefined || last.kind !== 'literal') return tokens;
  // The grammar counts, not what comes out: a name ends in a macro, or in a dot and a top label.
  const end = last.text.replace(/\.$/, '');
  const dot = end.lastIndexOf('.');
  return dot >= 0 && isTopLabel(end.slice(dot + 1)) ? tokens : 'domain';
}

function readBits(text: string | undefined, whole: 32 | 128): number | null {
  if (text === undefined) return whole;
  const isNumber = (whole === 32 ? BITS4 : BITS6).test(text);
  return isNumber && Number(text) <= whole ? Number(text) : null;
}

function readNamed(directive: Directive, mechanism: 'a' | 'mx', rest: string): ParsedTerm | SpfFault {
  const cut = /(?:\/([0-9]*))?(?:\/\/([0-9]*))?$/.exec(rest);
  const name = rest.slice(0, cut?.index ?? rest.length);
  const [bits4, bits6] = [readBits(cut?.[1], 32), readBits(cut?.[2], 128)];
  if (bits4 === null || bits6 === null) return 'bits';
  if (name === '') return { ...directive, mechanism, domainSpec: null, bits4, bits6 };
  if (!name.startsWith(':')) return 'unexpected';
  const domainSpec = readDomainSpec(name.slice(1));
  return typeof domainSpec === 'string' ? domainSpec : { ...directive, mechanism, domainSpec, bits4, bits6 };
}

function readNetwork(directive: Directive, mechanism: 'ip4' | 'ip6', rest: string): ParsedTerm | SpfFault {
  if (rest === '' || rest === ':') return 'no-address';
  if (!rest.startsWith(':')) return 'unexpected';
  const slash = rest.indexOf('/');
  const network = parseIpAddress(slash < 0 ? rest.slice(1) : rest.slice(1, slash));
  if (network?.family !== (mechanism === 'ip4' ? 4 : 6)) return 'address';
  const bits = readBits(slash < 0 ? undefined : rest.slice(slash + 1), mechanism === 'ip4' ? 32 : 128);
  return bits === null ? 'bits' : { ...directive, mechanism, network, bits };
}

function readDirective(text: string): ParsedTerm | SpfFault {
  const [, sign = '', name = '', rest = ''] = /^([-+~?]?)([^:/]*)(.*)$/s.exec(text) ?? [];
  const mechanism = SPF_MECHANISMS.find((one) => one === name.toLowerCase());
  const qualifier = (['-', '~', '?'] as const).find((one) => one === sign) ?? '+';
  const directive: Directive = { kind: 'directive', text, qualifier };
  switch (mechanism) {
    case undefined:
      return 'unknown';
    case 'all':
      return rest === '' ? { ...directive, mechanism } : 'unexpected';
    case 'a':
    case 'mx':
      return readNamed(directive, mechanism, rest);
    case 'ip4':
    case 'ip6':
      return readNetwork(directive, mechanism, rest);
    case 'include':
    case 'exists':
    case 'ptr': {
      if (rest === '')
        return mechanism === 'ptr' ? { ...directive, mechanism, domainSpec: null } : 'no-domain';
      if (!rest.startsWith(':')) return 'unexpected';
      const domainSpec = readDomainSpec(rest.slice(1));
      return typeof domainSpec === 'string' ? domainSpec : { ...directive, mechanism, domainSpec };
    }
  }
}

function readModifier(text: string, equals: number): ParsedTerm | SpfFault {
  const [name, value] = [text.slice(0, equals).toLowerCase(), text.slice(equals + 1)];
  if (!MODIFIER_NAME.test(name)) return 'name';
  if (name === 'redirect' || name === 'exp') {
    const domainSpec = readDomainSpec(value);
    return typeof domainSpec === 'string' ? domainSpec : { kind: 'modifier', text, name, domainSpec };
  }
  return parseMacroString(value, 'modifier') === null ? 'macro' : { kind: 'unknown-modifier', text };
}

function readTerm(text: string): ParsedTerm {
  const equals = text.indexOf('=');
  const separator = text.search(/[:/]/);
  const isModifier = equals >= 0 && (separator < 0 || equals < separator);
  const isVisible = /^[!-~]+$/.test(text);
  const read = !isVisible ? 'character' : isModifier ? readModifier(text, equals) : readDirective(text);
  return typeof read === 'string' ? { kind: 'fault', text, fault: read } : read;
}

/** The text is an SPF record: the version, then a blank or nothing (RFC 7208 §4.5). */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/**
 * Reads all terms of a record, in order, by the grammar of RFC 7208 §4.6.1 and §12; what breaks it comes back as `fault`.
 * Takes time in proportion to the length.
 */
export function parseSpfRecord(record: string): readonly ParsedTerm[] {
  const seen = new Set<string>();
  return record
    .split(' ')
    .slice(1)
    .filter((text) => text !== '')
    .map((text) => {
      const term = readTerm(text);
      if (term.kind !== 'modifier') return term;
      if (seen.has(term.name)) return { kind: 'fault', text, fault: 'twice' };
      seen.add(term.name);
      return term;
    });
}
