import { buildSpf, type BuiltSpf, type SpfEnding } from '../../../shared/auth/spf/build-spf.ts';
import type { Wording } from '../../ui/wording.tsx';
import type { BuilderEntry } from './builder-store.ts';
import { termShape } from './spf-tree.ts';

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Records are pasted with the quotation marks of a zone file around them, in one piece or several. */
function recordsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^"|"$/g, '').replaceAll(/" *"/g, ''))
    .filter((line) => line !== '');
}

/** The record that follows from the answers. */
export function builtFrom(entry: BuilderEntry): BuiltSpf {
  return buildSpf({
    ownMx: entry.ownMx,
    ownA: entry.ownA,
    servers: linesOf(entry.servers),
    includes: linesOf(entry.includes),
    ending: entry.ending,
    existing: recordsOf(entry.existing),
  });
}

const ASKING = ['include', 'a', 'mx', 'ptr', 'exists', 'redirect'];

/** Look-ups that the terms themselves cost (RFC 7208 §4.6.4); what they include comes on top. */
export function leastLookups(record: string): { readonly count: number; readonly hasIncludes: boolean } {
  const kinds = record
    .split(' ')
    .slice(1)
    .map((term) => termShape(term).kind);
  return {
    count: kinds.filter((kind) => ASKING.includes(kind)).length,
    hasIncludes: kinds.some((kind) => kind === 'include' || kind === 'redirect'),
  };
}

/** Words of an ending that need a warning. */
const CAREFUL_ENDINGS: readonly SpfEnding[] = ['neutral'];

/** What is wrong with the answers or worth a look, the grave first. */
export function builderRemarks(
  built: BuiltSpf,
  ending: SpfEnding,
  limit: number,
  { say }: Wording,
): readonly { readonly text: string; readonly isGrave: boolean }[] {
  const { count } = leastLookups(built.record);
  const grave = [
    ...built.problems.map(({ text, problem, suggestion }) =>
      suggestion === null
        ? say(`spf-builder.problem.${problem}`, { text })
        : `${say(`spf-builder.problem.${problem}`, { text })} ${say('spf-builder.meant', { suggestion })}`,
    ),
    ...(count > limit ? [say('spf-builder.too-many', { count, limit })] : []),
  ];
  const remarks = [
    ...(built.isEmpty ? [say('spf-builder.empty')] : []),
    ...(CAREFUL_ENDINGS.includes(ending) ? [say('spf-builder.neutral')] : []),
    ...built.entries.filter(({ isLarge }) => isLarge).map(({ term }) => say('spf-builder.large', { term })),
    ...built.leftOut.map(({ term, why, by }) =>
      say(by === null ? `spf-builder.left-out.${why}` : 'spf-builder.left-out.by', { term, by: by ?? '' }),
    ),
    ...(built.isLong ? [say('spf-builder.long')] : []),
  ];
  return [
    ...grave.map((text) => ({ text, isGrave: true })),
    ...remarks.map((text) => ({ text, isGrave: false })),
  ];
}
