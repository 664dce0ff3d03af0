import type { CheckSubject } from '../check.ts';

/** Longest text looked at, in UTF-16 units; refusals are far shorter. */
const MAX_TEXT_CHARS = 4000;

/**
 * Codes and words of the refusal in one line, as checks match them: `550 5.7.60 SMTP; Client does not …`.
 * A mail program's message counts with all its text, because its own sentence stands around the server's.
 */
export function refusalText({ notice, recipient }: CheckSubject): string {
  const { replyCode, enhancedStatus, diagnostic, context } = recipient;
  const words = notice.kind === 'client-error' ? [diagnostic, context] : [diagnostic ?? context];
  return [replyCode, enhancedStatus, ...words]
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .slice(0, MAX_TEXT_CHARS);
}

/** True where the deciding rule names this check, or the refusal's own words do. */
export function applies(subject: CheckSubject, id: string, words: RegExp): boolean {
  return subject.rule?.finding === id || words.test(refusalText(subject));
}

/** True where the reader's own mail program or outgoing server spoke: then the reader's settings can be the cause. */
export function ownSide({ notice, recipient }: CheckSubject): boolean {
  return (
    notice.kind === 'client-error' ||
    recipient.speaker === 'submission-server' ||
    recipient.speaker === 'mail-program'
  );
}

/** True where a server reports on a mail that it or a neighbour had already taken (a returned mail or a delay notice). */
export function fromReport({ notice }: CheckSubject): boolean {
  return notice.kind === 'failure' || notice.kind === 'delay';
}
