import { contextBridge, ipcRenderer } from 'electron';
import type {
  Channel,
  EventName,
  EventPayload,
  Refusal,
  Request,
  Response,
  SettingsState,
  WindowApi,
} from '../shared/ipc/contract.ts';

/** Messages kept for a page that does not listen yet. */
const MAX_WAITING = 20;
const INITIAL = '--retour-initial=';
const VERSION = '--retour-version=';

function request<C extends Channel>(channel: C): (payload: Request<C>) => Promise<Response<C> | Refusal> {
  return (payload) => ipcRenderer.invoke(channel, payload);
}

/** Passes payloads on without the event object, which would reach further than the page may. */
function subscribe<E extends EventName>(
  name: E,
): (listener: (payload: EventPayload<E>) => void) => () => void {
  const listeners = new Set<(payload: EventPayload<E>) => void>();
  const waiting: EventPayload<E>[] = [];
  ipcRenderer.on(name, (_event, payload: EventPayload<E>) => {
    if (listeners.size === 0 && waiting.length < MAX_WAITING) waiting.push(payload);
    for (const listener of listeners) listener(payload);
  });
  return (listener) => {
    listeners.add(listener);
    for (const payload of waiting.splice(0)) listener(payload);
    return () => {
      listeners.delete(listener);
    };
  };
}

/** The main process put these beside the command line, so that the first picture need not wait for them. */
function argument(name: string): string {
  return (process.argv.find((text) => text.startsWith(name)) ?? '').slice(name.length);
}

function initialSettings(): SettingsState {
  return JSON.parse(decodeURIComponent(argument(INITIAL)));
}

const windowApi: WindowApi = {
  request: {
    'bounce.explain': request('bounce.explain'),
    'input.append': request('input.append'),
    'bounce.cancel': request('bounce.cancel'),
    'file.open': request('file.open'),
    'folder.open': request('folder.open'),
    'mails.read': request('mails.read'),
    'file.save': request('file.save'),
    'file.read': request('file.read'),
    'settings.get': request('settings.get'),
    'settings.set': request('settings.set'),
    'text.copy': request('text.copy'),
    'mail.compose': request('mail.compose'),
    'reference.open': request('reference.open'),
    'probe.start': request('probe.start'),
    'settings.lookUp': request('settings.lookUp'),
    'sender.rights': request('sender.rights'),
    'probe.cancel': request('probe.cancel'),
    'contacts.list': request('contacts.list'),
    'headers.read': request('headers.read'),
    'headers.verify': request('headers.verify'),
    'spf.evaluate': request('spf.evaluate'),
    'dkim.key': request('dkim.key'),
    'dmarc.record': request('dmarc.record'),
    'forward.examine': request('forward.examine'),
    'auth.cancel': request('auth.cancel'),
    'history.count': request('history.count'),
    'history.forget': request('history.forget'),
  },
  events: {
    'menu.command': subscribe('menu.command'),
    'settings.changed': subscribe('settings.changed'),
    'file.received': subscribe('file.received'),
    'probe.event': subscribe('probe.event'),
    'contacts.changed': subscribe('contacts.changed'),
  },
  initial: initialSettings(),
  version: argument(VERSION),
  platform: process.platform === 'darwin' ? 'mac' : 'other',
};

contextBridge.exposeInMainWorld('api', windowApi);
