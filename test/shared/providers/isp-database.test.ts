import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SUBMISSION_PROVIDERS } from '../../../shared/providers/submission/index.ts';

/** A table of the public ISP database beside the project, where there is one; the project itself does not hold it. */
const FILE =
  process.env['RETOUR_ISP_DATABASE'] ??
  fileURLToPath(new URL('../../../../shared/data/submission-servers.json', import.meta.url));

/** Where the table here names another server first than the database, and why. */
const OTHER_SERVER: Readonly<Record<string, string>> = {
  nifty: 'The operator publishes TLS on 465; the database still has 587 without any encryption.',
  rediffmail: 'The database puts the odd port 586 first; it has the standard port 465 too.',
  att: 'The database names outbound.att.net first; the operator names smtp.mail.att.net, which the database has too.',
};

/** Where the user name has another form than in the database, and why. */
const OTHER_USER_NAME: Readonly<Record<string, string>> = {
  'web-de': 'The operator asks for the whole address; the part before the @ still works.',
};

interface Row {
  readonly domains: readonly string[];
  readonly smtp: readonly {
    readonly host: string;
    readonly port: number;
    readonly security: string;
    readonly user: string;
  }[];
}

function rows(): readonly Row[] {
  if (!existsSync(FILE)) return [];
  const { providers }: { providers: readonly Row[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  return providers;
}

const name = (server: { host: string; port: number; security: string }): string =>
  `${server.host}:${String(server.port)} ${server.security}`;

/** The database's words for the user name; a template of its own is `own` here. */
const USER_NAMES: Readonly<Record<string, string>> = { address: 'address', local: 'local-part' };

describe.skipIf(!existsSync(FILE))('compared with the public ISP database', () => {
  const pairs = rows().flatMap(({ domains, smtp }) =>
    domains.flatMap((domain) => {
      const ours = SUBMISSION_PROVIDERS.find((provider) => provider.domains.includes(domain));
      const [first] = smtp;
      if (!ours || !first) return [];
      return [{ domain, ours, theirs: { ...first, host: first.host.replace('%EMAILDOMAIN%', domain) } }];
    }),
  );

  it('shares hundreds of domains with it', () => {
    expect(pairs.length).toBeGreaterThan(500);
  });

  it('names the same server first, save where it has a reason', () => {
    const other = pairs.filter(
      ({ ours, theirs }) => ours.servers.slice(0, 1).map(name).join() !== name(theirs),
    );
    const ids = [...new Set(other.map(({ ours }) => ours.id))];
    expect(ids.sort()).toEqual(Object.keys(OTHER_SERVER).sort());
  });

  it('asks for the same form of user name, save where it has a reason', () => {
    const other = pairs.filter(({ ours, theirs }) => ours.userName !== (USER_NAMES[theirs.user] ?? 'own'));
    const ids = [...new Set(other.map(({ ours }) => ours.id))];
    expect(ids.sort()).toEqual(Object.keys(OTHER_USER_NAME).sort());
  });
});
