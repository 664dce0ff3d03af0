import type { Report } from '../../../shared/report/report.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import type { Language } from '../../../shared/wording/format.ts';

/** What an explained error message says in two sentences; null where nothing is known of it. */
export function verdictOfText(
  { findings }: Report,
  language: Language,
): { readonly title: string; readonly lead: string } | null {
  const [main] = findings;
  return main ? findingText(main, language) : null;
}
