import { describe, expect, it } from 'vitest';
import { SUBMISSION_PROVIDERS } from '../../../shared/providers/submission/index.ts';
import type { SubmissionProvider } from '../../../shared/providers/submission.ts';

type Module = Readonly<Record<string, unknown>>;
const files = import.meta.glob<Module>('../../../shared/providers/submission/*.ts', { eager: true });

const NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Ids of the providers that a condition does not hold for. */
function failing(holds: (provider: SubmissionProvider) => boolean): readonly string[] {
  return SUBMISSION_PROVIDERS.filter((provider) => !holds(provider)).map(({ id }) => id);
}

describe('the table of submission servers', () => {
  it('has at least 120 providers, all regions registered', () => {
    const found = Object.entries(files)
      .filter(([file]) => !/\/(?:index|define)\.ts$/.test(file))
      .flatMap(([, module]) => Object.values(module).flat());
    expect(SUBMISSION_PROVIDERS.length).toBeGreaterThanOrEqual(120);
    expect(SUBMISSION_PROVIDERS.length).toBe(found.length);
    expect(SUBMISSION_PROVIDERS.every((provider) => found.includes(provider))).toBe(true);
  });

  it('has unique ids in kebab-case', () => {
    expect(duplicates(SUBMISSION_PROVIDERS.map(({ id }) => id))).toEqual([]);
    expect(failing(({ id }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives each domain and each MX suffix to one provider only', () => {
    const all = SUBMISSION_PROVIDERS;
    expect(duplicates(all.flatMap(({ domains }) => domains))).toEqual([]);
    expect(duplicates(all.flatMap(({ mx }) => mx))).toEqual([]);
    expect(duplicates(all.flatMap(({ domainSuffixes = [] }) => domainSuffixes))).toEqual([]);
    expect(
      failing(({ domains, domainSuffixes = [], mx }) =>
        [...domains, ...domainSuffixes, ...mx].every((name) => NAME.test(name) && name.includes('.')),
      ),
    ).toEqual([]);
  });

  it('can find each provider', () => {
    expect(failing(({ domains, mx }) => domains.length + mx.length > 0)).toEqual([]);
  });

  it('states sources, a month, and a page over https or none', () => {
    expect(
      failing(
        ({ sources, asOf, page }) =>
          sources.length > 0 &&
          sources.every((source) => source.trim() !== '') &&
          MONTH.test(asOf) &&
          (page === null || /^https:\/\/[a-z0-9.-]+\/\S*$/.test(page)),
      ),
    ).toEqual([]);
  });

  it('names hosts, and ports that mail programs use', () => {
    const allowed = ['tls 465', 'tls 587', 'starttls 587', 'starttls 1025'];
    const odd = SUBMISSION_PROVIDERS.flatMap(({ id, servers }) =>
      servers
        .filter(({ port, security }) => !allowed.includes(`${security} ${String(port)}`))
        .map(({ host, port }) => `${id}: ${host}:${String(port)}`),
    );
    expect(odd).toEqual([]);
    expect(
      failing(({ servers }) =>
        servers.every(({ host }) => host === '{mx}' || NAME.test(host.replace('{domain}', 'example.org'))),
      ),
    ).toEqual([]);
  });

  it('prefers TLS from the first octet wherever both are offered at one host, save where the operator does not', () => {
    const starttlsFirst = failing(
      ({ servers }) =>
        !(servers[0]?.security === 'starttls' && servers.some(({ security }) => security === 'tls')),
    );
    expect(starttlsFirst).toEqual(['netcologne', 'plusnet', 'telenet', 'shaw', 'simply-com']);
  });

  it('says why there is no server where there is none', () => {
    const silent = SUBMISSION_PROVIDERS.filter(({ servers, page }) => servers.length === 0 && page === null);
    expect(silent.map(({ id }) => id)).toEqual([]);
    const own = SUBMISSION_PROVIDERS.filter(({ servers }) => servers.some(({ host }) => host === '{mx}'));
    expect(own.filter(({ quirks }) => !quirks.includes('host-in-account')).map(({ id }) => id)).toEqual([]);
  });

  it('dates every announced change', () => {
    const changes = SUBMISSION_PROVIDERS.flatMap(({ changes: dated = [] }) => dated);
    expect(changes.length).toBeGreaterThan(3);
    expect(
      changes.filter(
        ({ date, source, asOf }) =>
          !/^20\d\d-(?:0[1-9]|1[0-2]|H[12])$/.test(date) ||
          !source.startsWith('https://') ||
          !MONTH.test(asOf),
      ),
    ).toEqual([]);
  });

  it.each([
    ['gmx.net', 'gmx'],
    ['web.de', 'web-de'],
    ['online.de', 'one-and-one-access'],
    ['t-online.de', 't-online'],
    ['freenet.de', 'freenet'],
    ['arcor.de', 'vodafone-de'],
    ['o2online.de', 'o2-de'],
    ['mailbox.org', 'mailbox-org'],
    ['posteo.de', 'posteo'],
    ['tutanota.com', 'tuta'],
    ['mail.de', 'mail-de'],
    ['ewe.net', 'ewe'],
    ['netcologne.de', 'netcologne'],
    ['mnet-online.de', 'm-net'],
    ['unitybox.de', 'unitymedia'],
    ['bluewin.ch', 'swisscom'],
    ['sunrise.ch', 'sunrise'],
    ['hispeed.ch', 'upc-ch'],
    ['aon.at', 'a1'],
    ['chello.at', 'magenta-at'],
    ['drei.at', 'drei-at'],
  ])('knows %s in Germany, Austria and Switzerland', (domain, id) => {
    expect(SUBMISSION_PROVIDERS.find(({ domains }) => domains.includes(domain))?.id).toBe(id);
  });
});
