import { CLIENT_GUIDES } from '../../shared/providers/guides/index.ts';
import { guideNotes, guideSteps } from '../../shared/providers/guides/guide.ts';
import type { SettingsAnswer, SettingsCandidate } from '../../shared/providers/settings-answer.ts';
import type { Language } from '../../shared/wording/format.ts';
import { say, type MessageId } from '../../shared/wording/messages.ts';
import {
  changeWords,
  guideValues,
  isOld,
  loginText,
  monthText,
  quirkWords,
  reasonText,
  userNameText,
} from '../../shared/wording/settings-words.ts';
import { CONTROLS, section, wrap } from './text-layout.ts';

/** The fields as people enter them, values in one column. */
function fieldLines(
  answer: SettingsAnswer,
  chosen: SettingsCandidate,
  language: Language,
): readonly string[] {
  const fields: readonly (readonly [MessageId, string])[] = [
    ['settings.field.host', chosen.host],
    ['settings.field.port', String(chosen.port)],
    ['settings.field.security', say(`settings.security.${chosen.security}`, language)],
    ['settings.field.user', userNameText(chosen, language)],
    ['settings.field.login', loginText(chosen, answer, language)],
    ['settings.field.source', sourceText(chosen, language)],
  ];
  const labels = fields.map(([id]) => say(id, language));
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  return fields.flatMap(([, value], i) =>
    wrap(value, ' '.repeat(width + 2), `  ${(labels[i] ?? '').padEnd(width)}`),
  );
}

function sourceText({ source, origin }: SettingsCandidate, language: Language): string {
  const words = say(`settings.source.${source}`, language);
  return source === 'built-in' || source === 'mx' ? words : `${words} (${origin})`;
}

function otherLines({ candidates, chosen }: SettingsAnswer, language: Language): readonly string[] {
  return candidates
    .filter((candidate) => candidate !== chosen)
    .flatMap((candidate) => {
      const { host, port, security } = candidate;
      const place = `${host}:${String(port)} ${say(`settings.security.${security}`, language)}`;
      return wrap(`${place} · ${sourceText(candidate, language)}`, '    ', '  ');
    });
}

function askedLines({ lookups }: SettingsAnswer, language: Language): readonly string[] {
  const outside = lookups.filter(({ source }) => source !== 'built-in');
  const asked = outside.filter(({ result }) => result !== 'not-asked');
  if (asked.length === 0) return wrap(say('settings.asked.nobody', language), '  ');
  const hosts = outside
    .filter(({ result }) => result === 'not-asked')
    .map(({ origin }) => origin.replace(/^https:\/\//, '').replace(/\/.*$/, ''));
  return [
    ...asked.flatMap(({ source, origin, result, reason }) => {
      const ended =
        say(`settings.result.${result}`, language) +
        (reason === null ? '' : ` (${reasonText(reason, language)})`);
      return wrap(`${say(`settings.source.${source}`, language)}, ${origin}: ${ended}`, '    ', '  ');
    }),
    ...(hosts.length === 0
      ? []
      : wrap(say('settings.asked.without', language, { hosts: hosts.join(', ') }), '    ', '  ')),
  ];
}

function guideLines(answer: SettingsAnswer, language: Language): readonly string[] {
  if (answer.chosen === null) return [];
  const values = guideValues(answer.chosen, answer, language);
  return CLIENT_GUIDES.flatMap((guide) => [
    '',
    `  ${guide.name[language]}`,
    ...guideSteps(guide, values, language).flatMap((step, i) => wrap(step, '     ', `  ${String(i + 1)}. `)),
    ...guideNotes(guide, values, language).flatMap((note) => wrap(note, '     ')),
  ]);
}

function providerLines(answer: SettingsAnswer, language: Language, today: string): readonly string[] {
  const { provider, providerBy, domain } = answer;
  if (provider === null) return [];
  const { name, asOf, sources } = provider;
  const named = say(providerBy === 'mx' ? 'settings.provider.mx' : 'settings.provider.domain', language, {
    provider: name,
    domain,
  });
  const dated = say('settings.as-of', language, {
    month: monthText(asOf, language),
    sources: sources.join(', '),
  });
  const old = isOld(asOf, today) ? [say('settings.as-of.old', language)] : [];
  return [named, dated, ...old].flatMap((line) => wrap(line));
}

/** Nothing was found, since DNS knows no such domain. */
function isNoDomain({ choice, lookups }: SettingsAnswer): boolean {
  return (
    choice === 'nothing-found' &&
    lookups.some(({ source, reason }) => source === 'mx' && reason === 'nxdomain')
  );
}

/** Nothing was found, but not everybody could be asked. */
function isUnsure({ choice, lookups }: SettingsAnswer): boolean {
  return choice === 'nothing-found' && lookups.some(({ result }) => result === 'failed');
}

function titleOf({ address, choice, chosen }: SettingsAnswer, language: Language): string {
  if (chosen !== null) return say('settings.title', language, { address });
  const id = choice === 'no-server-exists' ? 'settings.title.no-server' : 'settings.title.unknown';
  return say(id, language, { address });
}

/** The answer as text for a terminal. `today` (`YYYY-MM-DD`) only tells whether built-in facts are old. */
export function settingsText(answer: SettingsAnswer, language: Language, today: string): string {
  const { chosen, choice, differing, pages } = answer;
  const reasons = [
    ...(isNoDomain(answer) ? [say('settings.no-such-domain', language)] : []),
    say(`settings.choice.${choice}`, language),
    ...(differing.length > 0 ? [say('settings.differ', language)] : []),
    ...(isUnsure(answer) ? [say('settings.some-failed', language)] : []),
  ];
  const quirks = [
    ...quirkWords(answer, language).map(({ fact, todo }) => `${fact} ${todo}`),
    ...changeWords(answer, language),
  ];
  const provider = providerLines(answer, language, today);
  const lines = [
    ...wrap(titleOf(answer, language)),
    ...(provider.length === 0 ? [] : ['', ...provider]),
    ...(chosen === null
      ? []
      : section(say('settings.heading.outgoing', language), fieldLines(answer, chosen, language))),
    '',
    ...wrap(reasons.join(' ')),
    ...section(
      say('settings.heading.quirks', language),
      quirks.flatMap((text) => wrap(text, '    ', '  - ')),
    ),
    ...section(say('settings.heading.others', language), otherLines(answer, language)),
    ...section(
      say('settings.heading.pages', language),
      pages.map((page) => `  ${page}`),
    ),
    ...section(say('settings.heading.asked', language), askedLines(answer, language)),
    ...section(say('settings.heading.guides', language), guideLines(answer, language)),
  ];
  return lines.join('\n').replace(CONTROLS, '·');
}
