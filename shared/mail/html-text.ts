import { decodeEntities } from './html-entities.ts';

/** Elements whose content is not shown. */
const HIDDEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
]);
/** Elements that start and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements with an empty line around them. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 table ul ol blockquote pre'.split(' '));
/** A longer tag is taken for text: somebody forgot to escape a `<`. */
const MAX_TAG_LENGTH = 20_000;
const MAX_NAME_LENGTH = 20;

const TAG_NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y;
/** The address that a link writes to; group 1. What stands behind `?` is its subject and text. */
const MAIL_LINK = /\bhref\s{0,4}=\s{0,4}["']?\s{0,4}mailto:([^\s"'<>?@]{1,64}(?:@|%40)[^\s"'<>?@]{1,255})/i;
/** Longest shown name of a link that is put in front of its address. */
const MAX_LINK_NAME = 80;

/** What the tag names of hand-written bounces are confused with: `<ann@example.org>`. */
const NAME_END = /[\s/>]/;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Offset behind the `>`. */
  readonly end: number;
}

/** Offset of the `>` that ends a tag, quoted attribute values skipped; -1 where a `<` or the limit comes first. */
function tagEnd(html: string, from: number): number {
  const limit = Math.min(html.length, from + MAX_TAG_LENGTH);
  let quote = '';
  let insideQuotes = -1;
  for (let at = from; at < limit; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '>' && insideQuotes === -1) insideQuotes = at;
    } else if (char === '>') {
      return at;
    } else if (char === '<') {
      return -1;
    } else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') {
      quote = char;
    }
  }
  // A quote that is never closed was none.
  return insideQuotes;
}

/** The tag at `open`, or null where the `<` is text. Comments and declarations are tags without a name. */
function tagAt(html: string, open: number): Tag | null {
  const next = html.charAt(open + 1);
  if (next === '!' || next === '?') {
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open + 2);
    if (close === -1) return { name: '', closing: false, end: html.length };
    return { name: '', closing: false, end: close + (comment ? 3 : 1) };
  }
  const closing = next === '/';
  TAG_NAME.lastIndex = open + (closing ? 2 : 1);
  const name = TAG_NAME.exec(html)?.[0] ?? '';
  if (name === '' || !NAME_END.test(html.charAt(TAG_NAME.lastIndex) || '>')) return null;
  const end = tagEnd(html, TAG_NAME.lastIndex);
  if (end === -1) return null;
  return { name: name.slice(0, MAX_NAME_LENGTH).toLowerCase(), closing, end: end + 1 };
}

/** Collects text and line breaks; runs of white space become one space outside of `pre`. */
class TextWriter {
  private readonly lines: string[] = [];
  private line: string[] = [];
  private preformatted = 0;
  private link: { readonly address: string; readonly from: number } | null = null;

  write(raw: string): void {
    const text = decodeEntities(raw);
    if (this.preformatted === 0) {
      this.line.push(text.replace(/[\s\u00a0]+/g, ' '));
      return;
    }
    const [first = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n');
    this.line.push(first);
    for (const piece of rest) {
      this.breakLine(true);
      this.line.push(piece);
    }
  }

  /** Ends the line; an empty line is only kept where it is wanted, and never twice. */
  breakLine(keepEmpty: boolean): void {
    const joined = this.line.join('');
    const text = this.preformatted > 0 ? joined.trimEnd() : joined.replace(/ {2,}/g, ' ').trim();
    const previous = this.lines.at(-1) ?? '';
    if (text !== '' || (keepEmpty && previous !== '')) this.lines.push(text);
    this.line = [];
    this.link = null;
  }

  /** What follows is shown in place of an address. */
  openLink(address: string): void {
    this.link = { address, from: this.line.length };
  }

  /** Programs show a recipient by name and keep the address in the link; text with an address needs no second one. */
  private closeLink(): void {
    const { link } = this;
    this.link = null;
    if (link === null) return;
    const shown = this.line.slice(link.from).join('').trim();
    if (shown === '' || shown.length > MAX_LINK_NAME || /[@"<>]/.test(shown)) return;
    this.line.splice(link.from, Infinity, ` "${shown}" <${link.address}> `);
  }

  tag({ name, closing }: Tag): void {
    if (name === 'td' || name === 'th') this.line.push(' ');
    if (name === 'a' && closing) this.closeLink();
    if (!BLOCKS.has(name)) return;
    this.breakLine(name === 'br');
    if (PARAGRAPHS.has(name)) this.breakLine(true);
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    if (name === 'li' && !closing) this.line.push('- ');
  }

  finish(): string {
    this.breakLine(false);
    return this.lines.join('\n').trim();
  }
}

/** The address a link tag writes to, or null. */
function linkedAddress(tag: string): string | null {
  return MAIL_LINK.exec(tag.slice(0, 2000))?.[1]?.replace(/%40/, '@') ?? null;
}

/** Finds the ends of hidden elements; a name that has no further end is not searched for twice. */
class HiddenEnds {
  private readonly missing = new Set<string>();

  constructor(private readonly html: string) {}

  /** Offset behind `</name>`. Without one, `script` and the like hide the rest, as in browsers; a head does not. */
  behind(name: string, from: number): number {
    const end = new RegExp(`</${name}[^>]{0,100}>?`, 'gi');
    end.lastIndex = from;
    if (!this.missing.has(name) && end.test(this.html)) return end.lastIndex;
    this.missing.add(name);
    return name === 'head' || name === 'title' ? from : this.html.length;
  }
}

/**
 * The text a reader would see of an HTML mail: blocks on lines of their own, table cells with a space between, scripts,
 * styles and comments left out, addresses in bare angle brackets kept. Linear time, one pass, any depth of nesting.
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  const hidden = new HiddenEnds(html);
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const tag = tagAt(html, at);
    if (tag === null) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    writer.write(html.slice(from, at));
    writer.tag(tag);
    const address = tag.name === 'a' && !tag.closing ? linkedAddress(html.slice(at, tag.end)) : null;
    if (address !== null) writer.openLink(address);
    const hides = !tag.closing && HIDDEN.has(tag.name);
    from = hides ? hidden.behind(tag.name, tag.end) : tag.end;
    at = html.indexOf('<', from);
  }
  writer.write(html.slice(from));
  return writer.finish();
}
