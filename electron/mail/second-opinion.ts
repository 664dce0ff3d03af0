import type { MailDocument, ReadProblem } from '../../shared/mail/document.ts';

/** Larger messages are not read twice: mailparser takes about 2 ms for an ordinary mail and seconds for a large one. */
const MAX_OCTETS = 2 * 1024 * 1024;

/** Text taken from the second reading, in characters. */
const MAX_TEXT = 1024 * 1024;

/** True where our own reading found no words, or had to leave a part out. */
export function wantsSecondOpinion(document: MailDocument): boolean {
  if (document.form !== 'message' || document.sizeOctets > MAX_OCTETS) return false;
  if (document.text.trim() !== '') return false;
  const has = (problem: ReadProblem['kind']): boolean =>
    document.problems.some(({ kind }) => kind === problem);
  // A part that turned out to be no text has no words for anybody.
  if (has('undecodable')) return false;
  return has('nested-too-deep') || !document.parts.some((part) => part.contentType.startsWith('message/'));
}

/**
 * Reads a message again with mailparser and takes its words where ours has none; everything else stays as we read it.
 * Loaded only when wanted, since loading it takes longer than reading a hundred mails. Never rejects.
 */
export async function secondOpinion(document: MailDocument, bytes: Uint8Array): Promise<MailDocument> {
  const { simpleParser } = await import('mailparser');
  const options = {
    keepDeliveryStatus: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  };
  const parsed = await simpleParser(Buffer.from(bytes), options).catch(() => null);
  const text = parsed?.text?.slice(0, MAX_TEXT).replaceAll('\0', '') ?? '';
  if (text.trim() === '') return document;
  const part = {
    contentType: 'text/plain',
    parameters: {},
    headers: [],
    text,
    sizeOctets: text.length,
    line: document.parts.at(-1)?.line ?? 1,
    filename: null,
  };
  return { ...document, text, parts: [...document.parts, part] };
}
