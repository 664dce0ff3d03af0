import * as z from 'zod/mini';
import { LANGUAGES } from '../wording/format.ts';
import { authContract } from './auth-contract.ts';
import { batchContract, splitSchema } from './batch-contract.ts';
import { MAX_COPY_LENGTH } from './limits.ts';
import { networkContract, networkEvents } from './network-contract.ts';
import { reportSchema } from './report-schema.ts';
import type { DeepReadonly } from './same-type.ts';

const octets = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const id = z.string().check(z.minLength(1), z.maxLength(100));

/** What the user chose. `system` follows the language or colour scheme of the operating system. */
export const settingsSchema = z.object({
  language: z.enum(['system', ...LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  /** What servers looked like is kept on disk, to compare with it in other networks. */
  rememberServers: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** The choices, and the language that follows from them. The colour scheme needs no such field: CSS knows it. */
const settingsState = z.object({ settings: settingsSchema, language: z.enum(LANGUAGES) });
export type SettingsState = DeepReadonly<z.infer<typeof settingsState>>;

const openedFile = z.object({
  name: z.string(),
  bytes: octets,
  /** Present where `bytes` is only the beginning of a large file; `file.read` gives the rest. */
  held: z.optional(z.object({ fileId: id, sizeOctets: z.int() })),
});
/** A file that cannot be read, or a folder without mails; the others of the same choice are read all the same. */
const unopenedFile = z.object({ name: z.string(), problem: z.enum(['no-access', 'no-mails']) });
const openedFiles = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), files: z.array(z.union([openedFile, unopenedFile])) }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type OpenedFiles = DeepReadonly<z.infer<typeof openedFiles>>;

/** One request and one response schema per channel. Both sides derive their types from here. */
export const contract = {
  /**
   * Explains one input, away from the window's thread. One input is worked on at a time, the others wait in order;
   * the time limit of 10 s counts from the start of the work. The caller keeps the input: a failure loses nothing.
   */
  'bounce.explain': {
    request: z.object({
      input: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), text: z.string() }),
        z.object({
          kind: z.literal('bytes'),
          bytes: octets,
          name: z.nullable(z.string().check(z.maxLength(1000))),
        }),
        /** What `input.append` sent under this id before; it is used up. */
        z.object({ kind: z.literal('sent'), inputId: id }),
      ]),
      /** Absent: the input is one mail. Present: where it holds several, the answer only says so. */
      split: z.optional(splitSchema),
      requestId: id,
    }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('several') }),
      z.object({
        kind: z.literal('explained'),
        report: reportSchema,
        /** The input as text, its lines as they are counted in the evidence; lines end in LF. */
        originalText: z.string(),
        /** True: `originalText` ends after MAX_ORIGINAL_OCTETS. */
        originalCut: z.boolean(),
      }),
      z.object({ kind: z.literal('failed'), reason: z.enum(['time-limit', 'crashed', 'cancelled']) }),
    ]),
  },
  /**
   * Sends a part of a large input ahead, so that neither side stands still for long. `too-large`: the input is over
   * MAX_FILE_OCTETS; explaining it then says so. An `inputId` that is also the request's can be cancelled meanwhile.
   */
  'input.append': {
    request: z.object({ inputId: id, bytes: octets }),
    response: z.object({ kind: z.enum(['appended', 'too-large', 'cancelled']) }),
  },
  /** Stops a request that works or waits; that request then ends as `failed`, `cancelled`. */
  'bounce.cancel': {
    request: z.object({ requestId: id }),
    response: z.object({ kind: z.enum(['cancelled', 'not-running']) }),
  },
  /** Lets the user choose files; those that cannot be read are named. */
  'file.open': { request: z.object({}), response: openedFiles },
  /** Lets the user choose a folder and gives the mails in it. */
  'folder.open': { request: z.object({}), response: openedFiles },
  ...batchContract,
  ...networkContract,
  ...authContract,
  /** The next part of a file that the user chose before; empty at its end. */
  'file.read': {
    request: z.object({ fileId: id, offset: z.int().check(z.nonnegative()) }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('part'), bytes: octets }),
      z.object({ kind: z.literal('gone') }),
    ]),
  },
  'settings.get': {
    request: z.object({}),
    response: z.extend(settingsState, { kind: z.literal('settings') }),
  },
  /** Changes what is named and answers with the whole. Kept on disk; `settings.changed` follows. */
  'settings.set': {
    request: z.partial(settingsSchema),
    response: z.extend(settingsState, { kind: z.literal('settings') }),
  },
  'text.copy': {
    request: z.object({ text: z.string().check(z.maxLength(MAX_COPY_LENGTH)) }),
    response: z.object({ kind: z.literal('copied') }),
  },
  /**
   * Opens a reference of a result in the user's browser, upon their click. `not-given`: no result of this session named
   * it, or it is no https address; `no-program`: nothing took it.
   */
  'reference.open': {
    request: z.object({ reference: z.string().check(z.maxLength(500)) }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('opened') }),
      z.object({ kind: z.literal('failed'), reason: z.enum(['not-given', 'no-program']) }),
    ]),
  },
  /** Opens the system's mail program with a new message. An empty `to` leaves the recipient open. */
  'mail.compose': {
    request: z.object({
      to: z.string().check(z.maxLength(1000)),
      subject: z.string().check(z.maxLength(1000)),
      body: z.string().check(z.maxLength(100_000)),
    }),
    response: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('opened') }),
      /** `bad-address`: `to` is no mail address; `too-long`: copy the text instead; `no-program`: nothing took it. */
      z.object({ kind: z.literal('failed'), reason: z.enum(['bad-address', 'too-long', 'no-program']) }),
    ]),
  },
} as const satisfies Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;

