import { existsSync } from 'node:fs';
import { labObstacle } from '../obstacle.ts';

/** Programs that the servers of forwarded mail need beside those of every lab, with the Debian package of each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/sbin/opendkim': 'opendkim',
  '/usr/sbin/opendmarc': 'opendmarc',
  '/usr/sbin/postsrsd': 'postsrsd',
  '/usr/bin/policyd-spf': 'postfix-policyd-spf-python',
  '/usr/lib/python3/dist-packages/Milter': 'python3-milter',
  '/usr/lib/dovecot/pop3': 'dovecot-pop3d',
};

/** Why forwarded mail cannot be tried on this machine, in a sentence; null where it can. */
export function forwardObstacle(): string | null {
  const missing = Object.entries(PROGRAMS).flatMap(([path, name]) => (existsSync(path) ? [] : [name]));
  return (
    labObstacle() ??
    (missing.length > 0 ? `forwarded mail in the lab needs these packages: ${missing.join(' ')}` : null)
  );
}
