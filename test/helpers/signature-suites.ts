import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { verifySignatures } from '../../electron/mail/auth/verify-signatures.ts';
import { NEVER_CANCELLED } from '../../shared/dns/cancellation.ts';
import { fakeResolver, type FakeZone } from './fake-resolver.ts';

/** What one test of a suite wants, and what came out. */
export interface SuiteOutcome {
  readonly name: string;
  readonly wanted: string;
  readonly seen: string;
  readonly reason: string | null;
}

const scenarioSchema = z.object({ 'txt-records': z.record(z.string(), z.string()) });
const testSchema = z.object({ message: z.string(), cv: z.nullable(z.string()) });

function keyZone(records: Readonly<Record<string, string>>): FakeZone {
  return Object.fromEntries(
    Object.entries(records).map(([name, text]) => [name.toLowerCase(), { TXT: [text] }]),
  );
}

async function verified(message: string, zone: FakeZone, receivedAt: Date) {
  const resolver = fakeResolver(zone);
  const options = { resolver, cancel: NEVER_CANCELLED, hasBody: true, receivedAt };
  return verifySignatures(Buffer.from(message, 'utf8'), options);
}

/** The tests of one scenario in order; a name may occur twice. */
function testsOf(
  document: ReturnType<typeof parseAllDocuments>[number],
): readonly (readonly [string, unknown])[] {
  if (!('contents' in document) || !isMap(document.contents)) return [];
  const tests = document.contents.get('tests');
  if (!isMap(tests)) return [];
  return tests.items.map(({ key, value }) => {
    const plain: unknown = isMap(value) ? value.toJSON() : null;
    return [String(key), plain];
  });
}

/** Runs the ARC validation suite of `corpus`; null where it is not there. An empty `cv` leaves the result open. */
export async function runArcSuite(corpus: string): Promise<readonly SuiteOutcome[] | null> {
  const file = join(corpus, 'auth/arc/arc-draft-validation-tests.yml');
  if (!existsSync(file)) return null;
  const outcomes: SuiteOutcome[] = [];
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'), { uniqueKeys: false })) {
    const { 'txt-records': records } = scenarioSchema.parse(document.toJS());
    for (const [name, test] of testsOf(document)) {
      const { message, cv } = testSchema.parse(test);
      const { arc } = await verified(message, keyZone(records), new Date());
      outcomes.push({ name, wanted: cv?.toLowerCase() ?? '', seen: arc.result, reason: arc.reason });
    }
  }
  return outcomes;
}

/** Line `name record` each, a blank line, the message. */
function splitSigned(text: string): { readonly zone: FakeZone; readonly message: string } {
  const end = text.indexOf('\n\n');
  const records = text
    .slice(0, end)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
  return { zone: keyZone(Object.fromEntries(records)), message: text.slice(end + 2) };
}

/** Verifies the signed messages in a folder of `corpus`, at the time their signatures name; null where there are none. */
export async function runSignedMessages(
  corpus: string,
  kind: 'dkim' | 'arc',
): Promise<readonly SuiteOutcome[] | null> {
  const folder = join(corpus, 'auth', kind, 'stalwart');
  if (!existsSync(folder)) return null;
  const outcomes: SuiteOutcome[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { zone, message } = splitSigned(readFileSync(join(folder, file), 'utf8'));
    const signedAt = Number(/\bt=(\d{9,11})\b/.exec(message)?.[1] ?? Number.NaN) * 1000;
    const receivedAt = Number.isNaN(signedAt) ? new Date() : new Date(signedAt);
    const { dkim, arc } = await verified(message, zone, receivedAt);
    const seen = kind === 'arc' ? arc.result : dkim.map(({ result }) => result).join(' ');
    const reason =
      kind === 'arc'
        ? arc.reason
        : dkim
            .map(({ comment }) => comment)
            .join(' ')
            .trim();
    outcomes.push({ name: `${kind}/${file}`, wanted: 'pass', seen, reason: reason || null });
  }
  return outcomes;
}