/** What the menu asks the window to do. Language and colour scheme are changed by the main process itself. */
export const MENU_COMMANDS = [
  'home',
  'open-file',
  'open-folder',
  'explain',
  'settings',
  'back',
  'copy-letter',
  'keyboard',
  'about',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Messages of the main process to the window. */
export const events = {
  'menu.command': z.object({ command: z.enum(MENU_COMMANDS) }),
  'settings.changed': settingsState,
  /** Files and folders that came from outside the window: given at the start, or opened with the app. */
  'file.received': openedFiles,
  ...networkEvents,
} as const satisfies Record<string, z.ZodMiniType>;

/**
 * A request that was not carried out: the payload broke the contract, the sender was not our page, or the handler
 * failed. All three are defects of the app; the window says so and keeps what the user entered.
 */
export const refusalSchema = z.object({
  kind: z.literal('refused'),
  reason: z.enum(['bad-request', 'foreign-sender', 'defect']),
});
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

type Contract = typeof contract;
/** Name of a request of the window, answered once. */
export type Channel = keyof Contract;
/** Name of a message of the main process to the window, without an answer. */
export type EventName = keyof typeof events;
export type Request<C extends Channel> = DeepReadonly<z.infer<Contract[C]['request']>>;
export type Response<C extends Channel> = DeepReadonly<z.infer<Contract[C]['response']>>;
export type EventPayload<E extends EventName> = DeepReadonly<z.infer<(typeof events)[E]>>;

/** One function per channel, as handlers implement it. */
export type Api = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> };

/** Subscribes to an event; the returned function ends the subscription. What came before the first one is kept for it. */
export type Events = {
  readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => () => void;
};

/** Everything the window finds under `window.api`. */
export interface WindowApi {
  /** Never rejects for what was asked; a request against the contract is answered as {@link Refusal}. */
  readonly request: { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C> | Refusal> };
  readonly events: Events;
  /** Settings at the moment the window opened, so that the first picture is already in the right language. */
  readonly initial: SettingsState;
  /** Version of the app, such as `1.2.0`. */
  readonly version: string;
  /** For the names of keys: Ctrl or Cmd. */
  readonly platform: 'mac' | 'other';
}
