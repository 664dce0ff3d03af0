import { chmod, chown, copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIM_USER, UNPACKED_EXIM, unpackExim, withEximUser } from '../exim.ts';
import { must } from '../processes.ts';
import { keptMailbox, targetAddress } from './forwarder-host.ts';
import type { Settings } from './settings.ts';
import { EXIM_HOST, SRS_DOMAINS, UNION, type Network } from './topology.ts';

/** The forwarder's other server. */
export interface EximForwarder {
  readonly set: (cases: ReadonlyMap<string, Settings>) => Promise<void>;
  readonly isIdle: () => Promise<boolean>;
}

const BOX = `box.${UNION}`;

/** The domains whose mail it takes, as a list of its own kind. */
const OWN_DOMAINS = [UNION, ...Object.values(SRS_DOMAINS)].join(' : ');

/** The domain that it writes on the envelope of what comes to a case's address. */
function rewriteLine([id, { srsDomain }]: readonly [string, Settings]): string {
  return `${id}: ${srsDomain === 'listed' ? UNION : SRS_DOMAINS[srsDomain]}\n`;
}

/** It looks up in its tables with every mail, and rewrites senders by its own SRS. */
function configuration(folder: string, mailboxes: string): string {
  return `primary_hostname = ${EXIM_HOST.name}
exim_path = ${folder}/exim4
spool_directory = ${folder}
log_file_path = ${folder}/log-%s
pid_file_path = ${folder}/pid
local_interfaces = ${EXIM_HOST.address}
disable_ipv6
tls_advertise_hosts =
host_lookup =
rfc1413_query_timeout = 0s
keep_environment =
deliver_drop_privilege
acl_smtp_rcpt = rcpt
begin acl
rcpt:
  accept domains = ${OWN_DOMAINS}
  deny message = Unable to relay
begin routers
back:
  driver = redirect
  senders = :
  domains = ${OWN_DOMAINS}
  condition = \${if inbound_srs {$local_part}{secret}}
  data = $srs_recipient
forward:
  driver = redirect
  domains = ${UNION}
  data = \${lookup{$local_part}lsearch{${folder}/aliases}}
box:
  driver = accept
  domains = ${BOX}
  local_parts = lsearch,ret=key;${folder}/aliases
  transport = box
out:
  driver = dnslookup
  domains = ! ${OWN_DOMAINS.replaceAll(' : ', ' : ! ')} : ! ${BOX}
  transport = \${lookup{$original_local_part}lsearch{${folder}/rewrites}{out_srs}{out}}
  no_more
begin transports
out:
  driver = smtp
  interface = ${EXIM_HOST.address}
out_srs:
  driver = smtp
  interface = ${EXIM_HOST.address}
  return_path = \${if def:return_path {\${srs_encode {secret}{$return_path}{\${lookup{$original_local_part}lsearch{${folder}/rewrites}}}}}{}}
box:
  driver = appendfile
  maildir_format
  directory = ${mailboxes}/$local_part_data@box.club.example.net
  directory_mode = 0777
  mode = 0666
begin retry
* * F,1h,15m
`;
}

function goal(id: string, settings: Settings): string {
  const away = targetAddress(id, settings);
  const kept = `${id}@${BOX}`;
  if (settings.passing === 'keep') return kept;
  return settings.passing === 'forward-and-keep' ? `${kept}, ${away}` : away;
}

/** Starts the Exim, which keeps mail in the mailboxes of the forwarder's machine. */
export async function startEximForwarder(
  network: Network,
  mailboxes: string,
  ids: readonly string[],
): Promise<EximForwarder> {
  await unpackExim(UNPACKED_EXIM);
  const { namespaces } = network;
  const folder = join(namespaces.folder, 'exim');
  await mkdir(folder);
  await chown(folder, EXIM_USER.id, EXIM_USER.id);
  // It starts itself again for every notice, as a user who may not enter everywhere.
  const program = join(folder, 'exim4');
  await copyFile(join(UNPACKED_EXIM, 'usr/sbin/exim4'), program);
  await chmod(program, 0o755);
  const config = join(folder, 'exim.conf');
  await writeFile(config, configuration(folder, mailboxes));
  const users = await withEximUser(folder);
  const command = namespaces.commandOn('forwarder', [program, '-C', config, '-bd'], {
    ...network.files,
    ...users,
  });
  const set: EximForwarder['set'] = async (cases) => {
    const own = [...cases].filter(([, { server }]) => server === 'exim');
    const rewritten = own.filter(([, { rewrites }]) => rewrites);
    await writeFile(
      join(folder, 'aliases'),
      own.map(([id, settings]) => `${id}: ${goal(id, settings)}\n`).join(''),
    );
    await writeFile(join(folder, 'rewrites'), rewritten.map(rewriteLine).join(''));
  };
  await set(new Map());
  for (const id of ids) {
    const box = join(mailboxes, keptMailbox(id));
    await mkdir(box);
    await chmod(box, 0o777);
  }
  await must(...command);
  return {
    set,
    isIdle: async () => {
      const names = await readdir(join(folder, 'input')).catch(() => []);
      return !names.some((name) => name.endsWith('-H') || name.endsWith('-D'));
    },
  };
}
