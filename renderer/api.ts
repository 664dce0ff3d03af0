import type {
  EventPayload,
  OpenedFiles,
  Refusal,
  Request,
  Response,
  WindowApi,
} from '../shared/ipc/contract.ts';
import { PIECE_OCTETS } from '../shared/ipc/limits.ts';

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}

type OpenedFile = Extract<OpenedFiles, { kind: 'opened' }>['files'][number];
type ExplainAnswer = Response<'bounce.explain'> | Refusal;

/** The input in pieces of at most {@link PIECE_OCTETS}; text as UTF-8, cut between characters. */
function* inPieces(
  input: Exclude<Request<'bounce.explain'>['input'], { kind: 'sent' }>,
): Generator<Uint8Array> {
  if (input.kind === 'bytes') {
    for (let at = 0; at < input.bytes.length; at += PIECE_OCTETS)
      yield input.bytes.slice(at, at + PIECE_OCTETS);
    return;
  }
  const encoder = new TextEncoder();
  const { text } = input;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + PIECE_OCTETS / 4;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last < 0xdc00) end += 1;
    yield encoder.encode(text.slice(at, end));
  }
}

/** A small input goes as it is; a large one is sent ahead in pieces, between which the window stays alive. */
async function explain(bridge: WindowApi, request: Request<'bounce.explain'>): Promise<ExplainAnswer> {
  const { input, requestId } = request;
  if (input.kind === 'sent') return bridge.request['bounce.explain'](request);
  const size = input.kind === 'text' ? input.text.length : input.bytes.length;
  if (size <= PIECE_OCTETS / 4) return bridge.request['bounce.explain'](request);
  for (const bytes of inPieces(input)) {
    const answer = await bridge.request['input.append']({ inputId: requestId, bytes });
    if (answer.kind === 'refused') return answer;
    if (answer.kind !== 'appended') break;
  }
  return bridge.request['bounce.explain']({ input: { kind: 'sent', inputId: requestId }, requestId });
}

/** The whole file: what came at once and what the main process still holds; null where it is gone meanwhile. */
async function wholeFile(bridge: WindowApi, { name, bytes, held }: OpenedFile): Promise<OpenedFile | null> {
  if (!held) return { name, bytes };
  const whole = new Uint8Array(held.sizeOctets);
  whole.set(bytes);
  let offset = bytes.length;
  while (offset < whole.length) {
    const answer = await bridge.request['file.read']({ fileId: held.fileId, offset });
    if (answer.kind !== 'part' || answer.bytes.length === 0) return null;
    whole.set(answer.bytes.subarray(0, whole.length - offset), offset);
    offset += answer.bytes.length;
  }
  return { name, bytes: whole };
}

async function wholeFiles(bridge: WindowApi, opened: OpenedFiles): Promise<OpenedFiles> {
  if (opened.kind !== 'opened') return opened;
  const files: OpenedFile[] = [];
  for (const file of opened.files) {
    const whole = await wholeFile(bridge, file);
    if (!whole) return { kind: 'unreadable', name: file.name, reason: 'no-access' };
    files.push(whole);
  }
  return { kind: 'opened', files };
}

/**
 * What the main process offers to the window. Only this file reads `window.api`; a test puts its own there. Large
 * inputs and files cross in pieces without the caller's doing: files arrive whole, without `held`.
 */
export function api(): WindowApi {
  const bridge = window.api;
  return {
    ...bridge,
    request: {
      ...bridge.request,
      'bounce.explain': (request) => explain(bridge, request),
      'file.open': async (request) => {
        const answer = await bridge.request['file.open'](request);
        return answer.kind === 'refused' ? answer : wholeFiles(bridge, answer);
      },
    },
    events: {
      ...bridge.events,
      'file.received': (listener: (payload: EventPayload<'file.received'>) => void) =>
        bridge.events['file.received']((opened) => {
          void wholeFiles(bridge, opened).then(listener);
        }),
    },
  };
}
