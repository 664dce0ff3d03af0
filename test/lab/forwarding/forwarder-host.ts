import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labFile } from '../lab-file.ts';
import { must } from '../processes.ts';
import { daemonOn, MAIL_USER, mailboxPath, makeMailHost, PYTHON, type MailHost } from './mail-host.ts';
import type { Settings } from './settings.ts';
import { CLUB, FORWARDER_HOST, TARGETS, UNION, type Network } from './topology.ts';
import { otherDomains, senderDomain } from './zones.ts';

/** Where what is kept on the forwarder's server is put. */
const BOX = `box.${CLUB}`;
const ATTACH = `attach.${CLUB}`;

/** The forwarded address of a case, the mailbox that it leads to, and the one on the forwarder's own server. */
export const forwardedAddress = (id: string, { server }: Pick<Settings, 'server'>): string =>
  `${id}@${server === 'exim' ? UNION : CLUB}`;

/** The address that is written to: of the first server that passes on. */
export const firstAddress = (id: string, settings: Settings): string =>
  settings.firstHop === 'none' ? forwardedAddress(id, settings) : `${id}@${CLUB}`;
export const targetAddress = (id: string, { demand }: Settings): string =>
  `ben.${id}@${TARGETS[demand].domain}`;
export const keptMailbox = (id: string): string => `${id}@${BOX}`;

/** The password of every mailbox for fetching. */
export const FETCH_PASSWORD = 'lab';

/** The forwarder's server. */
export interface ForwarderHost {
  readonly host: MailHost;
  readonly set: (cases: ReadonlyMap<string, Settings>) => Promise<void>;
}

const REWRITE_PORT = 10_001;
const RESTORE_PORT = 10_002;
const RETURN_PORT = 10_026;
const FETCH_PORT = 110;

function aliasLine(id: string, settings: Settings): string {
  const away = targetAddress(id, settings);
  const goals: Record<Settings['passing'], readonly string[]> = {
    forward: [away],
    loop: [away],
    refuse: [away],
    unknown: [away],
    'forward-and-keep': [keptMailbox(id), away],
    keep: [keptMailbox(id)],
    attach: [`${id}@${ATTACH}`],
  };
  return `${forwardedAddress(id, settings)} ${goals[settings.passing].join(', ')}`;
}

function accessLine(id: string, settings: Settings): readonly string[] {
  const address = forwardedAddress(id, settings);
  if (settings.passing === 'refuse') {
    return [`${address} 550 5.7.1 Unable to relay for ${targetAddress(id, settings)}`];
  }
  return settings.changes === 'nothing' ? [] : [`${address} FILTER ${settings.changes}:dummy`];
}

/** A script that gets a mail on its standard input and hands another one back to this server (pipe(8)). */
function scriptService(path: string, name: string, kind: string, ...args: readonly string[]): string {
  const command = [PYTHON, path, kind, String(RETURN_PORT), ...args];
  return `${name} unix - n n - - pipe\n  flags=q user=${MAIL_USER.name} argv=${command.join(' ')} \${sender} \${recipient}`;
}

const servicesFor = (script: string, attachMap: string): readonly string[] => [
  `${FORWARDER_HOST.address}:25 inet n - n - - smtpd`,
  // What comes back from a script has the addresses it is to have.
  `127.0.0.1:${String(RETURN_PORT)} inet n - n - - smtpd\n  -o smtpd_recipient_restrictions=permit_mynetworks,reject\n  -o receive_override_options=no_address_mappings`,
  scriptService(script, 'footer', 'footer'),
  scriptService(script, 'subject', 'subject'),
  scriptService(script, 'from', 'from'),
  // To the other server on this machine, whose address is none of its own.
  `neighbour unix - - n - - smtp\n  -o inet_interfaces=${FORWARDER_HOST.address}`,
  scriptService(script, 'attach', 'attach', attachMap),
];

async function startFetchServer(network: Network, host: MailHost): Promise<void> {
  const run = join(host.folder, 'dovecot');
  await mkdir(run);
  const config = await host.write('dovecot.conf', [
    'protocols = pop3',
    `listen = ${FORWARDER_HOST.address}`,
    `base_dir = ${run}`,
    `state_dir = ${run}`,
    `log_path = ${join(host.folder, 'dovecot.log')}`,
    'ssl = no',
    'disable_plaintext_auth = no',
    'first_valid_uid = 500',
    `mail_location = maildir:${host.mailboxes}/%u`,
    'passdb {',
    '  driver = static',
    `  args = password=${FETCH_PASSWORD}`,
    '}',
    'userdb {',
    '  driver = static',
    `  args = uid=${String(MAIL_USER.uid)} gid=${String(MAIL_USER.gid)} home=${host.mailboxes}/%u`,
    '}',
  ]);
  await daemonOn(network, 'forwarder', FETCH_PORT).restart(['dovecot', '-F', '-c', config]);
}

