import { fileURLToPath } from 'node:url';
import { bundleAndImport } from './bundle.mjs';

/** Age from which a fact shows as old. */
const OLD_AFTER_MONTHS = 18;

/** One line for each bounce rule whose `asOf` is older than 18 months today; the only reader of the clock. */
export async function staleRules(today = new Date()) {
  const entry = fileURLToPath(new URL('../../shared/bounce/rules/index.ts', import.meta.url));
  const { RULES } = await bundleAndImport(entry);
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  return RULES.flatMap(({ id, asOf }) => {
    const [year, month] = asOf.split('-').map(Number);
    const age = now - (year * 12 + month - 1);
    return age > OLD_AFTER_MONTHS ? [`rule ${id}: its source was last read ${asOf}, ${age} months ago`] : [];
  });
}
