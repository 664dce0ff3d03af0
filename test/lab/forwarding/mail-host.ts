import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import {
  makePostfixFolders,
  postfixLog,
  postfixMaster,
  writePostfixConfig,
  type PostfixFolders,
} from '../postfix.ts';
import { must } from '../processes.ts';
import type { MailMachine, Network } from './topology.ts';

/** The user that owns mailboxes, and runs what handles mail. */
export const MAIL_USER = { name: 'nobody', uid: 65_534, gid: 65_534 } as const;

/** The system's Python: those that version managers put first in the path start slowly. */
export const PYTHON = '/usr/bin/python3';

/** Settings of `main.cf` by name. */
export type PostfixSettings = Readonly<Record<string, string>>;

const COMMON: PostfixSettings = {
  compatibility_level: '3.6',
  mydestination: '',
  local_recipient_maps: '',
  inet_protocols: 'ipv4',
  alias_maps: '',
  append_dot_mydomain: 'no',
  smtpd_tls_security_level: 'none',
  smtp_tls_security_level: 'none',
  smtpd_client_connection_count_limit: '0',
  // Nothing is tried a second time within a test.
  minimal_backoff_time: '300s',
  virtual_uid_maps: `static:${String(MAIL_USER.uid)}`,
  virtual_gid_maps: `static:${String(MAIL_USER.gid)}`,
  milter_protocol: '6',
};

const queued = z.object({
  queue_name: z.string(),
  queue_id: z.string(),
  message_size: z.number(),
  recipients: z.array(z.object({ address: z.string(), delay_reason: z.string().optional() })),
});
export type QueuedMail = z.infer<typeof queued>;

/** One Postfix on a machine of its own, with mailboxes. */
export interface MailHost {
  readonly machine: MailMachine;
  /** A folder for whatever belongs to the machine; others may enter it, but not list it. */
  readonly folder: string;
  readonly postfix: PostfixFolders;
  readonly mailboxes: string;
  /** Writes a table that Postfix looks things up in; gives its path. */
  readonly write: (name: string, lines: readonly string[]) => Promise<string>;
  readonly start: (settings: PostfixSettings, services: readonly string[]) => Promise<void>;
  /** Makes Postfix read its tables again. */
  readonly reload: () => Promise<void>;
  readonly queue: () => Promise<readonly QueuedMail[]>;
  /** Tries again what was put off. */
  readonly retry: () => Promise<void>;
  /** Throws away what was put off. */
  readonly forget: () => Promise<void>;
  /** Mails in a mailbox, as they lie there. */
  readonly mailbox: (address: string) => Promise<readonly Buffer[]>;
  readonly log: () => Promise<string>;
}

/** `NAME = VALUE` for each. */
function mainText(settings: PostfixSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

/** Where a mailbox lies below the folder of the mailboxes, also for Postfix' `virtual_mailbox_maps`. */
export const mailboxPath = (address: string): string => `${address}/`;

async function filesIn(folder: string): Promise<readonly Buffer[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(folder, name))));
}

function parseQueue(text: string): readonly QueuedMail[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => queued.parse(JSON.parse(line)));
}

const logOf = (postfix: PostfixFolders): Promise<string> =>
  readFile(postfixLog(postfix), 'utf8').catch(() => '');

/** Polls until something holds; rejects with `problem` where it does not come about. */
async function waitUntil(isSo: () => Promise<boolean>, problem: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(problem);
    await wait(20);
  }
}

async function reload(postfix: PostfixFolders): Promise<void> {
  const pid = await readFile(join(postfix.queue, 'pid/master.pid'), 'utf8');
  const times = async (): Promise<number> => (await logOf(postfix)).split(' reload -- ').length;
  const before = await times();
  process.kill(Number(pid.trim()), 'SIGHUP');
  await waitUntil(async () => (await times()) > before, 'Postfix does not read its tables again');
}

/** Prepares a mail host; it does nothing until it is started. */
export async function makeMailHost(network: Network, machine: MailMachine): Promise<MailHost> {
  const { namespaces } = network;
  const folder = join(namespaces.folder, machine);
  const mailboxes = join(folder, 'mailboxes');
  await mkdir(mailboxes, { recursive: true });
  await must('chown', [MAIL_USER.name, mailboxes]);
  const postfix = await makePostfixFolders(folder);
  return {
    machine,
    folder,
    postfix,
    mailboxes,
    write: async (name, lines) => {
      const path = join(folder, name);
      await writeFile(path, lines.map((line) => `${line}\n`).join(''));
      return path;
    },
    start: async (settings, services) => {
      const main = mainText({ ...COMMON, virtual_mailbox_base: mailboxes, ...settings });
      await writePostfixConfig(postfix, main, services);
      await must(...namespaces.commandOn(machine, postfixMaster(postfix), network.files));
    },
    reload: () => reload(postfix),
    retry: async () => void (await must('postqueue', ['-c', postfix.config, '-f'])),
    forget: async () => void (await must('postsuper', ['-c', postfix.config, '-d', 'ALL', 'deferred'])),
    queue: async () => parseQueue(await must('postqueue', ['-c', postfix.config, '-j'])),
    mailbox: (address) => filesIn(join(mailboxes, address, 'new')),
    log: () => logOf(postfix),
  };
}

/** A service beside Postfix that can be started again with other settings. */
export interface Daemon {
  readonly restart: (command: readonly string[]) => Promise<void>;
}

async function isListening(network: Network, machine: MailMachine, port: number): Promise<boolean> {
  const sockets = await network.namespaces.mustOn(machine, ['ss', '-Hltn', `sport = :${String(port)}`]);
  return sockets.trim() !== '';
}

/** A service on a machine that is up once it listens on a port. It ends with the lab. */
export function daemonOn(network: Network, machine: MailMachine, port: number): Daemon {
  let running: ChildProcess | null = null;
  return {
    restart: async (command) => {
      const before = running;
      if (before?.exitCode === null && before.signalCode === null) {
        // A milter asked politely looks up only every five seconds.
        before.kill('SIGKILL');
        await once(before, 'exit');
      }
      running = spawn(...network.namespaces.commandOn(machine, command, network.files), {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      running.unref();
      await waitUntil(
        () => isListening(network, machine, port),
        `nobody listens on port ${String(port)} of the ${machine}`,
      );
    },
  };
}
