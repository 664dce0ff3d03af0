import { DNS_ADDRESS } from '../hosts.ts';
import { labFile } from '../lab-file.ts';
import { targetAddress, forwardedAddress } from './forwarder-host.ts';
import { daemonOn, mailboxPath, makeMailHost, MAIL_USER, PYTHON, type MailHost } from './mail-host.ts';
import type { Settings } from './settings.ts';
import { senderDomain } from './zones.ts';
import { EXIM_HOST, FORWARDER_HOST, TARGETS, type Demand, type Network } from './topology.ts';

/** The name by which the target's filters know each other's results (RFC 8601 §2.5). */
const FILTER_NAME = 'mx.example.com';

const VERIFIER_PORT = 8891;
const OBEYING_PORT = 8893;
const NOTING_PORT = 8894;
const EITHER_PORT = 8895;
const LATER_PORT = 8896;

const milters = (...ports: readonly number[]): string =>
  ports.map((port) => `inet:127.0.0.1:${String(port)}`).join(',');

/** The target's server. */
export interface TargetHost {
  readonly host: MailHost;
  readonly set: (cases: ReadonlyMap<string, Settings>) => Promise<void>;
}

/** What it says about an address before and after it lets anybody pass. */
interface Refusals {
  readonly early: string;
  readonly late: string;
}

const REFUSAL_WORDS = {
  'unknown-user': '550 5.1.1 User unknown in virtual mailbox table',
  'mailbox-full': '552 5.2.2 The mailbox is over its quota',
  spam: '554 5.7.1 Message rejected as spam by content filtering',
} as const;

function refusalLine([id, settings]: readonly [string, Settings]): readonly string[] {
  return settings.refusal === 'none'
    ? []
    : [`${targetAddress(id, settings)} ${REFUSAL_WORDS[settings.refusal]}`];
}

async function writeRefusals(host: MailHost, cases: ReadonlyMap<string, Settings>): Promise<Refusals> {
  const lines = (isLate: boolean): readonly string[] =>
    [...cases].filter(([, { refusal }]) => (refusal === 'spam') === isLate).flatMap(refusalLine);
  return {
    early: await host.write('refusals-early.map', lines(false)),
    late: await host.write('refusals-late.map', lines(true)),
  };
}

function listener(demand: Demand, allowed: string, { early, late }: Refusals): string {
  const { address, domain } = TARGETS[demand];
  const checks = [
    'reject_unauth_destination',
    `check_recipient_access texthash:${early}`,
    `check_client_access cidr:${allowed}`,
    `check_recipient_access texthash:${late}`,
    ...(demand === 'spf' ? ['check_policy_service unix:private/policyd-spf'] : []),
  ];
  const settings: Record<Demand, readonly string[]> = {
    nothing: [],
    spf: [],
    dmarc: [`smtpd_milters=${milters(VERIFIER_PORT, OBEYING_PORT)}`],
    either: [`smtpd_milters=${milters(VERIFIER_PORT, NOTING_PORT, EITHER_PORT)}`],
    later: [`smtpd_milters=${milters(VERIFIER_PORT, NOTING_PORT, LATER_PORT)}`],
  };
  const options = [
    `myhostname=mx.${domain}`,
    `{smtpd_recipient_restrictions=${checks.join(', ')}}`,
    ...settings[demand],
  ].map((option) => `\n  -o ${option}`);
  return `${address}:25 inet n - n - - smtpd${options.join('')}`;
}

async function startVerifier(network: Network, host: MailHost): Promise<void> {
  const config = await host.write('opendkim.conf', [
    `Socket inet:${String(VERIFIER_PORT)}@127.0.0.1`,
    'Mode v',
    'UserID opendkim',
    `AuthservID ${FILTER_NAME}`,
    'AlwaysAddARHeader yes',
    `Nameservers ${DNS_ADDRESS}`,
  ]);
  await daemonOn(network, 'target', VERIFIER_PORT).restart(['opendkim', '-f', '-x', config]);
}

/**
 * Domains that ask for equal names (`adkim=s`, `aspf=s`). OpenDMARC 1.4.2 was seen to let a subdomain pass all the same;
 * where such a domain counts as a public suffix, nothing below it belongs to it, which comes to the same.
 */
const strictDomains = (cases: ReadonlyMap<string, Settings>): readonly string[] =>
  [...cases].flatMap(([id, { dmarcTags }]) => (dmarcTags.includes('=s') ? [senderDomain(id)] : []));

