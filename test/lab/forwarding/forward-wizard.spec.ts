import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { NOT_SURE, SIGNED_ANSWERS, TOUCH_ANSWERS } from '../../../shared/forward/forward-input.ts';
import { HELPS, MISSING_IDS, REMEDY_IDS, type MissingId } from '../../../shared/forward/forward-judgement.ts';
import { say } from '../../../shared/wording/messages.ts';
import { expect, test, type LaunchedApp } from '../../e2e/launch.ts';
import { EXIM_HOST, FORWARDER_HOST, TARGETS } from './topology.ts';
import { WINDOW_FOLDER, WINDOW_SCENARIOS, type SeenTable, type WindowCase } from './window-scenarios.ts';

type Language = 'en' | 'de';

const SIZE = { width: 1180, height: 1000 };
const FOLDER = process.env[WINDOW_FOLDER] ?? '';

async function shoot(page: Page, name: string): Promise<void> {
  const folder = join(process.cwd(), 'out/screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `lab-forward-${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the wizard, from the list of situations. */
async function enter({ page }: LaunchedApp, name: string): Promise<void> {
  await page.getByRole('navigation').first().getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What a user answers: by the id of the question, in the order in which they are put. */
type Answers = Partial<Readonly<Record<MissingId, string>>>;

/** The question on the screen, or the result, once one of them is there; null for the result. */
async function nextQuestion(page: Page, language: Language, answered: readonly MissingId[]) {
  const open = MISSING_IDS.filter((id) => !answered.includes(id));
  const texts = new Map(open.map((id) => [say(`forward-screen.ask.${id}`, language), id]));
  const pattern = [...texts.keys()].map((text) => text.replace('?', '\\?')).join('|');
  const question = title(page).filter({ hasText: new RegExp(pattern) });
  const result = page.getByRole('table', { name: say('forward-screen.what-if', language) });
  await expect(question.or(result).first()).toBeVisible();
  return (await result.isVisible()) ? null : (texts.get(await question.innerText()) ?? null);
}

async function answer(page: Page, language: Language, id: MissingId, given: string): Promise<void> {
  if (id === 'signed' || id === 'touch') {
    const choice = [...SIGNED_ANSWERS, ...TOUCH_ANSWERS].find((one) => one === given) ?? NOT_SURE;
    const name = say(`forward-screen.question.choice.${choice}`, language);
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
  } else await page.getByRole('main').getByRole('textbox').fill(given);
  await page.keyboard.press('Control+Enter');
}

/** Answers what is asked until the result is there; gives what was asked. What has no answer is not sure. */
async function toResult(
  { page }: LaunchedApp,
  language: Language,
  answers: Answers,
): Promise<readonly MissingId[]> {
  const asked: MissingId[] = [];
  for (;;) {
    const id = await nextQuestion(page, language, asked);
    if (id === null) return asked;
    asked.push(id);
    await shoot(page, `asks-${id}`);
    await answer(page, language, id, answers[id] ?? NOT_SURE);
  }
}

/** Pastes what came back, and goes on to the result; on a slow machine a question comes before DNS answers it. */
async function paste(app: LaunchedApp, id: WindowCase, language: Language): Promise<void> {
  const { page } = app;
  const text = readFileSync(join(FOLDER, `${id}.eml`), 'latin1');
  await page.getByRole('main').getByRole('textbox').fill(text);
  await page.keyboard.press('Control+Enter');
  await toResult(app, language, {});
}

/** The table of the result, once it is there. */
async function readTable(page: Page, language: Language): Promise<SeenTable> {
  const table = page.getByRole('table', { name: say('forward-screen.what-if', language) });
  await expect(table).toBeVisible();
  const found: Record<string, (typeof HELPS)[number]> = {};
  for (const id of REMEDY_IDS) {
    const head = page.getByRole('rowheader', { name: say(`forward-screen.remedy.${id}`, language) });
    const row = table.getByRole('row').filter({ has: head });
    const answers = await row.getByRole('cell').first().allInnerTexts();
    const helps = HELPS.find((one) => say(`forward-screen.arrives.${one}`, language) === answers[0]?.trim());
    if (helps) found[id] = helps;
  }
  return found;
}

/** Keeps what the window shows, and what it predicts, for comparing it with what really happens. */
async function keep({ page }: LaunchedApp, id: WindowCase, language: Language): Promise<void> {
  const seen = await readTable(page, language);
  expect(Object.keys(seen).length).toBeGreaterThan(8);
  await shoot(page, id);
  writeFileSync(join(FOLDER, `${id}.seen.json`), JSON.stringify(seen));
}

test(WINDOW_SCENARIOS.strict, async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  await enter(app, 'Forward rejected');
  await paste(app, 'strict', 'en');
  await keep(app, 'strict', 'en');
  await expect(app.page.getByText(FORWARDER_HOST.address).first()).toBeVisible();
});

test(WINDOW_SCENARIOS.footer, async ({ launch }) => {
  const app = await launch({ language: 'de', theme: 'light', size: SIZE });
  await enter(app, 'Weiterleitung');
  await paste(app, 'footer', 'de');
  await keep(app, 'footer', 'de');
  await expect(title(app.page)).not.toBeEmpty();
});

test(WINDOW_SCENARIOS['old-policy'], async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'dark', size: SIZE });
  await enter(app, 'Forward rejected');
  await paste(app, 'old-policy', 'en');
  await keep(app, 'old-policy', 'en');
  await expect(app.page.getByText(EXIM_HOST.name).first()).toBeVisible();
});

const ANSWERS: Answers = {
  sender: 'anna@neither.example',
  mailbox: 'neither@club.example.net',
  target: `ben.neither@${TARGETS.either.domain}`,
  refusal: '550 5.7.26 Your email has been blocked because the sender is unauthenticated.',
  'forwarder-address': FORWARDER_HOST.address,
  signed: 'no',
  touch: 'untouched',
};

test(WINDOW_SCENARIOS.neither, async ({ launch }) => {
  const app = await launch({ language: 'en', theme: 'light', size: SIZE });
  await enter(app, 'Forward rejected');
  await app.page.getByRole('button', { name: say('forward-screen.input.none', 'en') }).click();
  const asked = await toResult(app, 'en', ANSWERS);
  expect(asked).toEqual(expect.arrayContaining(['sender', 'mailbox', 'target']));
  await keep(app, 'neither', 'en');
});
