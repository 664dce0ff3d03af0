import { DKIM_KEY_CHECKS } from '../checks/auth/dkim-registry.ts';
import { DMARC_CHECKS } from '../checks/auth/dmarc-registry.ts';
import { SPF_CHECKS } from '../checks/auth/spf-registry.ts';
import { FORWARD_CHECKS } from '../checks/forward/registry.ts';
import { CHECKS } from '../checks/index.ts';
import { HEADER_CHECKS } from '../checks/headers/registry.ts';
import type { FindingWording, StepAction, StepShape, StepTime } from '../checks/check.ts';
import { NETWORK_CHECKS } from '../checks/network/registry.ts';
import { VERIFY_CHECKS } from '../checks/verify/registry.ts';
import type { Finding } from '../report/report.ts';
import { formatWith, type Language, type ParamLookup } from './format.ts';
import { letterFacts } from './letter-facts.ts';
import { paramLookup } from './params.ts';

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

/** Longest value in a title, and elsewhere, in UTF-16 units. */
const TITLE_VALUE_CHARS = 80;
const TEXT_VALUE_CHARS = 1000;

/** What the words of a finding need of its check. */
interface Worded {
  readonly id: string;
  readonly steps: readonly StepShape[];
  readonly wording: Readonly<Record<Language, FindingWording>>;
}

const BY_ID: ReadonlyMap<string, Worded> = new Map(
  [
    ...CHECKS,
    ...NETWORK_CHECKS,
    ...HEADER_CHECKS,
    ...VERIFY_CHECKS,
    ...SPF_CHECKS,
    ...DKIM_KEY_CHECKS,
    ...DMARC_CHECKS,
    ...FORWARD_CHECKS,
  ].map((check) => [check.id, check]),
);

/** A placeholder that opens a sentence, with what stands before it. */
const OPENING = /(^|[.!?]\s|\n)\{([a-z]\w*)\}/g;

/** A message whose sentences begin with capitals, and the names that this asks for. */
interface Opened {
  readonly message: string;
  readonly capitals: readonly string[];
}

const opened = new Map<string, Opened>();

function openedOf(message: string): Opened {
  const known = opened.get(message);
  if (known) return known;
  const capitals: string[] = [];
  const changed = message.replace(OPENING, (_, before: string, name: string) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    capitals.push(capital);
    return `${before}{${capital}}`;
  });
  const made = { message: changed, capitals };
  opened.set(message, made);
  return made;
}

/** Fills one message. A stand-in phrase ("the server") gets a capital where it opens a sentence. */
function fill(message: string, language: Language, values: ParamLookup): string {
  const { message: changed, capitals } = openedOf(message);
  if (capitals.every((name) => values(name) !== undefined)) return formatWith(changed, language, values);
  const partly = message.replace(OPENING, (whole, before: string, name: string) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return values(capital) !== undefined ? `${before}{${capital}}` : whole;
  });
  return formatWith(partly, language, values);
}

/** Title and lead by confidence: what is only `possible` says so. */
function answerOf(
  words: FindingWording,
  finding: Finding,
): { readonly title: string; readonly lead: string } {
  if (finding.confidence !== 'possible') return { title: words.title, lead: words.lead };
  return { title: words.titleIfPossible ?? words.title, lead: words.leadIfPossible ?? words.lead };
}

/** The values for a title: others only where one is too long for it. */
function titleValues(finding: Finding, language: Language, values: ParamLookup): ParamLookup {
  const isShort = Object.values(finding.params).every((value) => String(value).length <= TITLE_VALUE_CHARS);
  return isShort ? values : paramLookup(finding.params, language, TITLE_VALUE_CHARS);
}

/** Turns a finding into sentences. Throws where the finding's check does not exist: a programming mistake. */
export function findingText(finding: Finding, language: Language): FindingText {
  const check = BY_ID.get(finding.id);
  if (!check) throw new Error(`no check ${finding.id}`);
  const words = check.wording[language];
  const facts = words.letter ? letterFacts(finding.params, language) : '';
  const values = paramLookup(finding.params, language, TEXT_VALUE_CHARS, { facts });
  const say = (message: string): string => fill(message, language, values);
  const answer = answerOf(words, finding);
  return {
    title: fill(answer.title, language, titleValues(finding, language, values)),
    lead: say(answer.lead),
    explanation: say(words.explanation),
    detail: finding.detail ? say(finding.detail[language]) : null,
    steps: check.steps.map((shape, i) => ({
      ...shape,
      act: say(words.steps[i]?.act ?? ''),
      why: say(words.steps[i]?.why ?? ''),
    })),
    whyNotCertain: say(words.whyNotCertain),
    letter: words.letter && {
      // An addressee is no sentence: it keeps its small letter.
      to: formatWith(words.letter.to, language, values),
      subject: say(words.letter.subject),
      body: say(words.letter.body),
    },
  };
}