/** PostSRSd rewrites the senders of all domains but these. */
function rewriteCommand(secret: string, excluded: readonly string[]): readonly string[] {
  return [
    'postsrsd',
    '-4',
    `-s${secret}`,
    `-d${CLUB}`,
    `-f${String(REWRITE_PORT)}`,
    `-r${String(RESTORE_PORT)}`,
    `-u${MAIL_USER.name}`,
    ...excluded.map((domain) => `-X${domain}`),
  ];
}

/** Starts the forwarder's Postfix with PostSRSd and a POP3 server, for the forwarded addresses of these cases. */
export async function startForwarder(network: Network, ids: readonly string[]): Promise<ForwarderHost> {
  const host = await makeMailHost(network, 'forwarder');
  const secret = await host.write('srs.secret', ['not-a-secret-in-a-lab']);
  const boxes = await host.write(
    'mailboxes.map',
    ids.map((id) => `${keptMailbox(id)} ${mailboxPath(keptMailbox(id))}`),
  );
  const transports = await host.write('transport.map', [`${ATTACH} attach:`, `${UNION} neighbour:`]);
  const attachMap = join(host.folder, 'attach.map');
  // A copy: the user that runs it may not be let into the folder of the project.
  const script = await host.write('change-mail.py', [
    await readFile(labFile('forwarding/change-mail.py'), 'utf8'),
  ]);
  const rewriter = daemonOn(network, 'forwarder', REWRITE_PORT);
  const set: ForwarderHost['set'] = async (cases) => {
    const all = [...cases].filter(([, { server }]) => server === 'postfix');
    const passed = [...cases].filter(([, { firstHop }]) => firstHop !== 'none');
    await host.write('aliases.map', [
      ...all.map(([id, settings]) => aliasLine(id, settings)),
      ...passed.map(([id, settings]) => `${firstAddress(id, settings)} ${forwardedAddress(id, settings)}`),
    ]);
    await host.write(
      'access.map',
      all.flatMap(([id, settings]) => accessLine(id, settings)),
    );
    await host.write(
      'attach.map',
      all.map(([id, settings]) => `${id} ${targetAddress(id, settings)}`),
    );
    const excluded = [...cases].flatMap(([id, { rewrites, firstHop, server }]) =>
      (server === 'postfix' ? rewrites : firstHop === 'srs') ? [] : [senderDomain(id), ...otherDomains(id)],
    );
    await rewriter.restart(rewriteCommand(secret, excluded));
  };
  await set(new Map());
  await host.start(
    {
      myhostname: FORWARDER_HOST.name,
      mynetworks: '127.0.0.0/8',
      // Who waits that long is told.
      delay_warning_time: '1s',
      relay_domains: ATTACH,
      transport_maps: `texthash:${transports}`,
      virtual_alias_domains: CLUB,
      virtual_alias_maps: `texthash:${join(host.folder, 'aliases.map')}`,
      virtual_mailbox_domains: BOX,
      virtual_mailbox_maps: `texthash:${boxes}`,
      sender_canonical_maps: `tcp:127.0.0.1:${String(REWRITE_PORT)}`,
      sender_canonical_classes: 'envelope_sender',
      recipient_canonical_maps: `tcp:127.0.0.1:${String(RESTORE_PORT)}`,
      recipient_canonical_classes: 'envelope_recipient,header_recipient',
      smtpd_relay_restrictions: 'permit_mynetworks reject_unauth_destination',
      smtpd_recipient_restrictions: `reject_unauth_destination check_recipient_access texthash:${join(host.folder, 'access.map')}`,
    },
    servicesFor(script, attachMap),
  );
  await startFetchServer(network, host);
  return {
    host,
    set: async (cases) => {
      await set(cases);
      await host.reload();
    },
  };
}

/** Fetches a mailbox of the forwarder's server over POP3, from the target's machine; gives what came. */
export async function fetchKept({ namespaces, files }: Network, id: string): Promise<string> {
  const args = [FORWARDER_HOST.address, keptMailbox(id), FETCH_PASSWORD];
  const command = [PYTHON, labFile('forwarding/fetch-mail.py'), ...args];
  return must(...namespaces.commandOn('target', command, files));
}
