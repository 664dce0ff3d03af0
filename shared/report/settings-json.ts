import { CLIENT_GUIDES } from '../providers/guides/index.ts';
import { guideNotes, guideSteps } from '../providers/guides/guide.ts';
import type { SettingsAnswer, SettingsCandidate } from '../providers/settings-answer.ts';
import type { Language } from '../wording/format.ts';
import { say } from '../wording/messages.ts';
import { changeText, guideValues, quirkWords, reasonText } from '../wording/settings-words.ts';

function providerJson({ provider, providerBy, providerApplies }: SettingsAnswer) {
  if (provider === null) return null;
  const { id, name, page, sources, asOf } = provider;
  return { id, name, by: providerBy, applies: providerApplies, page, sources, asOf };
}

function candidateJson(candidate: SettingsCandidate) {
  const { host, port, security, userName, userNameForm, login, source, origin } = candidate;
  return { host, port, security, userName, userNameForm, login, source, origin };
}

function changesJson({ provider, providerApplies }: SettingsAnswer, language: Language) {
  const changes = providerApplies ? (provider?.changes ?? []) : [];
  return changes.map((change) => ({ ...change, text: changeText(change, language) }));
}

function guidesJson(answer: SettingsAnswer, language: Language) {
  if (answer.chosen === null) return [];
  const values = guideValues(answer.chosen, answer, language);
  return CLIENT_GUIDES.map((guide) => ({
    id: guide.id,
    name: guide.name[language],
    steps: guideSteps(guide, values, language),
    notes: guideNotes(guide, values, language),
    source: guide.source,
    asOf: guide.asOf,
  }));
}

/**
 * `settings --json`. `settings` is what to enter, null where nothing is known; `candidates` is all that was stated, best
 * first, each with its source; `lookups` tells who was asked and how that ended. Grows only by adding.
 */
export function settingsJson(answer: SettingsAnswer, language: Language) {
  const { address, domain, chosen, choice, candidates, differing, lookups, mx, pages } = answer;
  return {
    schemaVersion: 1,
    address,
    domain,
    provider: providerJson(answer),
    settings: chosen && candidateJson(chosen),
    choice: { id: choice, explanation: say(`settings.choice.${choice}`, language) },
    candidates: candidates.map(candidateJson),
    differing,
    quirks: quirkWords(answer, language).map(({ id, fact, todo }) => ({
      id,
      explanation: fact,
      steps: [todo],
    })),
    changes: changesJson(answer, language),
    mx,
    lookups: lookups.map(({ reason, ...lookup }) => ({
      ...lookup,
      reason,
      text: reason === null ? null : reasonText(reason, language),
    })),
    pages,
    guides: guidesJson(answer, language),
  };
}
