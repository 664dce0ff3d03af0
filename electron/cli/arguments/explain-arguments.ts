import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { COMMON_OPTIONS, parseStrictly, type CommandArguments } from './command-arguments.ts';

/** How results are written. */
export type OutputForm = 'text' | 'json' | 'jsonl' | 'csv';

/** What `retour explain` was asked for. */
export interface ExplainInvocation {
  readonly kind: 'explain';
  readonly files: readonly string[];
  readonly filesFrom: string | null;
  readonly form: OutputForm;
  readonly language: Language;
}

/** Forms that are asked for by an option of their name. */
const FORMS = ['json', 'jsonl', 'csv'] as const;

const OPTIONS = {
  ...COMMON_OPTIONS,
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  csv: { type: 'boolean' },
  'files-from': { type: 'string' },
} as const;

/** `retour explain [FILE…|-] [--json|--jsonl|--csv] [--files-from F]` */
export const explainArguments: CommandArguments<ExplainInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const [form = 'text', second] = FORMS.filter((name) => values[name]);
    if (second !== undefined) return { kind: 'unusable', message: say('cli.severalForms', language) };
    const files = positionals.slice(1);
    return { kind: 'explain', files, filesFrom: values['files-from'] ?? null, form, language };
  },
};
