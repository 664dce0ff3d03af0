import type { WebContents } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';

/** Tells the window of something. A window that is going away is not told. */
export function sendEvent<E extends EventName>(
  contents: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  if (!contents.isDestroyed()) contents.send(event, payload);
}
