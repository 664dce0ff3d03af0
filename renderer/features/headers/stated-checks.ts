import type { AuthResult, HeaderReading } from '../../../shared/headers/header-reading.ts';
import type { CheckRow, CheckTone } from '../../report/check-table.tsx';
import type { Wording } from '../../ui/wording.tsx';

/** Methods with a question in plain words; others are shown under the name that the server gives them. */
const METHODS = [
  'spf',
  'dkim',
  'dmarc',
  'arc',
  'compauth',
  'iprev',
  'auth',
  'dkim-atps',
  'sender-id',
] as const;
type Method = (typeof METHODS)[number];

function isKnown(method: string): method is Method {
  return METHODS.some((known) => known === method);
}

/** Results of RFC 8601 §2.7 with words of their own. */
const ANSWERS = {
  pass: 'yes',
  fail: 'no',
  hardfail: 'no',
  softfail: 'careful',
  policy: 'careful',
  permerror: 'careful',
  neutral: 'open',
  none: 'open',
  temperror: 'open',
} as const satisfies Readonly<Record<string, CheckTone>>;

function isAnswer(result: string): result is keyof typeof ANSWERS {
  return Object.hasOwn(ANSWERS, result);
}

/** The answer to a method's question: "Yes", "Probably not", "Not signed". */
export function answerOf(
  method: string,
  result: string,
  { say }: Wording,
): { readonly tone: CheckTone; readonly answer: string } {
  if (!isAnswer(result)) return { tone: 'open', answer: result };
  const isOwn = method === 'spf' || method === 'dkim' || method === 'dmarc' || method === 'arc';
  const answer =
    result === 'none' && isOwn
      ? say(`headers-screen.answer.none.${method}`)
      : say(`headers-screen.answer.${result}`);
  return { tone: ANSWERS[result], answer };
}

/** The question of a method in plain words, and its name. */
export function questionOf(
  method: string,
  { say }: Wording,
): { readonly label: string; readonly jargon: string } {
  if (!isKnown(method)) return { label: method, jargon: '' };
  const jargon = method === 'iprev' || method === 'auth' ? method : method.toUpperCase();
  return { label: say(`headers-screen.method.${method}`), jargon };
}

function property({ properties }: AuthResult, ...names: readonly string[]): string | null {
  for (const wanted of names) {
    const found = properties.find(({ type, name }) => `${type}.${name}` === wanted);
    if (found && found.value !== 'none') return found.value;
  }
  return null;
}

const MAX_DETAIL = 300;

/** What the result is about: the domain, key or address, and why. */
function detailsOf(result: AuthResult, { say }: Wording): readonly string[] {
  const key = property(result, 'header.s');
  const domain = {
    spf: property(result, 'smtp.mailfrom', 'smtp.mfrom', 'smtp.helo'),
    dkim: property(result, 'header.d', 'header.i', 'header.from'),
    dmarc: property(result, 'header.from'),
  };
  const { method, properties, reason, comments } = result;
  const own = method === 'spf' || method === 'dkim' || method === 'dmarc' ? domain[method] : null;
  const plain = properties
    .filter(({ value }) => value !== 'none')
    .map(({ type, name, value }) => `${type === '' ? '' : `${type}.`}${name}=${value}`);
  const about = own ?? plain.join(', ');
  const named = key === null ? about : say('headers-screen.with-key', { domain: about, key });
  return [
    named,
    ...(reason === null ? [] : [/^\d{1,4}$/.test(reason) ? `reason=${reason}` : `“${reason}”`]),
    ...comments.map((comment) => `(${comment})`),
  ]
    .filter((line) => line !== '')
    .map((line) => line.slice(0, MAX_DETAIL));
}

const MAX_ROWS = 40;

/** What one field says, row by row. */
export function statedRows(results: readonly AuthResult[], wording: Wording): readonly CheckRow[] {
  return results.slice(0, MAX_ROWS).map((result, i) => ({
    key: `${i} ${result.method}`,
    ...questionOf(result.method, wording),
    ...answerOf(result.method, result.result, wording),
    details: detailsOf(result, wording),
  }));
}

/** What a server wrote down about the mail, and which one. */
export interface StatedChecks {
  /** Null where the field names none. */
  readonly server: string | null;
  readonly rows: readonly CheckRow[];
}

/**
 * What the last server checked: its Authentication-Results, all of those that it wrote, and Received-SPF where these say
 * nothing of SPF. Null where no server wrote anything down.
 */
export function lastChecks(reading: HeaderReading, wording: Wording): StatedChecks | null {
  const { authenticationResults, receivedSpf } = reading;
  const [newest] = authenticationResults;
  const server = newest?.authservId ?? null;
  const own = authenticationResults.filter(({ authservId }) => authservId === server);
  const results = own.flatMap((field) => field.results);
  const [stated] = receivedSpf;
  const spf: readonly AuthResult[] =
    stated?.result && !results.some(({ method }) => method === 'spf')
      ? [
          {
            method: 'spf',
            result: stated.result,
            reason: null,
            properties: [{ type: 'smtp', name: 'mailfrom', value: stated.envelopeFrom ?? '' }],
            comments: stated.comment === null ? [] : [stated.comment],
          },
        ]
      : [];
  const rows = statedRows([...spf, ...results], wording);
  return rows.length === 0 ? null : { server: server ?? stated?.receiver ?? null, rows };
}
