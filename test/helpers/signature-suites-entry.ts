import { runArcSuite, runSignedMessages } from './signature-suites.ts';

/** Runs the suites of a folder and prints what came out. Bundled for other runtimes by the test that starts it. */
async function print(corpus: string): Promise<void> {
  const arc = await runArcSuite(corpus);
  const signed = [await runSignedMessages(corpus, 'dkim'), await runSignedMessages(corpus, 'arc')];
  const { electron = null } = process.versions;
  const printed = { electron, arc, signed: signed.flatMap((list) => list ?? []) };
  process.stdout.write(JSON.stringify(printed));
}

void print(process.argv.at(-1) ?? '');
