import type { EventName, EventPayload, Request, Response, WindowApi } from '../../shared/ipc/contract.ts';

type ReadMails = (request: Request<'mails.read'>) => Promise<Response<'mails.read'>>;
type Probe = (request: Request<'probe.start'>) => Promise<Response<'probe.start'>>;
type LookUp = (request: Request<'settings.lookUp'>) => Promise<Response<'settings.lookUp'>>;
type ExamineForward = (request: Request<'forward.examine'>) => Promise<Response<'forward.examine'>>;
type Explain = (request: Request<'bounce.explain'>) => Promise<Response<'bounce.explain'>>;

/** What the fake main process was asked, in order. */
export interface FakeCalls {
  readonly explained: Request<'bounce.explain'>[];
  readonly appended: Request<'input.append'>[];
  readonly mailsRead: Request<'mails.read'>[];
  readonly saved: Request<'file.save'>[];
  readonly cancelled: string[];
  readonly copied: string[];
  readonly referencesOpened: string[];
  readonly composed: Request<'mail.compose'>[];
  readonly chosen: Request<'settings.set'>[];
  readonly probed: Request<'probe.start'>[];
  readonly lookedUp: Request<'settings.lookUp'>[];
  readonly forgotten: Request<'history.forget'>[];
  readonly forwardsExamined: Request<'forward.examine'>[];
}

/** A main process for the window under test, and what it was asked. */
export interface FakeWindow extends FakeCalls {
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
}

type AuthRequests = Pick<
  WindowApi['request'],
  'headers.read' | 'headers.verify' | 'spf.evaluate' | 'dkim.key' | 'dmarc.record'
>;

interface FakeOptions {
  /** Servers that are remembered until they are forgotten. */
  readonly servers?: number;
  readonly probe?: Probe;
  readonly lookUp?: LookUp;
  readonly examineForward?: ExamineForward;
  /** Instead of the answers below, for headers and the tools about sender's records. */
  readonly auth?: Partial<AuthRequests>;
  readonly contacts?: Response<'contacts.list'>['contacts'];
  readonly explain?: Explain;
  readonly readMails?: ReadMails;
  readonly saveAnswer?: Response<'file.save'>['kind'];
  readonly folder?: Response<'folder.open'>;
  readonly opened?: Response<'file.open'>;
  /** Parts of a held file, in order. */
  readonly fileParts?: readonly Uint8Array[];
  readonly composeAnswer?: Response<'mail.compose'>;
  readonly append?: Response<'input.append'>['kind'];
}

const neverReads: ReadMails = () => Promise.reject(new Error('this test reads no mails'));
const neverProbes: Probe = () => Promise.reject(new Error('this test asks no server'));
const neverExplains: Explain = () => Promise.reject(new Error('this test explains nothing'));

