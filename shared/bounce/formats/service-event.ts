import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DsnAction, RecipientFacts } from '../notice.ts';
import { isObject, parseJson, textAt, type Json } from './json.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';
import { kindOfActions } from './rfc3464.ts';
import { firstTextAddress } from './text-address.ts';

/** Longest text that is parsed, in characters. */
const MAX_LENGTH = 300_000;
/** Events that are read from one text. */
const MAX_EVENTS = 500;
/** Objects around an event that are opened. */
const MAX_DEPTH = 4;

/** Names under which sending services state what happened, to whom, and what the other server said. */
const WHAT = ['event', 'RecordType', 'Type', 'type', 'event_type', 'eventType'];
const WHOM = ['email', 'Email', 'recipient', 'rcpt_to', 'raw_rcpt_to', 'to', 'address'];
const WORDS = [
  'reason',
  'Details',
  'raw_reason',
  'diag',
  'diagnostic',
  'error',
  'response',
  'bounce_description',
  'message',
  'description',
  'Description',
];
const STATUS = ['status', 'enhanced-code', 'bounce_code'];

const FAILED = /bounce|fail|reject|drop|undeliver|block|invalid/i;
const WAITS = /defer|delay/i;

function firstOf(object: Json, names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name];
    const stated: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof stated === 'string' && stated !== '') return stated;
  }
  return null;
}

/** The event with what stands in the objects inside it, whose names come after its own. */
function flattened(event: Json, depth = 0): Json {
  const inner = depth < MAX_DEPTH ? Object.values(event).filter(isObject) : [];
  return Object.assign({}, ...inner.map((object) => flattened(object, depth + 1)), event);
}

function actionOf(event: Json): DsnAction | null {
  const what = WHAT.map((name) => textAt(event, name)).filter((word) => word !== null);
  const words = what.join(' ');
  if (WAITS.test(words)) return 'delayed';
  if (!FAILED.test(words)) return null;
  return textAt(event, 'severity') === 'temporary' ? 'delayed' : 'failed';
}

function recipientOf(event: Json): RecipientFacts | null {
  const action = actionOf(event);
  if (action === null) return null;
  const all = flattened(event);
  const address = firstTextAddress(`<${firstOf(all, WHOM) ?? ''}>`);
  if (address === null) return null;
  const words = firstOf(all, WORDS) ?? '';
  const code =
    typeof all['code'] === 'number' && !/\b[45]\d\d\b/.test(words) ? `${String(all['code'])} ` : '';
  const context = foldWhiteSpace(WORDS.flatMap((name) => textAt(all, name) ?? []).join(' '));
  const text = `${code}${words.replace(/^smtp;\s{0,4}/i, '')}`;
  const facts = factsFromText({ address, action, text, context });
  const status = STATUS.map((name) => /^[245]\.\d{1,3}\.\d{1,3}$/.exec(textAt(all, name) ?? '')?.[0]);
  const host = firstOf(all, ['mx-host', 'remote_host', 'mx_host']);
  return {
    ...facts,
    enhancedStatus: facts.enhancedStatus ?? status.find((found) => found !== undefined) ?? null,
    remoteHost: facts.remoteHost ?? host?.toLowerCase() ?? null,
  };
}

/** The events in a parsed text, whatever lists and objects are around them. */
function eventsIn(value: unknown, depth: number): readonly RecipientFacts[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_EVENTS).flatMap((entry) => eventsIn(entry, depth + 1));
  if (!isObject(value)) return [];
  const own = recipientOf(value);
  return own === null ? Object.values(value).flatMap((entry) => eventsIn(entry, depth + 1)) : [own];
}

/** Events that a sending service reports as JSON (SendGrid, Postmark, Mailgun, SparkPost, Mandrill and others), pasted. */
export function readServiceEvent(survey: Survey): Reading | null {
  const { form, text } = survey.document;
  if (form !== 'text' || text.length > MAX_LENGTH) return null;
  const plain = text.trim();
  if (!/^[{[]/.test(plain) || !/[}\]]$/.test(plain)) return null;
  const recipients = eventsIn(parseJson(plain), 0).slice(0, MAX_EVENTS);
  return recipients.length === 0 ? null : { kind: kindOfActions(recipients, 'failure'), recipients };
}
