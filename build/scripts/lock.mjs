import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 300;
/** A holder that wrote no process id within this time died while taking the lock. */
const NAMELESS_MS = 5000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function isAbandoned(folder) {
  const text = await readFile(join(folder, 'pid'), 'utf8').catch(() => '');
  const pid = Number(text);
  if (pid > 0) return !isAlive(pid);
  const made = await stat(folder).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > NAMELESS_MS;
}

async function take(folder) {
  for (;;) {
    try {
      await mkdir(folder);
      await writeFile(join(folder, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    else await sleep(POLL_MS);
  }
}

/** Runs `work` while no other process holds the same lock folder; a lock whose holder died is taken over. */
export async function withLock(folder, work) {
  await take(folder);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
