import type { Cancellation } from '../../../shared/dns/cancellation.ts';
import { Conversation } from './conversation.ts';
import type { PortTarget } from './draft.ts';
import type { ProbeLimits } from './limits.ts';
import { greet } from './greet.ts';
import type { ServerReply } from './reply-parser.ts';
import type { Transcript } from './transcript.ts';

/** What speaks in clear text on a port for TLS. */
export type SeenWithoutTls =
  | { readonly kind: 'banner'; readonly reply: ServerReply }
  | { readonly kind: 'foreign'; readonly text: string }
  | { readonly kind: 'nothing' };

/** How long something may take to say who it is, in ms: it had its chance during the handshake already. */
const MAX_BANNER_MS = 2000;

/** One more connection, without TLS: is there a greeting (TLS is missing), or a web server (a captive portal)? */
export async function lookWithoutTls(
  { address, port }: PortTarget,
  limits: ProbeLimits,
  cancel: Cancellation,
  transcript: Transcript,
): Promise<SeenWithoutTls> {
  const talk = new Conversation(performance.now() + limits.totalMs, cancel, transcript);
  const bannerMs = Math.min(MAX_BANNER_MS, limits.bannerMs);
  try {
    transcript.add('note', 'once more without TLS');
    const joined = await talk.connect(address, port, bannerMs);
    if (joined.kind !== 'done') return { kind: 'nothing' };
    let heard = await talk.hear(bannerMs);
    if (heard.kind === 'timeout' && !heard.hasBytes) ({ heard } = await greet(talk, limits.silentEhloMs));
    if (heard.kind === 'foreign') return { kind: 'foreign', text: heard.text };
    if (heard.kind !== 'reply') return { kind: 'nothing' };
    talk.leave();
    return { kind: 'banner', reply: heard.reply };
  } finally {
    talk.close();
  }
}
