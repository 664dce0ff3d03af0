import type * as z from 'zod/mini';
import type { Refusal } from '../../shared/ipc/contract.ts';
import type { Log } from '../storage/json-file.ts';
import { isAppAddress } from '../windows/asset-path.ts';

/** The frame a request came from; null where it is gone. */
export type Sender = { readonly url: string; readonly parent: unknown } | null;

/** Schemas and handler of one channel. */
export interface Endpoint<Req, Res> {
  readonly request: z.ZodMiniType<Req>;
  readonly response: z.ZodMiniType;
  readonly handler: (request: Req) => Promise<Res>;
}

function isOurPage(sender: Sender): boolean {
  return sender !== null && sender.parent === null && isAppAddress(sender.url);
}

function refuse(reason: Refusal['reason']): Refusal {
  return { kind: 'refused', reason };
}

/**
 * Answers one request: only our own page in the main frame is served, both directions must keep to the schema, and
 * nothing is ever thrown across. Refusals are logged without the payload, which may hold private mail.
 */
export async function handleRequest<Req, Res>(
  channel: string,
  endpoint: Endpoint<Req, Res>,
  sender: Sender,
  payload: unknown,
  log: Log,
): Promise<unknown> {
  if (!isOurPage(sender)) {
    log(`${channel}: refused a foreign sender`);
    return refuse('foreign-sender');
  }
  const request = endpoint.request.safeParse(payload);
  if (!request.success) {
    log(`${channel}: request breaks the contract at ${placesOf(request.error)}`);
    return refuse('bad-request');
  }
  try {
    const response = endpoint.response.safeParse(await endpoint.handler(request.data));
    if (response.success) return response.data;
    log(`${channel}: response breaks the contract at ${placesOf(response.error)}`);
  } catch (error) {
    log(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return refuse('defect');
}

/** Where the payload differs from the schema: names of fields, no values. */
function placesOf(error: z.core.$ZodError): string {
  return error.issues.map(({ path, code }) => `${path.map(String).join('.') || 'top'} (${code})`).join(', ');
}
