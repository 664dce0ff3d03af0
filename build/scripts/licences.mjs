import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const NOTICE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

async function noticeOf(folder) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NOTICE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

/**
 * The notices of every package that the app is built with, as their licences ask: name, version, licence and text.
 * Throws where a package states no licence at all.
 */
export async function thirdPartyNotices() {
  const { packages } = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
  const notices = shipped.map(async ([path, { version }]) => {
    const manifest = JSON.parse(await readFile(join(ROOT, path, 'package.json'), 'utf8'));
    const licence = manifest.license?.type ?? manifest.license;
    if (!licence) throw new Error(`${path} states no licence`);
    const text = (await noticeOf(join(ROOT, path))) || `Licence: ${licence}`;
    return `${manifest.name} ${version} (${licence})\n\n${text}\n`;
  });
  return (await Promise.all(notices)).sort().join(`\n${'-'.repeat(80)}\n\n`);
}
