import { XMLParser } from 'fast-xml-parser';
import type { SubmissionSecurity } from '../../../shared/providers/submission.ts';

/** One outgoing server of a settings file, placeholders as they stand. */
export interface AutoconfigServer {
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
  /** Null where none is stated. */
  readonly userName: string | null;
  /** `password-cleartext`, `OAuth2` …, in the order of the file. */
  readonly authentication: readonly string[];
}

/** What a settings file says; null where the text is none. */
export interface Autoconfig {
  /** In the order of the file, which is that of preference; empty where none can be used. */
  readonly servers: readonly AutoconfigServer[];
  /** The operator's pages, https only. */
  readonly pages: readonly string[];
}

const MAX_DEPTH = 12; // the format needs 4
const MAX_TAGS = 5000; // the longest file of the public database has some 300
const MAX_VALUE = 300;
const MAX_SERVERS = 10;
const MAX_PAGES = 3;

/** Counts tags in one pass before the parser sees the text: it is not made for hostile depth. */
function isTame(text: string): boolean {
  let depth = 0;
  let tags = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '!' || next === '?') continue;
    tags += 1;
    if (next === '/') depth -= 1;
    else if (!isClosedAtOnce(text, at)) depth += 1;
    if (depth > MAX_DEPTH || tags > MAX_TAGS) return false;
  }
  return true;
}

/** `<tag … />`; looks ahead no further than a tag may be long. */
function isClosedAtOnce(text: string, at: number): boolean {
  const tag = text.slice(at, at + 2 * MAX_VALUE);
  const end = tag.indexOf('>');
  return end > 0 && tag.charAt(end - 1) === '/';
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
});

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The child elements of a name, whether there is one, several or none. */
function children(node: unknown, name: string): readonly Node[] {
  const found = isNode(node) && Object.hasOwn(node, name) ? node[name] : [];
  return (Array.isArray(found) ? found : [found]).filter(isNode);
}

function textOf(node: Node | undefined): string | null {
  const text = node?.['#text'];
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return trimmed === '' || trimmed.length > MAX_VALUE ? null : trimmed;
}

/** The format's own words (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat). */
const SECURITY: Readonly<Record<string, SubmissionSecurity>> = {
  ssl: 'tls',
  starttls: 'starttls',
  plain: 'plain',
};

function readServer(node: Node): readonly AutoconfigServer[] {
  const host = textOf(children(node, 'hostname')[0]);
  const port = Number(textOf(children(node, 'port')[0]));
  const security = SECURITY[textOf(children(node, 'socketType')[0])?.toLowerCase() ?? ''];
  if (node['@type'] !== 'smtp' || host === null || security === undefined) return [];
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return [];
  const userName = textOf(children(node, 'username')[0]);
  const authentication = children(node, 'authentication').flatMap((child) => textOf(child) ?? []);
  return [{ host: host.toLowerCase(), port, security, userName, authentication }];
}

function parsed(text: string): unknown {
  // A settings file needs no document type; only attacks do.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || !isTame(text)) return null;
  try {
    return parser.parse(text);
  } catch {
    return null; // no XML
  }
}

/** Reads a settings file in Mozilla's format (config-v1.1.xml). Null for anything else; never throws. */
export function parseAutoconfig(text: string): Autoconfig | null {
  const [root] = children(parsed(text), 'clientConfig');
  const [provider] = children(root, 'emailProvider');
  if (provider === undefined) return null;
  const servers = children(provider, 'outgoingServer').flatMap(readServer).slice(0, MAX_SERVERS);
  const pages = [...children(provider, 'documentation'), ...children(provider, 'enable')]
    .map((node) => node['@url'] ?? node['@visiturl'])
    .filter((url) => typeof url === 'string')
    .filter((url) => url.length <= MAX_VALUE && /^https:\/\/[\w.-]+(?:[/?#][\x21-\x7e]*)?$/.test(url));
  return { servers, pages: [...new Set(pages)].slice(0, MAX_PAGES) };
}
