import { MAX_MAILTO_LENGTH } from '../../shared/ipc/limits.ts';

/** A message as the mail program is to open it. */
export interface Draft {
  /** One plain address, or empty. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type MailtoLink =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: 'bad-address' | 'too-long' };

/** One address as people have it: no quoting, comments, groups or lists, which a mail program could read otherwise. */
const PLAIN_ADDRESS = /^[^\s@,;:<>()[\]"\\%?&=]{1,64}@[^\s@,;:<>()[\]"\\%?&=]{1,253}$/u;

/** Percent-encodes; half a surrogate pair, which has no encoding, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The `mailto:` address of a draft (RFC 6068): lines end in CRLF, everything but the plain address is encoded. */
export function mailtoLink({ to, subject, body }: Draft): MailtoLink {
  if (to !== '' && !PLAIN_ADDRESS.test(to)) return { kind: 'failed', reason: 'bad-address' };
  const oneLine = subject.replace(/[\r\n]+/g, ' ');
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n');
  const address = encode(to).replace('%40', '@');
  const url = `mailto:${address}?subject=${encode(oneLine)}&body=${encode(lines)}`;
  return url.length > MAX_MAILTO_LENGTH ? { kind: 'failed', reason: 'too-long' } : { kind: 'link', url };
}
