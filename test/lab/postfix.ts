import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyPair, LabCertificates } from './certificates.ts';
import { addressesOf, SERVED, type LabServer, type ServedHost } from './hosts.ts';
import type { Namespaces } from './namespaces.ts';
import { must } from './processes.ts';

/** Folders of a queue that Postfix's daemons expect (`postfix-files`); `public` and `maildrop` belong to a group. */
const QUEUE_FOLDERS = [
  ...[
    'active',
    'bounce',
    'corrupt',
    'defer',
    'deferred',
    'flush',
    'hold',
    'incoming',
    'private',
    'saved',
    'trace',
  ],
  ...['pid', 'public', 'maildrop'],
];

const MAIN = `compatibility_level = 3.6
mydestination = lab.test
mynetworks = 127.0.0.0/8
inet_protocols = all
local_recipient_maps =
smtpd_peername_lookup = no
smtpd_tls_security_level = may
smtpd_sasl_type = cyrus
smtpd_sasl_path = smtpd
smtpd_sasl_local_domain = lab.test
smtpd_sasl_mechanism_filter = plain,login
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
`;

/** Services beside those on the network, as in the \`master.cf\` that comes with Postfix, outside a chroot. */
const SERVICES = [
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'verify unix - - n - 1 verify',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'proxywrite unix - - n - 1 proxymap',
  'smtp unix - - n - - smtp',
  'relay unix - - n - - smtp',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'discard unix - - n - - discard',
  'local unix - n n - - local',
  'virtual unix - n n - - virtual',
  'lmtp unix - - n - - lmtp',
  'anvil unix - - n - 1 anvil',
  'scache unix - - n - 1 scache',
  'postlog unix-dgram n - n - 1 postlogd',
];

const SUBMISSION = ['smtpd_sasl_auth_enable=yes', 'smtpd_tls_auth_only=yes'];

const OF_PORT: Readonly<Record<LabServer['ports'][number], readonly string[]>> = {
  25: [],
  465: ['smtpd_tls_wrappermode=yes', ...SUBMISSION],
  587: ['smtpd_tls_security_level=encrypt', ...SUBMISSION],
};

/** Evaluated when a client connects, before the greeting, so the greeting waits (postconf(5), `sleep`). */
function greetDelay(seconds: number): readonly string[] {
  if (seconds === 0) return [];
  return ['smtpd_delay_reject=no', `{smtpd_client_restrictions = sleep ${String(seconds)}}`];
}

function listeners(host: ServedHost, { certificate, key }: KeyPair): readonly string[] {
  const own = [
    `myhostname=${host.name}`,
    `smtpd_tls_cert_file=${certificate}`,
    `smtpd_tls_key_file=${key}`,
    ...greetDelay(host.serves.greetDelaySeconds),
  ];
  return addressesOf(host).flatMap((address) =>
    host.serves.ports.map((port) => {
      const place = address.includes(':') ? `[${address}]` : address;
      const settings = [...own, ...OF_PORT[port], ...(host.serves.settings[port] ?? [])].map(
        (setting) => `\n  -o ${setting}`,
      );
      return `${place}:${String(port)} inet n - n - - smtpd${settings.join('')}`;
    }),
  );
}

/** Starts one Postfix that is all servers of that kind, each at its addresses with its name and certificate. */
export async function startPostfix(namespaces: Namespaces, certificates: LabCertificates): Promise<void> {
  const hosts = SERVED.filter(({ serves }) => serves.software === 'postfix');
  const network = hosts.flatMap((host) => {
    const pair = certificates.ofServer.get(host.name);
    return pair ? listeners(host, pair) : [];
  });
  const folders = await makePostfixFolders(namespaces.folder);
  await writePostfixConfig(folders, MAIN, network);
  await namespaces.mustOn('server', postfixMaster(folders));
}

/** Where one Postfix keeps its things. */
export interface PostfixFolders {
  readonly config: string;
  readonly queue: string;
  readonly data: string;
}

/** The daemon of a Postfix, and its log. */
export const postfixMaster = ({ config }: PostfixFolders): readonly string[] => [
  ...['/usr/lib/postfix/sbin/master', '-w', '-c', config],
];
export const postfixLog = ({ data }: PostfixFolders): string => join(data, 'mail.log');

/** Makes the folders that a Postfix expects below an existing one. */
export async function makePostfixFolders(parent: string): Promise<PostfixFolders> {
  const config = join(parent, 'postfix');
  const queue = join(parent, 'queue');
  const data = join(parent, 'data');
  await Promise.all([config, queue, data].map((path) => mkdir(path)));
  for (const name of ['dynamicmaps.cf', 'dynamicmaps.cf.d', 'postfix-files', 'postfix-files.d']) {
    await cp(join('/etc/postfix', name), join(config, name), { recursive: true });
  }
  for (const name of QUEUE_FOLDERS) await mkdir(join(queue, name));
  await must('chown', [
    '-R',
    'postfix',
    data,
    ...QUEUE_FOLDERS.filter((name) => name !== 'pid').map((name) => join(queue, name)),
  ]);
  await must('chgrp', ['postdrop', join(queue, 'public'), join(queue, 'maildrop')]);
  await must('chmod', ['710', join(queue, 'public')]);
  await must('chmod', ['730', join(queue, 'maildrop')]);
  return { config, queue, data };
}

/** Writes `main.cf` with these settings and `master.cf` with these services beside the usual ones. */
export async function writePostfixConfig(
  folders: PostfixFolders,
  main: string,
  services: readonly string[],
): Promise<void> {
  const { config, queue, data } = folders;
  const places = `queue_directory = ${queue}\ndata_directory = ${data}\nmaillog_file_prefixes = ${data}\nmaillog_file = ${postfixLog(folders)}\n`;
  await writeFile(join(config, 'main.cf'), `${main}${places}`);
  await writeFile(join(config, 'master.cf'), `${[...services, ...SERVICES].join('\n')}\n`);
}
