import { userNameFor, type AddressParts } from './find-submission.ts';
import {
  SETTINGS_SOURCES,
  type SettingsCandidate,
  type SettingsChoice,
  type SettingsSource,
} from './settings-answer.ts';
import type { SubmissionProvider } from './submission.ts';

/** What was chosen, and why. */
export interface ChosenSettings {
  readonly chosen: SettingsCandidate | null;
  readonly choice: SettingsChoice;
  /** Sorted: best source first, and within a source as it states them, those without encryption last. */
  readonly candidates: readonly SettingsCandidate[];
  readonly differing: readonly SettingsSource[];
}

function isSame(one: SettingsCandidate, other: SettingsCandidate): boolean {
  return one.host === other.host && one.port === other.port && one.security === other.security;
}

/** Guesses and the table they rest on are one source; so are the database asked by domain and by MX host. */
const INDEPENDENT: Readonly<Record<SettingsSource, number>> = {
  autoconfig: 1,
  'built-in': 2,
  mx: 2,
  srv: 3,
  'isp-database': 4,
  'mx-isp-database': 4,
};

const ALONE: Readonly<Record<SettingsSource, SettingsChoice>> = {
  autoconfig: 'operator-file',
  'built-in': 'built-in',
  srv: 'dns-record',
  'isp-database': 'public-database',
  mx: 'guess-by-mx',
  'mx-isp-database': 'guess-by-mx',
};

function rank({ source, security }: SettingsCandidate): number {
  return SETTINGS_SOURCES.indexOf(source) + (security === 'plain' ? SETTINGS_SOURCES.length : 0);
}

function choiceOf(
  chosen: SettingsCandidate | undefined,
  stated: readonly SettingsCandidate[],
  provider: SubmissionProvider | null,
): SettingsChoice {
  if (chosen === undefined) {
    return provider?.quirks.includes('no-mail-programs') ? 'no-server-exists' : 'nothing-found';
  }
  const agreeing = stated.filter((candidate) => isSame(candidate, chosen));
  if (new Set(agreeing.map(({ source }) => INDEPENDENT[source])).size > 1) return 'agreed';
  const best = Math.min(...stated.map(({ source }) => SETTINGS_SOURCES.indexOf(source)));
  return SETTINGS_SOURCES.indexOf(chosen.source) > best ? 'encrypted-instead' : ALONE[chosen.source];
}

/**
 * Chooses among everything that was stated. The order is that of `SETTINGS_SOURCES`: the operator's own file comes
 * over HTTPS and is as new as can be; the built-in table is checked and dated, but may be old; SRV records are the
 * operator's word, but come over DNS, which anybody on the way may change; the public database is kept by others; MX
 * hosts tell who receives, which only suggests who sends. No source is good enough to send in clear text while another
 * names encryption (RFC 8314 §3).
 */
export function chooseSettings(
  stated: readonly SettingsCandidate[],
  provider: SubmissionProvider | null,
): ChosenSettings {
  const candidates = stated
    .map((candidate, index) => ({ candidate, index }))
    .sort((one, other) => rank(one.candidate) - rank(other.candidate) || one.index - other.index)
    .map(({ candidate }) => candidate);
  const [chosen] = candidates;
  const differing = SETTINGS_SOURCES.filter((source) => {
    const own = candidates.filter((candidate) => candidate.source === source);
    return chosen !== undefined && own.length > 0 && !own.some((candidate) => isSame(candidate, chosen));
  });
  return { chosen: chosen ?? null, choice: choiceOf(chosen, stated, provider), candidates, differing };
}

/**
 * Do the built-in facts about a provider (login, quirks, changes) hold for these settings? They do for its own domains;
 * for a customer's domain, which may send elsewhere, only at the provider's own servers.
 */
export function holdsFor(
  provider: SubmissionProvider | null,
  by: 'domain' | 'mx' | null,
  { host }: Pick<SettingsCandidate, 'host'>,
): boolean {
  if (provider === null) return false;
  return by === 'domain' || provider.servers.some((server) => server.host === host || server.host === '{mx}');
}

/**
 * Fills in what only the provider's facts tell: the user name where a source does not state it, and the login where a
 * source only says "password", which may mean one made for this program.
 */
export function withProviderFacts(
  candidate: SettingsCandidate,
  provider: SubmissionProvider,
  address: AddressParts,
): SettingsCandidate {
  const { login, userName, userNameForm } = candidate;
  return {
    ...candidate,
    login: login === null || login === 'password' ? provider.login : login,
    userName: userNameForm === null ? userNameFor(provider.userName, address) : userName,
    userNameForm: userNameForm ?? provider.userName,
  };
}
