import type { ReadResult } from '../../shared/mail/document.ts';

/** Largest input that is read, in octets. */
export const MAX_INPUT_OCTETS = 64 * 1024 * 1024;

/** Reads any pasted text or file into a document. Never rejects for what the input contains. */
export async function readInput(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return { kind: 'unreadable', reason: 'empty', sizeOctets: 0 };
  const text = Buffer.from(bytes).toString('utf8');
  return {
    kind: 'document',
    document: {
      form: 'text',
      sizeOctets: bytes.length,
      headers: [],
      parts: [
        {
          contentType: 'text/plain',
          parameters: {},
          headers: [],
          text,
          sizeOctets: bytes.length,
          line: 1,
          filename: null,
        },
      ],
      text,
      problems: [],
    },
  };
}