/** An OpenDMARC that does what policies ask for, or one that only notes what it found. */
async function startDmarc(
  network: Network,
  host: MailHost,
  port: number,
  cases: ReadonlyMap<string, Settings>,
): Promise<void> {
  const obeys = port === OBEYING_PORT;
  // It takes no domain for a public suffix that is not in its list.
  const suffixes = await host.write('suffixes.dat', [
    'com',
    'net',
    'org',
    'example',
    ...strictDomains(cases),
  ]);
  const config = await host.write(`opendmarc-${String(port)}.conf`, [
    `Socket inet:${String(port)}@127.0.0.1`,
    'UserID opendmarc',
    `AuthservID ${FILTER_NAME}`,
    `TrustedAuthservIDs ${FILTER_NAME}`,
    `RejectFailures ${String(obeys)}`,
    `HoldQuarantinedMessages true`,
    'SPFSelfValidate true',
    'SPFIgnoreResults true',
    `PublicSuffixList ${suffixes}`,
  ]);
  await daemonOn(network, 'target', port).restart(['opendmarc', '-f', '-c', config]);
}

async function startEither(network: Network, port: number): Promise<void> {
  const kind = port === LATER_PORT ? 'later' : 'never';
  const command = [PYTHON, labFile('forwarding/either-milter.py'), String(port), FILTER_NAME, kind];
  await daemonOn(network, 'target', port).restart(command);
}

/** Starts the target's Postfix with everything it checks mail with, for the mailboxes of these cases. */
export async function startTarget(
  network: Network,
  cases: ReadonlyMap<string, Settings>,
): Promise<TargetHost> {
  const host = await makeMailHost(network, 'target');
  const mailboxes = await host.write(
    'mailboxes.map',
    [...cases].map(
      ([id, settings]) => `${targetAddress(id, settings)} ${mailboxPath(targetAddress(id, settings))}`,
    ),
  );
  const policy = await host.write('policyd-spf.conf', [
    'debugLevel = 1',
    'TestOnly = 1',
    'HELO_reject = Fail',
    'Mail_From_reject = Fail',
    'PermError_reject = False',
    'TempError_Defer = False',
  ]);
  const back = await host.write(
    'aliases.map',
    [...cases].flatMap(([id, settings]) =>
      settings.passing === 'loop' ? [`${targetAddress(id, settings)} ${forwardedAddress(id, settings)}`] : [],
    ),
  );
  const allowed = await host.write('allowed.cidr', []);
  const refusals = await writeRefusals(host, cases);
  const unfiltered = await host.write('unfiltered.cidr', []);
  const spf = `policyd-spf unix - n n - 0 spawn\n  user=${MAIL_USER.name} argv=${PYTHON} /usr/bin/policyd-spf ${policy}`;
  await Promise.all([
    startVerifier(network, host),
    startDmarc(network, host, OBEYING_PORT, cases),
    startDmarc(network, host, NOTING_PORT, cases),
    startEither(network, EITHER_PORT),
    startEither(network, LATER_PORT),
  ]);
  await host.start(
    {
      myhostname: `mx.${TARGETS.nothing.domain}`,
      mynetworks: '127.0.0.0/8',
      smtp_bind_address: TARGETS.nothing.address,
      virtual_mailbox_domains: Object.values(TARGETS)
        .map(({ domain }) => domain)
        .join(' '),
      virtual_mailbox_maps: `texthash:${mailboxes}`,
      virtual_alias_maps: `texthash:${back}`,
      smtpd_milter_maps: `cidr:${unfiltered}`,
      smtpd_relay_restrictions: 'reject_unauth_destination',
      smtpd_recipient_restrictions: '',
    },
    [
      ...(['nothing', 'spf', 'dmarc', 'either', 'later'] as const).map((demand) =>
        listener(demand, allowed, refusals),
      ),
      spf,
    ],
  );
  return {
    host,
    set: async (now) => {
      const allows = [...now.values()].some((settings) => settings.allows);
      const passed = allows ? [FORWARDER_HOST.address, EXIM_HOST.address] : [];
      await host.write(
        'allowed.cidr',
        passed.map((address) => `${address} OK`),
      );
      await host.write(
        'unfiltered.cidr',
        passed.map((address) => `${address} DISABLE`),
      );
      await host.reload();
    },
  };
}
