import { setTimeout as wait } from 'node:timers/promises';
import { DNS_ADDRESS } from '../hosts.ts';
import { labFile } from '../lab-file.ts';
import type { RunOptions } from '../lab.ts';
import { runOn, sweepLeftovers } from '../namespaces.ts';
import { must, type CommandResult } from '../processes.ts';
import { startEximForwarder, type EximForwarder } from './exim-forwarder.ts';
import { fetchKept, firstAddress, keptMailbox, startForwarder, targetAddress } from './forwarder-host.ts';
import { PYTHON, type MailHost } from './mail-host.ts';
import { envelopeSender, startSender, writer } from './sender-host.ts';
import type { Settings } from './settings.ts';
import { startTarget } from './target-host.ts';
import { makeNetwork, SENDER_HOST, UNKNOWN_CLUB, type Network } from './topology.ts';
import { fromDomain, senderDomain, startZones } from './zones.ts';

/** A mail to be sent: of a case, under a name of its own, to the forwarded address or straight to the target. */
export interface Errand {
  readonly id: string;
  readonly name: string;
  readonly straight: boolean;
}

/** What became of a mail. More than one may hold: a kept copy does not keep the forwarded one from coming back. */
export interface Outcome {
  readonly atTarget: 'inbox' | 'held' | null;
  /** The mail as it lies in the target's mailbox; null where it is not there. */
  readonly delivered: Buffer | null;
  /** In the mailbox on the forwarder's own server. */
  readonly isKept: boolean;
  /** What came back to the sender, as it came; null where nothing did. */
  readonly bounce: Buffer | null;
  /** Why a server put it off, in its words; null where none did. */
  readonly putOff: string | null;
}

/** A sender, a forwarder and a target of mail, each with real servers; nothing leaves the machine. */
export interface ForwardLab {
  readonly folder: string;
  /** Sets everything up as these cases want it, sends, and waits until every mail has come to its end. */
  readonly deliver: (
    cases: ReadonlyMap<string, Settings>,
    errands: readonly Errand[],
  ) => Promise<ReadonlyMap<Errand, Outcome>>;
  /** What the forwarder's server writes to the sender about a mail that it could not pass on for a while. */
  readonly delayNotice: (errand: Errand) => Promise<Buffer>;
  /** Fetches what was kept for a case, from the target's machine. */
  readonly fetch: (id: string) => Promise<string>;
  /** Runs a command on the client to its end. */
  readonly run: (command: readonly string[], options?: RunOptions) => Promise<CommandResult>;
  /** What the servers logged, for somebody who wants to know why. */
  readonly logs: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Hosts {
  readonly sender: MailHost;
  readonly forwarder: MailHost;
  readonly target: MailHost;
  readonly exim: EximForwarder;
}

const postfixes = ({ sender, forwarder, target }: Hosts): readonly MailHost[] => [sender, forwarder, target];

const LONGEST_WAIT_MS = 40_000;

const mark = ({ id, name }: Errand): string => `<${name}.${id}@`;

function recipient({ id, straight }: Errand, settings: Settings): string {
  if (straight) return targetAddress(id, settings);
  return settings.passing === 'unknown' ? `${id}@${UNKNOWN_CLUB}` : firstAddress(id, settings);
}

function mailFor(errand: Errand, settings: Settings): { from: string; to: string; data: string } {
  const to = recipient(errand, settings);
  const from = `anna@${fromDomain(errand.id, settings)}`;
  const lines = [
    `From: Anna Larsson <${from}>`,
    `To: Ben Weber <${to}>`,
    `Subject: Offer 2026-${String(errand.id.length)} for the roof`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${mark(errand)}${senderDomain(errand.id)}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Dear Mr Weber,',
    '',
    'here is the offer that we talked about on the phone.',
    '',
    'Anna Larsson',
    '',
  ];
  return { from: envelopeSender(errand.id, settings), to, data: lines.join('\r\n') };
}

const holding = (mails: readonly Buffer[], errand: Errand): Buffer | null =>
  mails.find((mail) => mail.includes(mark(errand))) ?? null;

/** Mails that a server's filter has put aside, as they lie in its queue. */
async function heldMails({ postfix, queue }: MailHost): Promise<readonly Buffer[]> {
  const held = (await queue()).filter(({ queue_name }) => queue_name === 'hold');
  const texts = held.map(({ queue_id }) => must('postcat', ['-c', postfix.config, '-q', queue_id]));
  return (await Promise.all(texts)).map((text) => Buffer.from(text));
}

async function look(hosts: Hosts, errands: readonly Errand[], cases: ReadonlyMap<string, Settings>) {
  const held = await heldMails(hosts.target);
  const putOff = (await hosts.forwarder.queue()).filter(({ queue_name }) => queue_name === 'deferred');
  const outcome = async (errand: Errand): Promise<Outcome> => {
    const settings = cases.get(errand.id);
    if (!settings) throw new Error(`no case ${errand.id}`);
    const [inbox, kept, back] = await Promise.all([
      hosts.target.mailbox(targetAddress(errand.id, settings)),
      hosts.forwarder.mailbox(keptMailbox(errand.id)),
      hosts.sender.mailbox(writer(errand.id)),
    ]);
    const delivered = holding(inbox, errand);
    const isHeld = holding(held, errand) !== null;
    const stuck = putOff.flatMap(({ recipients }) =>
      recipients.filter(({ address }) => address === targetAddress(errand.id, settings)),
    );
    return {
      atTarget: delivered ? 'inbox' : isHeld ? 'held' : null,
      delivered,
      isKept: holding(kept, errand) !== null,
      bounce: holding(back, errand),
      putOff: stuck[0]?.delay_reason ?? null,
    };
  };
  const found = await Promise.all(errands.map(async (errand) => [errand, await outcome(errand)] as const));
  return new Map(found);
}

const hasEnded = ({ atTarget, isKept, bounce, putOff }: Outcome): boolean =>
  atTarget !== null || isKept || bounce !== null || putOff !== null;

/** What lies in a queue until somebody wants it. */
const AT_REST = ['hold', 'deferred'];

/** True where no server has anything left to do. */
async function isIdle(hosts: Hosts): Promise<boolean> {
  if (!(await hosts.exim.isIdle())) return false;
  for (const host of postfixes(hosts)) {
    const queue = await host.queue();
    if (queue.some(({ queue_name }) => !AT_REST.includes(queue_name))) return false;
  }
  return true;
}

/** Waits until every mail has come to its end, or for so long that it never will. */
async function waitForEnd(
  hosts: Hosts,
  errands: readonly Errand[],
  cases: ReadonlyMap<string, Settings>,
): Promise<ReadonlyMap<Errand, Outcome>> {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    // Twice, for a mail may slip from one server to the next while they are asked in turn.
    if ((await isIdle(hosts)) && (await isIdle(hosts))) {
      const outcomes = await look(hosts, errands, cases);
      if ([...outcomes.values()].every(hasEnded)) return outcomes;
    }
    if (Date.now() > end) return look(hosts, errands, cases);
    await wait(100);
  }
}

