import {
  NO_DELAY,
  NO_FACTS,
  NO_ORIGINAL,
  NO_REPORTER,
  type Notice,
  type RecipientFacts,
} from '../../shared/bounce/notice.ts';
import { readNotice } from '../../shared/bounce/read-notice.ts';
import type { MailDocument } from '../../shared/mail/document.ts';

/** A notice with nothing in it but what is given. */
export function noticeWith(parts: Partial<Notice>): Notice {
  return {
    kind: 'failure',
    format: 'test',
    language: null,
    reporter: NO_REPORTER,
    recipients: [],
    original: NO_ORIGINAL,
    delay: NO_DELAY,
    subject: null,
    date: null,
    ...parts,
  };
}

/** Pasted text as the product reads it, without the file adapters. */
export function documentOfText(text: string): MailDocument {
  const part = {
    contentType: 'text/plain',
    parameters: {},
    headers: [],
    text,
    sizeOctets: text.length,
    line: 1,
    filename: null,
  };
  return { form: 'text', sizeOctets: text.length, headers: [], parts: [part], text, problems: [] };
}

/** The notice and the first recipient's facts that a pasted line gives; the bare line where no reader knows it. */
export function factsOfLine(line: string): { readonly notice: Notice; readonly facts: RecipientFacts } {
  const notice = readNotice(documentOfText(line));
  return { notice, facts: notice.recipients[0] ?? { ...NO_FACTS, diagnostic: line } };
}
