import type { AuthenticationResults, AuthResult, HeaderReading } from '../../headers/header-reading.ts';
import { organisationOf } from '../../headers/organisation.ts';

/** What the last receiver found out, as far as its field can be believed. */
export interface TrustedResults {
  readonly results: AuthenticationResults;
  /** Name of the server that says so; '' where it does not name itself. */
  readonly by: string;
  /** False: nothing ties the field to the last server, so that anybody on the way may have written it. */
  readonly isLast: boolean;
}

/** Organisations of the last hops: the mail no longer left them. */
function lastOrganisations({ hops }: HeaderReading): ReadonlySet<string> {
  const names = new Set<string>();
  for (const hop of [...hops].reverse()) {
    const name = organisationOf(hop.by);
    if (name !== null) names.add(name);
    if (hop.zone === 'external') break;
  }
  return names;
}

/**
 * The results to go by: those of the newest field that names the last receiver's organisation; Microsoft's names nobody
 * but stands on top of its own servers' fields. Anybody may put such a field into a mail, so older ones count less.
 */
export function trustedResults(reading: HeaderReading): TrustedResults | null {
  const own = lastOrganisations(reading);
  const fields = reading.authenticationResults.filter(({ results }) => results.length > 0);
  const isOwn = ({ authservId }: AuthenticationResults): boolean =>
    authservId === null
      ? own.has('outlook.com')
      : own.has(organisationOf(authservId) ?? authservId.toLowerCase());
  const found = fields.find(isOwn);
  const results = found ?? fields[0];
  return results ? { results, by: results.authservId ?? '', isLast: found !== undefined } : null;
}

/** All results of one server: some write a field for each method. */
export function allResultsOf(reading: HeaderReading, { results }: TrustedResults): readonly AuthResult[] {
  return reading.authenticationResults
    .filter(({ authservId }) => authservId === results.authservId)
    .flatMap((field) => field.results);
}

/** The best result of a method: of several signatures one that passes is enough. Null where it was not tried. */
export function bestResult(results: readonly AuthResult[], method: string): string | null {
  const own = results.filter((result) => result.method === method).map(({ result }) => result);
  return own.find((result) => result === 'pass') ?? own[0] ?? null;
}