async function delayNotice({ sender, forwarder }: Hosts, errand: Errand): Promise<Buffer> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < end) {
    const notice = holding(await sender.mailbox(writer(errand.id)), errand);
    if (notice) return notice;
    await forwarder.retry();
    await wait(500);
  }
  throw new Error(`nobody tells that the mail of ${errand.id} is late`);
}

/** Opens a lab for these cases, which takes some seconds; the caller closes it. */
export async function openForwardLab(cases: ReadonlyMap<string, Settings>): Promise<ForwardLab> {
  await sweepLeftovers();
  const network = await makeNetwork();
  try {
    return await startServers(network, cases);
  } catch (error) {
    await network.namespaces.close();
    throw error;
  }
}

async function startServers(network: Network, first: ReadonlyMap<string, Settings>): Promise<ForwardLab> {
  const { namespaces, files } = network;
  const ids = [...first.keys()];
  const [sender, forwarder, target] = await Promise.all([
    startSender(network, ids),
    startForwarder(network, ids),
    startTarget(network, first),
  ]);
  const exim = await startEximForwarder(
    network,
    forwarder.host.mailboxes,
    ids.filter((id) => first.get(id)?.server === 'exim'),
  );
  const zones = await startZones(network, sender.publicKey);
  const hosts = { sender: sender.host, forwarder: forwarder.host, target: target.host, exim };
  const send = [PYTHON, labFile('forwarding/send-mail.py'), SENDER_HOST.address];
  return {
    folder: namespaces.folder,
    deliver: async (cases, errands) => {
      await Promise.all([
        zones.publish(cases),
        sender.set(cases),
        forwarder.set(cases),
        exim.set(cases),
        target.set(cases),
      ]);
      const mails = errands.flatMap((errand) => {
        const settings = cases.get(errand.id);
        return settings ? [mailFor(errand, settings)] : [];
      });
      await forwarder.host.forget();
      await must(...namespaces.commandOn('client', send, files), { input: JSON.stringify(mails) });
      return waitForEnd(hosts, errands, cases);
    },
    delayNotice: (errand) => delayNotice(hosts, errand),
    fetch: (id) => fetchKept(network, id),
    run: (command, { env = {}, timeoutMs = 60_000 } = {}) =>
      runOn(namespaces, 'client', command, { files, env: { ...process.env, ...env }, timeoutMs }),
    logs: async () => {
      const logs = await Promise.all(postfixes(hosts).map((host) => host.log()));
      return logs.join('\n');
    },
    close: namespaces.close,
  };
}

/** The name server to give to programs on the client. */
export const FORWARD_RESOLVER = DNS_ADDRESS;
