import type { MessageAuthentication } from '../../../shared/auth/authentication.ts';
import { messageOctets } from '../read-input.ts';
import { verifyMessage, type VerifyOptions } from './verify-message.ts';

/**
 * Verifies the mail in an input as `readInput` takes it: mbox lines, marks of quoting and blank lines in front are
 * passed over. Null where the input starts with no header.
 */
export async function verifyInput(
  input: Uint8Array,
  options: Omit<VerifyOptions, 'hasBody'>,
): Promise<MessageAuthentication | null> {
  const message = messageOctets(input);
  if (message === null) return null;
  // Of a rebuilt or quoted mail the body is not what was signed; of any other it is seen whether there is one.
  return verifyMessage(message.octets, message.isOriginal ? options : { ...options, hasBody: false });
}
