import { join } from 'node:path';
import { must } from '../processes.ts';
import { daemonOn, mailboxPath, makeMailHost, type MailHost } from './mail-host.ts';
import type { Settings } from './settings.ts';
import { CLIENT_NETWORK, SENDER_HOST, type Network } from './topology.ts';
import {
  envelopeDomain,
  fromDomain,
  SELECTOR,
  senderDomain,
  otherDomains,
  serviceDomain,
  subdomain,
} from './zones.ts';

/** The mailbox of the person who writes. */
export const writer = (id: string): string => `anna@${senderDomain(id)}`;

/** The address on the envelope; what comes back to it goes to the writer's mailbox. */
export const envelopeSender = (id: string, settings: Settings): string =>
  `anna@${envelopeDomain(id, settings)}`;

/** The sender's server. */
export interface SenderHost {
  readonly host: MailHost;
  /** The public half of its key, as in a DKIM record. */
  readonly publicKey: string;
  readonly set: (cases: ReadonlyMap<string, Settings>) => Promise<void>;
}

const SIGNER_PORT = 8891;

async function makeKey(path: string): Promise<string> {
  await must('openssl', ['genrsa', '-traditional', '-out', path, '2048']);
  await must('chown', ['opendkim', path]);
  await must('chmod', ['400', path]);
  const lines = (await must('openssl', ['rsa', '-in', path, '-pubout'])).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('-----')).join('');
}

/** Who signs a case's mail (`SigningTable` of opendkim.conf(5)). */
function signingLines([id, settings]: readonly [string, Settings]): readonly string[] {
  const { signs, alsoSigns } = settings;
  const others = { nothing: [], sub: [`sub-${id}`], service: [`service-${id}`] };
  const signers = [...(signs ? ['own'] : []), ...others[alsoSigns]];
  return signers.map((signer) => `*@${fromDomain(id, settings)} ${signer}`);
}

/** Starts the sender's Postfix, whose mail goes through OpenDKIM, for the domains of these cases. */
export async function startSender(network: Network, ids: readonly string[]): Promise<SenderHost> {
  const host = await makeMailHost(network, 'sender');
  const key = join(host.folder, 'dkim.key');
  const publicKey = await makeKey(key);
  const mailboxes = await host.write(
    'mailboxes.map',
    ids.map((id) => `${writer(id)} ${mailboxPath(writer(id))}`),
  );
  const aliases = await host.write(
    'aliases.map',
    ids.flatMap((id) => otherDomains(id).map((domain) => `@${domain} ${writer(id)}`)),
  );
  const signer = daemonOn(network, 'sender', SIGNER_PORT);
  const keys = await host.write('keys.map', [
    `own %:${SELECTOR}:${key}`,
    ...ids.flatMap((id) => [
      `sub-${id} ${subdomain(id)}:${SELECTOR}:${key}`,
      `service-${id} ${serviceDomain(id)}:${SELECTOR}:${key}`,
    ]),
  ]);
  const config = await host.write('opendkim.conf', [
    `Socket inet:${String(SIGNER_PORT)}@127.0.0.1`,
    'Mode s',
    'Canonicalization relaxed/relaxed',
    'UserID opendkim',
    'RequireSafeKeys no',
    `InternalHosts ${CLIENT_NETWORK}`,
    `KeyTable ${keys}`,
    `SigningTable refile:${join(host.folder, 'signing.map')}`,
    'MultipleSignatures yes',
    `BodyLengthDB refile:${join(host.folder, 'length.map')}`,
  ]);
  await host.start(
    {
      myhostname: SENDER_HOST.name,
      mynetworks: `127.0.0.0/8 ${CLIENT_NETWORK}`,
      virtual_mailbox_domains: ids.map(senderDomain).join(' '),
      virtual_mailbox_maps: `texthash:${mailboxes}`,
      virtual_alias_domains: ids.flatMap(otherDomains).join(' '),
      virtual_alias_maps: `texthash:${aliases}`,
      smtpd_milters: `inet:127.0.0.1:${String(SIGNER_PORT)}`,
    },
    ['smtp inet n - n - - smtpd'],
  );
  return {
    host,
    publicKey,
    set: async (cases) => {
      await host.write('signing.map', [...cases].flatMap(signingLines));
      await host.write(
        'length.map',
        [...cases].flatMap(([id, { signsLength }]) => (signsLength ? [`${id}@*`] : [])),
      );
      await signer.restart(['opendkim', '-f', '-x', config]);
    },
  };
}
