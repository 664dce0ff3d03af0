import { readAuthenticationResults } from '../auth/results/read-results.ts';
import { isoDate } from '../mail/date.ts';
import { headerValue, type HeaderField } from '../mail/header-fields.ts';
import { findAnomalies } from './anomalies/index.ts';
import { readAutomaticMarks } from './automatic-marks.ts';
import type { AuthenticationResults, HeaderReading } from './header-reading.ts';
import { readTrace, wrongClocks, type KnownClocks } from './hops.ts';
import { readListMarks } from './list-marks.ts';
import { readOriginators } from './originators.ts';
import { readReceivedSpf } from './received-spf.ts';
import { readArcSets, readSignatures } from './signatures.ts';
import { readVendorMarks } from './vendors/index.ts';
import { leftSenderAt } from './zones.ts';

/** Fields of one kind that are taken apart; further ones stay in `fields`. */
const MAX_RESULT_FIELDS = 500;
/** Results as the rules have them; some servers of old write a field of their own. Those of ARC belong to their sets. */
const RESULT_FIELDS = ['authentication-results', 'x-authentication-results'] as const;

function resultsIn(fields: readonly HeaderField[]): readonly AuthenticationResults[] {
  const [own = [], other = []] = RESULT_FIELDS.map((name) => fields.filter((field) => field.name === name));
  return (own.length > 0 ? own : other)
    .slice(0, MAX_RESULT_FIELDS)
    .map(({ value, line }) => readAuthenticationResults(value, line));
}

function dateOf(fields: readonly HeaderField[]): string | null {
  return isoDate(headerValue(fields, 'date') ?? '');
}

/** A returned mail passed some of the same servers, and shows which of their clocks are wrong. */
function knownClocks(original: readonly HeaderField[]): KnownClocks {
  return original.length === 0 ? new Map() : wrongClocks(readTrace(original, dateOf(original), new Map()));
}

/**
 * Reads the header of one message: facts, the way with corrected clocks, and what is odd. `original` is the header of
 * the mail that a report returns, a further witness of clocks. Pure; never throws; time grows with the size of the
 * headers.
 */
export function readHeaders(
  fields: readonly HeaderField[],
  original: readonly HeaderField[] = [],
): HeaderReading {
  const date = dateOf(fields);
  const originators = readOriginators(fields);
  const authors = originators.from.map(({ address }) => address);
  const trace = readTrace(fields, date, knownClocks(original));
  const { hops, totalSeconds, dateSkewSeconds } = trace;
  const facts = {
    fields,
    hops,
    leftSenderAt: leftSenderAt(hops, { authors, envelope: originators.returnPath }),
    totalSeconds,
    originators,
    subject: headerValue(fields, 'subject'),
    messageId: headerValue(fields, 'message-id'),
    date,
    dateSkewSeconds,
    authenticationResults: resultsIn(fields),
    receivedSpf: readReceivedSpf(fields),
    dkimSignatures: readSignatures(fields),
    arcSets: readArcSets(fields),
    list: readListMarks(fields),
    automatic: readAutomaticMarks(fields),
    vendorMarks: readVendorMarks(fields),
  };
  return { ...facts, anomalies: findAnomalies(facts, trace) };
}
