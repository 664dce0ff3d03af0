import { CHECKS } from '../checks/index.ts';
import type { StepAction, StepTime } from '../checks/check.ts';
import type { Finding, WordingParams } from '../report/report.ts';
import { formatMessage, type Language } from './format.ts';
import { PARAM_FALLBACKS } from './params.ts';

/** A finding in words. */
export interface FindingText {
  readonly title: string;
  readonly lead: string;
  readonly explanation: string;
  /** Words on this very server's wording, null where the rule has none. */
  readonly detail: string | null;
  readonly steps: readonly {
    readonly when: StepTime;
    readonly action: StepAction;
    readonly act: string;
    readonly why: string;
  }[];
  readonly whyNotCertain: string;
  readonly letter: { readonly to: string; readonly subject: string; readonly body: string } | null;
}

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** Fills one sentence; a stand-in phrase ("the server") gets a capital where it opens the sentence. */
function fill(message: string, language: Language, params: WordingParams): string {
  const fallbacks = PARAM_FALLBACKS[language];
  const text = formatMessage(message, language, { ...fallbacks, ...params });
  const opening = /^\{(\w+)\}/.exec(message)?.[1];
  return opening && !(opening in params) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Turns a finding into sentences. Throws where the finding's check does not exist: a programming mistake. */
export function findingText(finding: Finding, language: Language): FindingText {
  const check = BY_ID.get(finding.id);
  if (!check) throw new Error(`no check ${finding.id}`);
  const words = check.wording[language];
  const say = (message: string): string => fill(message, language, finding.params);
  return {
    title: say(words.title),
    lead: say(words.lead),
    explanation: say(words.explanation),
    detail: finding.detail ? say(finding.detail[language]) : null,
    steps: check.steps.map((shape, i) => ({
      ...shape,
      act: say(words.steps[i]?.act ?? ''),
      why: say(words.steps[i]?.why ?? ''),
    })),
    whyNotCertain: say(words.whyNotCertain),
    letter: words.letter && {
      to: say(words.letter.to),
      subject: say(words.letter.subject),
      body: say(words.letter.body),
    },
  };
}
