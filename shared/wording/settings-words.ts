import type { GuideValues } from '../providers/guides/guide.ts';
import type { SettingsAnswer, SettingsCandidate } from '../providers/settings-answer.ts';
import type { ProviderChange, SubmissionQuirk } from '../providers/submission.ts';
import { dateTimeText } from './date-time.ts';
import type { Language } from './format.ts';
import { say } from './messages.ts';

/** A month in words: `2026-12` -> "December 2026". */
export function monthText(month: string, language: Language): string {
  return dateTimeText(`${month}-01`, language).replace(/^1\.? /, '');
}

function whenText(date: string, language: Language): string {
  const [, year = '', half = ''] = /^(\d{4})-H([12])$/.exec(date) ?? [];
  return half === '' ? monthText(date, language) : say('settings.half-year', language, { year, half });
}

/** A dated change in words. Whether it lies ahead is told by when it was announced, not by today's date. */
export function changeText({ kind, date, asOf }: ProviderChange, language: Language): string {
  const isPast = date <= asOf;
  return say(`settings.change.${kind}.${isPast ? 'past' : 'ahead'}`, language, {
    when: whenText(date, language),
    month: monthText(asOf, language),
  });
}

/** A quirk and what to do about it. */
export interface QuirkWords {
  readonly id: SubmissionQuirk;
  readonly fact: string;
  readonly todo: string;
}

/** The quirks that hold for what was chosen, in words. */
export function quirkWords(answer: SettingsAnswer, language: Language): readonly QuirkWords[] {
  const quirks = answer.providerApplies ? (answer.provider?.quirks ?? []) : [];
  return quirks.map((id) => ({
    id,
    fact: say(`settings.quirk.${id}`, language),
    todo: say(`settings.todo.${id}`, language),
  }));
}

/** The changes that hold for what was chosen, in words. */
export function changeWords(answer: SettingsAnswer, language: Language): readonly string[] {
  const changes = answer.providerApplies ? (answer.provider?.changes ?? []) : [];
  return changes.map((change) => changeText(change, language));
}

/** What to enter as the user name, or words for a name that only the provider knows. */
export function userNameText({ userName, userNameForm }: SettingsCandidate, language: Language): string {
  if (userName !== null) return userName;
  return say(userNameForm === 'own' ? 'settings.user.own' : 'settings.user.unknown', language);
}

/** The provider gives out a password for mail programs. */
function hasSeparate(
  { login }: SettingsCandidate,
  { provider, providerApplies }: Pick<SettingsAnswer, 'provider' | 'providerApplies'>,
): boolean {
  return (
    login === 'password' && providerApplies && provider?.quirks.includes('separate-credentials') === true
  );
}

/** How to log in with these settings of an answer, in words. */
export function loginText(
  candidate: SettingsCandidate,
  answer: Pick<SettingsAnswer, 'provider' | 'providerApplies'>,
  language: Language,
): string {
  if (hasSeparate(candidate, answer)) return say('settings.login.separate', language);
  return say(`settings.login.${candidate.login ?? 'unknown'}`, language);
}

/** What goes into the guides for these settings. */
export function guideValues(
  candidate: SettingsCandidate,
  answer: Pick<SettingsAnswer, 'provider' | 'providerApplies'>,
  language: Language,
): GuideValues {
  const { host, port, security, login } = candidate;
  const needsOwn = login === 'app-password' || login === 'oauth2-or-app-password';
  const password = needsOwn ? 'app' : hasSeparate(candidate, answer) ? 'separate' : 'plain';
  return {
    host,
    port,
    security,
    user: userNameText(candidate, language),
    usesOAuth2: login === 'oauth2' || login === 'oauth2-or-app-password',
    password: say(`settings.password.${password}`, language),
  };
}

const REASONS = [
  'nxdomain',
  'nodata',
  'unknown-host',
  'servfail',
  'refused',
  'timeout',
  'no-network',
  'malformed',
  'bad-name',
  'cancelled',
  'dns',
  'unreachable',
  'certificate',
  'tls',
  'broken',
  'too-large',
  'encoded',
  'redirect',
  'no-settings-file',
  'no-outgoing-server',
] as const;

/** Why a source gave nothing, in words; a technical word that has none is shown as it is. */
export function reasonText(reason: string, language: Language): string {
  const [, status] = /^http-(\d{3})$/.exec(reason) ?? [];
  if (status !== undefined) return say('settings.reason.http', language, { status });
  const known = REASONS.find((id) => id === reason);
  return known === undefined ? reason : say(`settings.reason.${known}`, language);
}

/** Facts older than this are shown as such. */
const OLD_MONTHS = 18;

/** `asOf` and `today` as `YYYY-MM` or longer. */
export function isOld(asOf: string, today: string): boolean {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(today) - months(asOf) > OLD_MONTHS;
}
