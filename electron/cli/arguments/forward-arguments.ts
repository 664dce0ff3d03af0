import {
  NO_ANSWERS,
  SIGNED_ANSWERS,
  TOUCH_ANSWERS,
  type ForwardAnswers,
} from '../../../shared/forward/forward-input.ts';
import { readPlace, readServer } from '../../../shared/forward/sources.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { say } from '../../../shared/wording/messages.ts';
import { COMMON_OPTIONS, parseStrictly, type CommandArguments, type Unusable } from './command-arguments.ts';
import { NETWORK_OPTIONS, readNetworkOptions, type NetworkOptions } from './network-options.ts';

/** What `retour forward` was asked for. */
export interface ForwardInvocation extends NetworkOptions {
  readonly kind: 'forward';
  /** A file, or `-` for standard input; null: there are answers only. */
  readonly file: string | null;
  readonly answers: ForwardAnswers;
  /** Ask nobody. */
  readonly offline: boolean;
  readonly language: Language;
}

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...NETWORK_OPTIONS,
  offline: { type: 'boolean' },
  forwarder: { type: 'string' },
  sender: { type: 'string' },
  mailbox: { type: 'string' },
  target: { type: 'string' },
  refusal: { type: 'string' },
  compare: { type: 'string' },
  signed: { type: 'string' },
  touch: { type: 'string' },
} as const;

/** Longer than any address, name or refusal. */
const MAX_CHARACTERS = 4000;

type Problem =
  | 'forward.cli.noInput'
  | 'forward.cli.oneFile'
  | 'forward.cli.badServer'
  | 'forward.cli.badPlace'
  | 'forward.cli.badChoice';

function unusable(id: Problem, language: Language, params: Readonly<Record<string, string>> = {}): Unusable {
  return { kind: 'unusable', message: say(id, language, params) };
}

type Values = {
  readonly [K in 'forwarder' | 'sender' | 'mailbox' | 'target' | 'refusal' | 'compare' | 'signed' | 'touch']?:
    | string
    | undefined;
};

function choiceOf<T extends string>(text: string | undefined, choices: readonly T[]): T | null | undefined {
  if (text === undefined) return null;
  return choices.find((choice) => choice === text);
}

function answersFrom(values: Values, language: Language): ForwardAnswers | Unusable {
  const { forwarder, sender, mailbox, target, refusal, compare } = values;
  const server = readServer(forwarder ?? null);
  if (forwarder !== undefined && server.ip === null && server.host === null) {
    return unusable('forward.cli.badServer', language, { value: forwarder.slice(0, 100) });
  }
  const places = { sender, mailbox, target, compare };
  for (const [option, text] of Object.entries(places)) {
    if (text !== undefined && readPlace(text).domain === null) {
      return unusable('forward.cli.badPlace', language, { option: `--${option}`, value: text.slice(0, 100) });
    }
  }
  const signed = choiceOf(values.signed, SIGNED_ANSWERS);
  if (signed === undefined) {
    return unusable('forward.cli.badChoice', language, {
      option: '--signed',
      choices: SIGNED_ANSWERS.join(', '),
    });
  }
  const touch = choiceOf(values.touch, TOUCH_ANSWERS);
  if (touch === undefined) {
    return unusable('forward.cli.badChoice', language, {
      option: '--touch',
      choices: TOUCH_ANSWERS.join(', '),
    });
  }
  return {
    ...NO_ANSWERS,
    sender: sender ?? null,
    mailbox: mailbox ?? null,
    forwarder: forwarder ?? null,
    target: target ?? null,
    refusal: refusal?.slice(0, MAX_CHARACTERS) ?? null,
    otherSender: compare ?? null,
    signed,
    touch,
  };
}

/** `retour forward FILE|- [--forwarder HOST|IP] [--json] [--resolver IP[:PORT]]… [--timeout MS]`; FILE or answers. */
export const forwardArguments: CommandArguments<ForwardInvocation> = {
  options: OPTIONS,
  read: (argv, language) => {
    const { values, positionals } = parseStrictly(argv, OPTIONS);
    const network = readNetworkOptions(values, language);
    if ('kind' in network) return network;
    const [, file, further] = positionals;
    if (further !== undefined) return unusable('forward.cli.oneFile', language);
    const answers = answersFrom(values, language);
    if ('kind' in answers) return answers;
    if (file === undefined && answers.sender === null && answers.refusal === null) {
      return unusable('forward.cli.noInput', language);
    }
    const offline = values.offline ?? false;
    return { kind: 'forward', file: file ?? null, answers, offline, language, ...network };
  },
};
