import type { BuiltSpf, SpfEnding, SpfSources } from '../auth/spf/build-spf.ts';
import { SPF_LOOKUP_LIMIT } from '../auth/spf/spf-session.ts';
import type { SpfSurvey } from '../auth/spf/survey-spf.ts';
import type { Language } from './format.ts';
import { say } from './messages.ts';

/** What an ending of the record says of all other servers. */
export function endingText(ending: SpfEnding, language: Language): string {
  return say(`spf-builder.ending.${ending}`, language);
}

/** Why each text that was typed is no server. */
export function senderProblemTexts({ problems }: BuiltSpf, language: Language): readonly string[] {
  return problems.map(({ text, problem, suggestion }) =>
    say(`spf-builder.problem.${problem}`, language, { text, suggestion: suggestion ?? 'none' }),
  );
}

/** What to know about the record: what became of the existing ones, its length, networks that are large. */
export function builtSpfNotes(
  built: BuiltSpf,
  { existing }: Pick<SpfSources, 'existing'>,
  language: Language,
): readonly string[] {
  const large = built.entries.filter(({ isLarge }) => isLarge).map(({ term }) => term);
  const records = existing.filter((text) => text.trim() !== '').length;
  return [
    ...(built.isEmpty ? [say('spf-builder.note.empty', language)] : []),
    ...(records > 1 ? [say('spf-builder.note.one-record', language, { count: records })] : []),
    ...built.leftOut.map(({ term, why, by }) =>
      say(`spf-builder.left-out.${why}`, language, { term, by: by ?? '' }),
    ),
    ...(large.length > 0 ? [say('spf-builder.note.large', language, { terms: large.join(', ') })] : []),
    ...(built.strings.length > 1
      ? [say('spf-builder.note.split', language, { count: built.strings.length })]
      : []),
    ...(built.isLong ? [say('spf-builder.note.long', language)] : []),
  ];
}

/** What the record costs receivers. */
export function budgetText({ lookups, voidLookups, isComplete }: SpfSurvey, language: Language): string {
  return say('spf-builder.budget', language, {
    count: lookups,
    limit: SPF_LOOKUP_LIMIT,
    voids: voidLookups,
    isComplete: isComplete ? 'yes' : 'no',
  });
}
