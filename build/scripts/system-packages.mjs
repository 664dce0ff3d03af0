// System packages that the layers of the project need on Debian. Installs what is missing where it may (root with
// apt-get); elsewhere it only names them. Run alone: `node build/scripts/system-packages.mjs [LAYER…]`.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Packages by layer. A name with `|` is met by any of the alternatives; the first one is installed. */
export const SYSTEM_PACKAGES = {
  /** Running a window, also on a machine without a display, and unpacking the fallback runtime. */
  window: [
    'xvfb',
    'xauth',
    'unzip',
    'libnss3',
    'libatk1.0-0|libatk1.0-0t64',
    'libatk-bridge2.0-0|libatk-bridge2.0-0t64',
    'libgtk-3-0|libgtk-3-0t64',
    'libgbm1',
    'libasound2|libasound2t64',
    'libdrm2',
    'libxss1',
    'fonts-dejavu',
    'fonts-inter',
  ],
  /** The network lab (test/lab). Exim comes unpacked, for it cannot be installed beside Postfix: its libraries only. */
  lab: [
    'iproute2',
    'nftables',
    'util-linux',
    'python3',
    'openssl',
    'postfix',
    'libsasl2-modules',
    'knot',
    'unbound',
    'libdb5.3|libdb5.3t64',
    'libgnutls-dane0|libgnutls-dane0t64',
    'libidn12',
    'libnsl2',
    // For forwarded mail; without the first one OpenDMARC brings a whole database along.
    'dbconfig-no-thanks|dbconfig-mysql|dbconfig-pgsql|dbconfig-sqlite3',
    'opendkim',
    'opendmarc',
    'publicsuffix',
    'postsrsd',
    'postfix-policyd-spf-python',
    'python3-milter',
    'dovecot-pop3d',
  ],
  /** What the bench measures probes beside. */
  bench: ['swaks', 'libnet-ssleay-perl', 'libio-socket-ssl-perl', 'nmap'],
};

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' }).stdout ===
  'installed';

/** True on Debian and its kin; elsewhere nothing is known about packages. */
function isDebian() {
  return (
    process.platform === 'linux' && spawnSync('dpkg-query', ['--version'], { stdio: 'ignore' }).status === 0
  );
}

/** The packages of these layers that are not installed; empty where packages are not Debian's. */
export function missingPackages(layers) {
  if (!isDebian()) return [];
  const wanted = [...new Set(layers.flatMap((layer) => SYSTEM_PACKAGES[layer]))];
  return wanted.filter((entry) => !entry.split('|').some(isInstalled)).map((entry) => entry.split('|'));
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  }).status;
}

/** Asked by Debian's packages before they start a server (invoke-rc.d(8)); 101 is "no". */
const START_POLICY = '/usr/sbin/policy-rc.d';

/** Installs without starting the servers that come along, and never at the price of another package. */
function install(names) {
  const answer = 'postfix postfix/main_mailer_type select No configuration\n';
  spawnSync('debconf-set-selections', { input: answer, stdio: ['pipe', 'ignore', 'ignore'] });
  const isOurPolicy = !existsSync(START_POLICY);
  if (isOurPolicy) writeFileSync(START_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('install', '--no-install-recommends', '--no-remove', '-y', ...names);
  } finally {
    if (isOurPolicy) rmSync(START_POLICY);
  }
}

const exists = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;

/** Installs what is missing for these layers and returns the names still missing, for the caller to tell. */
export function ensureSystemPackages(layers, log = () => {}) {
  const missing = missingPackages(layers);
  if (missing.length === 0) return [];
  const names = missing.map(([first]) => first);
  if (process.getuid?.() !== 0) return names;
  log(`installing system packages: ${names.join(' ')}`);
  apt('update');
  install(missing.map((any) => any.find(exists) ?? any[0]));
  return missingPackages(layers).map(([first]) => first);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const layers = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SYSTEM_PACKAGES);
  const missing = ensureSystemPackages(layers, (line) => console.log(line));
  console.log(missing.length === 0 ? 'all system packages are installed' : `missing: ${missing.join(' ')}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
