import { Buffer } from 'node:buffer';
import { decodeBytes } from './charset.ts';
import { charsetOfCodePage } from './msg-properties.ts';

/** What an RTF text holds: the HTML it was made from, or plain text. */
export interface RtfContent {
  readonly kind: 'html' | 'plain';
  readonly text: string;
}

/** Groups inside of groups that are told apart. */
const MAX_DEPTH = 500;
/** Characters that are put out. */
const MAX_CHARS = 1024 * 1024;
const DEFAULT_CODE_PAGE = 1252;

/** Groups without text of the mail. */
const HIDDEN_GROUPS: ReadonlySet<string> = new Set([
  'colortbl',
  'datastore',
  'fonttbl',
  'footer',
  'generator',
  'header',
  'info',
  'listtable',
  'mhtmltag',
  'object',
  'pict',
  'pntext',
  'revtbl',
  'rsidtbl',
  'stylesheet',
  'themedata',
]);

/** Control words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

const CONTROL_WORD = /\\([a-zA-Z]{1,32})(-?\d{1,9})? ?/y;
const HEX_OCTET = /\\'([0-9a-fA-F]{2})/y;
const TEXT_RUN = /[^\\{}\r\n]+/y;

interface Group {
  hidden: boolean;
  /** Inside of a tag of the HTML that the text was made from. */
  isTag: boolean;
  /** Behind \htmlrtf: what RTF readers show and the HTML does not have. */
  rtfOnly: boolean;
  /** Characters that stand behind a Unicode one for readers without Unicode. */
  substitutes: number;
}

class RtfReader {
  private out = '';
  private octets = '';
  private codePage = DEFAULT_CODE_PAGE;
  private isHtml = false;
  private group: Group = { hidden: false, isTag: false, rtfOnly: false, substitutes: 1 };
  private readonly outer: Group[] = [];
  private tooDeep = 0;
  private skip = 0;

  constructor(private readonly rtf: string) {}

  read(): RtfContent {
    let at = 0;
    while (at < this.rtf.length && this.out.length + this.octets.length < MAX_CHARS) at = this.step(at);
    this.flush();
    return { kind: this.isHtml ? 'html' : 'plain', text: this.out.slice(0, MAX_CHARS) };
  }

  /** Reads one token and returns where the next one starts. */
  private step(at: number): number {
    const char = this.rtf.charAt(at);
    if (char === '{') this.open();
    else if (char === '}') this.close();
    else if (char === '\\') return this.control(at);
    else if (char !== '\r' && char !== '\n') {
      TEXT_RUN.lastIndex = at;
      const [run = char] = TEXT_RUN.exec(this.rtf) ?? [];
      const skipped = Math.min(this.skip, run.length);
      this.skip -= skipped;
      this.putOctets(run.slice(skipped));
      return at + run.length;
    }
    return at + 1;
  }

  private open(): void {
    this.skip = 0;
    if (this.outer.length >= MAX_DEPTH) this.tooDeep += 1;
    else {
      this.outer.push(this.group);
      this.group = { ...this.group };
    }
  }

  private close(): void {
    this.skip = 0;
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else this.group = this.outer.pop() ?? this.group;
  }

  private control(at: number): number {
    HEX_OCTET.lastIndex = at;
    const octet = HEX_OCTET.exec(this.rtf);
    if (octet) {
      if (this.skip > 0) this.skip -= 1;
      else this.putOctets(String.fromCharCode(Number.parseInt(octet[1] ?? '', 16)));
      return HEX_OCTET.lastIndex;
    }
    CONTROL_WORD.lastIndex = at;
    const word = CONTROL_WORD.exec(this.rtf);
    if (word) {
      this.word(word[1] ?? '', word[2] === undefined ? null : Number(word[2]));
      return CONTROL_WORD.lastIndex;
    }
    this.symbol(this.rtf.charAt(at + 1));
    return at + 2;
  }

  private symbol(char: string): void {
    if (char === '*') this.group.hidden = true;
    else if (char === '~') this.put('\u00a0');
    else if (char === '_') this.put('-');
    else if (char === '\n' || char === '\r') this.put('\n');
    else if ('\\{}'.includes(char)) this.putOctets(char);
  }

  private word(name: string, value: number | null): void {
    const known = CHARACTERS[name];
    if (known !== undefined) this.put(known);
    else if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'uc') this.group.substitutes = Math.max(0, Math.min(value ?? 1, 10));
    else if (name === 'htmltag') Object.assign(this.group, { hidden: false, isTag: true });
    else if (name === 'htmlrtf') this.group.rtfOnly = value !== 0;
    else if (name === 'fromhtml') this.isHtml = value !== 0;
    else if (name === 'ansicpg') this.codePage = value ?? DEFAULT_CODE_PAGE;
    else if (HIDDEN_GROUPS.has(name)) this.group.hidden = true;
  }

  private unicode(value: number): void {
    this.put(String.fromCharCode(value & 0xffff));
    this.skip = this.group.substitutes;
  }

  private get isShown(): boolean {
    return !this.group.hidden && !(this.isHtml && this.group.rtfOnly);
  }

  /** Text in the code page; decoded when it ends, since a character may have two octets. */
  private putOctets(text: string): void {
    if (!this.isShown) return;
    if (!this.isHtml || this.group.isTag) this.octets += text;
    else this.octets += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }

  private put(text: string): void {
    if (!this.isShown) return;
    this.flush();
    this.out += text;
  }

  private flush(): void {
    if (this.octets === '') return;
    this.out += decodeBytes(Buffer.from(this.octets, 'latin1'), charsetOfCodePage(this.codePage));
    this.octets = '';
  }
}

/** The text of a mail kept as RTF; HTML where it was made from HTML ([MS-OXRTFEX]). Never throws; linear time. */
export function readRtf(rtf: Buffer): RtfContent {
  return new RtfReader(rtf.toString('latin1')).read();
}
