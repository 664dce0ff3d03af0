import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LabCertificates } from './certificates.ts';
import { addressesOf, SERVED, type ServedHost } from './hosts.ts';
import { runOn, type Namespaces, type Replacements } from './namespaces.ts';
import { must, runCommand } from './processes.ts';

/** A user that exists inside a lab only: Debian's Exim asks for it by name. */
export const EXIM_USER = { name: 'Debian-exim', id: 64_510 };

/** Where it is unpacked to; it stays there between runs. */
export const UNPACKED_EXIM = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'retour-lab/exim',
);

/** Fetches packages as files; asks for the lists first where the machine has none. */
async function download(names: readonly string[], cwd: string): Promise<void> {
  const args = ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...names];
  const { status } = await runCommand('apt-get', args, { cwd });
  if (status === 0) return;
  await must('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', 'update'], { timeoutMs: 120_000 });
  await must('apt-get', args, { cwd });
}

/**
 * Unpacks Debian's Exim into a folder, once: the packages of Exim and Postfix exclude each other, so it cannot be
 * installed beside it.
 */
export async function unpackExim(folder: string): Promise<void> {
  if (existsSync(join(folder, 'usr/sbin/exim4'))) return;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    await chmod(partial, 0o755);
    await download(['exim4-daemon-light', 'exim4-base'], partial);
    for (const file of (await readdir(partial)).filter((name) => name.endsWith('.deb'))) {
      await must('dpkg', ['-x', join(partial, file), partial]);
    }
    // Another lab may have been faster.
    await rename(partial, folder).catch(() => undefined);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function configuration(host: ServedHost, folder: string, certificates: LabCertificates): string {
  const pair = certificates.ofServer.get(host.name);
  const broken = host.serves.certificate === 'broken';
  const on465 = host.serves.ports.includes(465) ? 'tls_on_connect_ports = 465\n' : '';
  return `primary_hostname = ${host.name}
spool_directory = ${folder}
log_file_path = ${folder}/log-%s
pid_file_path = ${folder}/pid
local_interfaces = <; ${addressesOf(host).join(' ; ')}
daemon_smtp_ports = ${host.serves.ports.join(' : ')}
${on465}tls_advertise_hosts = *
tls_certificate = ${pair?.certificate ?? ''}
tls_privatekey = ${broken ? join(folder, 'missing.key') : (pair?.key ?? '')}
host_lookup =
rfc1413_query_timeout = 0s
keep_environment =
auth_advertise_hosts = \${if and{{def:tls_in_cipher}{!eq{$received_port}{25}}}{*}{}}
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = false
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = false
`;
}

/** The machine's users and groups with that one; the machine's own files stay as they are. */
export async function withEximUser(folder: string): Promise<Replacements> {
  const { name, id } = EXIM_USER;
  const lines = {
    passwd: `${name}:x:${String(id)}:${String(id)}::/nonexistent:/usr/sbin/nologin`,
    group: `${name}:x:${String(id)}:`,
  };
  for (const [file, line] of Object.entries(lines)) {
    await writeFile(join(folder, file), `${await readFile(join('/etc', file), 'utf8')}${line}\n`);
  }
  return { '/etc/passwd': join(folder, 'passwd'), '/etc/group': join(folder, 'group') };
}

/** Starts an Exim for each of its hosts, from the folder it was unpacked to. */
export async function startExims(
  namespaces: Namespaces,
  certificates: LabCertificates,
  unpacked: string,
): Promise<void> {
  const files = await withEximUser(namespaces.folder);
  for (const host of SERVED.filter(({ serves }) => serves.software === 'exim')) {
    const folder = join(namespaces.folder, host.name);
    await mkdir(folder);
    await chown(folder, EXIM_USER.id, EXIM_USER.id);
    const file = join(folder, 'exim.conf');
    await writeFile(file, configuration(host, folder, certificates));
    const command = [join(unpacked, 'usr/sbin/exim4'), '-C', file, '-bd'];
    const { status, stderr } = await runOn(namespaces, 'server', command, { files });
    if (status !== 0) throw new Error(`Exim for ${host.name} did not start. ${stderr}`);
  }
}
