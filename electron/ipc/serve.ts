import { ipcMain } from 'electron';
import type * as z from 'zod/mini';
import { contract, type Api, type Channel, type Request, type Response } from '../../shared/ipc/contract.ts';
import type { Log } from '../storage/json-file.ts';
import { handleRequest } from './handle-request.ts';

/** The contract with the types of each channel tied together, as the compiler needs them to check a handler. */
type Schemas = {
  readonly [C in Channel]: {
    readonly request: z.ZodMiniType<Request<C>>;
    readonly response: z.ZodMiniType<Response<C>>;
  };
};
const schemas: Schemas = contract;

/** Publishes every channel of the contract. */
export function serve(api: Api, log: Log): void {
  const channels = Object.keys(schemas).filter((name): name is Channel => name in schemas);
  for (const channel of channels) serveChannel(channel, api, log);
}

function serveChannel<C extends Channel>(channel: C, api: Api, log: Log): void {
  const { request, response } = schemas[channel];
  const endpoint = { request, response, handler: api[channel] };
  ipcMain.handle(channel, (event, payload: unknown) =>
    handleRequest(channel, endpoint, event.senderFrame, payload, log),
  );
}
