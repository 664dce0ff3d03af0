import type { MailDocument } from '../../shared/mail/document.ts';
import type { MimeLeaf, MimeTree } from '../../shared/mail/mime-tree.ts';
import { MAX_EMBEDDING, readHeaderlessTree, readParts, preambleLeaf } from './read-message.ts';
import type { Source } from './source.ts';

/** How much of the start tells HTML from text. */
const SAMPLE_LENGTH = 2000;
/** What pasted HTML starts with; `<ann@example.org>: ...` does not. */
const HTML_START =
  /^\s*<(?:!doctype html|\?xml|!--|(?:html|head|body|meta|style|title|div|table|tbody|tr|td|p|span|font|h[1-6]|center|pre|ul|ol|br|b|strong|a|section|article)(?:[\s/>]))/i;

/** An input without a header: one leaf, or the parts of a report whose header was not pasted with it. */
function treeOf(source: Source): MimeTree {
  const whole = { start: 0, end: source.text.length, line: 1 };
  const headerless = readHeaderlessTree(source.text, whole);
  if (headerless?.preamble != null) {
    // Everything stays readable: what stood in front of the parts is the first leaf.
    const { preamble, leaves, problems } = headerless;
    return preamble.end > preamble.start
      ? { preamble, leaves: [preambleLeaf(preamble), ...leaves], problems }
      : headerless;
  }
  const isHtml = HTML_START.test(source.text.slice(0, SAMPLE_LENGTH));
  const leaf: MimeLeaf = { ...preambleLeaf(whole), contentType: isHtml ? 'text/html' : 'text/plain' };
  return { leaves: [leaf], preamble: null, problems: new Set() };
}

/** Reads an input that does not start with a header block. */
export function readText(source: Source): MailDocument {
  const parts = readParts(source, treeOf(source), [], MAX_EMBEDDING);
  return { form: 'text', sizeOctets: source.bytes.length, headers: [], ...parts };
}