function requests(options: FakeOptions, calls: FakeCalls): WindowApi['request'] {
  const parts = [...(options.fileParts ?? [])];
  const state = {
    settings: { language: 'system', theme: 'system', rememberServers: true },
    language: 'en',
  } as const;
  return {
    'bounce.explain': (request) => {
      calls.explained.push(request);
      return (options.explain ?? neverExplains)(request);
    },
    'bounce.cancel': ({ requestId }) => {
      calls.cancelled.push(requestId);
      return Promise.resolve({ kind: 'cancelled' });
    },
    'input.append': (request) => {
      calls.appended.push(request);
      return Promise.resolve({ kind: options.append ?? 'appended' });
    },
    'folder.open': () => Promise.resolve(options.folder ?? { kind: 'cancelled' }),
    'mails.read': (request) => {
      calls.mailsRead.push(request);
      return (options.readMails ?? neverReads)(request);
    },
    'file.save': (request) => {
      calls.saved.push(request);
      return Promise.resolve({ kind: options.saveAnswer ?? 'saved' });
    },
    'file.open': () => Promise.resolve(options.opened ?? { kind: 'cancelled' }),
    'file.read': () => Promise.resolve({ kind: 'part', bytes: parts.shift() ?? new Uint8Array() }),
    'settings.get': () => Promise.resolve({ kind: 'settings', ...state }),
    'settings.set': (change) => {
      calls.chosen.push(change);
      const settings = {
        language: change.language ?? state.settings.language,
        theme: change.theme ?? state.settings.theme,
        rememberServers: change.rememberServers ?? state.settings.rememberServers,
      };
      const language = settings.language === 'system' ? 'en' : settings.language;
      return Promise.resolve({ kind: 'settings', settings, language });
    },
    'text.copy': ({ text }) => {
      calls.copied.push(text);
      return Promise.resolve({ kind: 'copied' });
    },
    'reference.open': ({ reference }) => {
      calls.referencesOpened.push(reference);
      return Promise.resolve({ kind: 'opened' });
    },
    'probe.start': (request) => {
      calls.probed.push(request);
      return (options.probe ?? neverProbes)(request);
    },
    'settings.lookUp': (request) => {
      calls.lookedUp.push(request);
      return options.lookUp?.(request) ?? Promise.resolve({ kind: 'unusable' });
    },
    'sender.rights': () =>
      Promise.resolve({ kind: 'known', right: 'breaks-spf', evidence: ['v=spf1 mx -all'] }),
    'probe.cancel': ({ requestId }) => {
      calls.cancelled.push(requestId);
      return Promise.resolve({ kind: 'cancelled' });
    },
    'headers.read': () => Promise.resolve({ kind: 'failed', reason: 'crashed' }),
    'headers.verify': () => Promise.resolve({ kind: 'failed', reason: 'crashed' }),
    'dkim.key': () => Promise.resolve({ kind: 'cancelled' }),
    'dmarc.record': () => Promise.resolve({ kind: 'cancelled' }),
    'spf.evaluate': () => Promise.resolve({ kind: 'cancelled' }),
    ...options.auth,
    'forward.examine': (request) => {
      calls.forwardsExamined.push(request);
      return options.examineForward?.(request) ?? Promise.resolve({ kind: 'failed', reason: 'crashed' });
    },
    'auth.cancel': ({ requestId }) => {
      calls.cancelled.push(requestId);
      return Promise.resolve({ kind: 'cancelled' });
    },
    'history.count': () =>
      Promise.resolve({ kind: 'count', servers: calls.forgotten.length > 0 ? 0 : (options.servers ?? 0) }),
    'history.forget': () => {
      calls.forgotten.push({});
      return Promise.resolve({ kind: 'forgotten' });
    },
    'contacts.list': () => Promise.resolve({ kind: 'contacts', contacts: options.contacts ?? [] }),
    'mail.compose': (request) => {
      calls.composed.push(request);
      return Promise.resolve(options.composeAnswer ?? { kind: 'opened' });
    },
  };
}

/** Puts a fake main process under `window.api`. */
export function installFakeWindow(options: FakeOptions = {}): FakeWindow {
  const calls: FakeCalls = {
    explained: [],
    appended: [],
    mailsRead: [],
    saved: [],
    cancelled: [],
    copied: [],
    referencesOpened: [],
    composed: [],
    chosen: [],
    probed: [],
    lookedUp: [],
    forgotten: [],
    forwardsExamined: [],
  };
  const listeners = new Map<string, (payload: never) => void>();
  const on = (event: EventName) => (listener: (payload: never) => void) => {
    listeners.set(event, listener);
    return () => void listeners.delete(event);
  };
  const api: WindowApi = {
    request: requests(options, calls),
    events: {
      'menu.command': on('menu.command'),
      'settings.changed': on('settings.changed'),
      'file.received': on('file.received'),
      'probe.event': on('probe.event'),
      'contacts.changed': on('contacts.changed'),
    },
    initial: { settings: { language: 'system', theme: 'system', rememberServers: true }, language: 'en' },
    version: '1.2.3',
    platform: 'other',
  };
  Object.defineProperty(window, 'api', { value: api, configurable: true });
  const emit: FakeWindow['emit'] = (event, payload) => {
    const listener = listeners.get(event);
    if (!listener) throw new Error(`nobody listens to ${event}`);
    Reflect.apply(listener, undefined, [payload]);
  };
  return { ...calls, emit };
}
