import type { Conversation, Heard } from './conversation.ts';
import { addressLiteral, EHLO_NAME } from './ehlo.ts';

/** How greeting went; `literal` is the address we greeted with where the neutral name was refused. */
export interface Greeted {
  readonly heard: Heard;
  readonly literal: string | null;
}

/** The server knows no EHLO (RFC 5321 §4.1.4), as opposed to not liking our name. */
function knowsNoEhlo(code: number): boolean {
  return code === 500 || code === 502 || code === 504 || code === 530;
}

function isRefusal(heard: Heard): heard is Extract<Heard, { kind: 'reply' }> {
  return heard.kind === 'reply' && heard.reply.code >= 500;
}

/**
 * EHLO with the neutral name. A server that does not know EHLO gets HELO; one that refuses the name gets the address
 * literal that mail programs greet with (RFC 5321 §4.1.3), so a network's own address is told only where it must be.
 */
export async function greet(talk: Conversation, limitMs: number): Promise<Greeted> {
  talk.send(`EHLO ${EHLO_NAME}`);
  const first = await talk.hear(limitMs);
  if (!isRefusal(first)) return { heard: first, literal: null };
  if (knowsNoEhlo(first.reply.code)) {
    talk.send(`HELO ${EHLO_NAME}`);
    const second = await talk.hear(limitMs);
    return { heard: second.kind === 'closed' ? first : second, literal: null };
  }
  const { localAddress } = talk;
  if (localAddress === null) return { heard: first, literal: null };
  const literal = addressLiteral(localAddress);
  talk.send(`EHLO ${literal}`);
  const second = await talk.hear(limitMs);
  // A server that hangs up after its refusal has said all it has to say.
  return second.kind === 'closed' ? { heard: first, literal: null } : { heard: second, literal };
}
