import { accessSync, constants, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Programs that make up a lab, with the Debian package each comes in. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/sbin/ip': 'iproute2',
  '/usr/sbin/nft': 'nftables',
  '/usr/sbin/knotd': 'knot',
  '/usr/sbin/unbound': 'unbound',
  '/usr/lib/postfix/sbin/master': 'postfix',
  '/usr/bin/nsenter': 'util-linux',
  '/usr/bin/openssl': 'openssl',
  '/usr/bin/python3': 'python3',
};

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why no lab can be opened on this machine, in a sentence; null where it can. */
export function labObstacle(): string | null {
  if (process.platform !== 'linux') return 'the network lab needs Linux with network namespaces';
  if (process.getuid?.() !== 0) return 'the network lab needs root';
  const missing = Object.entries(PROGRAMS).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  if (missing.length > 0) return `the network lab needs these packages: ${missing.join(' ')}`;
  if (!isReadable('/dev/net/tun')) return 'the network lab needs /dev/net/tun';
  const allowed = spawnSync('unshare', ['--net', '--mount', 'true']).status === 0;
  return allowed ? null : 'network namespaces are not allowed here';
}

/** Why no window can be shown, in a sentence; null where it can. */
export function windowObstacle(): string | null {
  const hasScreen = Boolean(process.env['DISPLAY']) || existsSync('/usr/bin/Xvfb');
  return hasScreen ? null : 'the window in the lab needs this package: xvfb';
}

/** In continuous integration as root, a lab that cannot be opened is a failure; elsewhere its tests are left out. */
export const isLabDemanded: boolean = process.env['CI'] === 'true' && process.getuid?.() === 0;
