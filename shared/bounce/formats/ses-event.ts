import { foldWhiteSpace } from '../../mail/white-space.ts';
import type { DsnAction, NoticeKind, RecipientFacts } from '../notice.ts';
import { isObject, parseJson, textAt, type Json } from './json.ts';
import { factsFromText } from './recipient-facts.ts';
import type { Reading, Survey } from './reading.ts';

/** Longest event that is parsed, in characters. */
const MAX_LENGTH = 300_000;

function parse(text: string): Json | null {
  const value = parseJson(text);
  return isObject(value) ? value : null;
}

function listAt(object: Json, name: string): readonly Json[] {
  const value = object[name];
  return Array.isArray(value) ? value.slice(0, 500).filter(isObject) : [];
}

/** The event itself: alone, or as the text of a notification around it. */
function eventIn(text: string): Json | null {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start === -1 || end < start || text.length > MAX_LENGTH) return null;
  const outer = parse(text.slice(start, end + 1)) ?? parse(text.slice(start, end + 1).replace(/\n/g, ''));
  const inner = outer === null ? null : textAt(outer, 'Message');
  return inner === null ? outer : (parse(inner) ?? outer);
}

interface EventKind {
  readonly kind: NoticeKind;
  readonly object: string;
  readonly list: string;
  readonly action: DsnAction | null;
}

const KINDS: Readonly<Record<string, EventKind>> = {
  Bounce: { kind: 'failure', object: 'bounce', list: 'bouncedRecipients', action: 'failed' },
  Complaint: { kind: 'complaint', object: 'complaint', list: 'complainedRecipients', action: null },
  DeliveryDelay: { kind: 'delay', object: 'deliveryDelay', list: 'delayedRecipients', action: 'delayed' },
};

function recipientOf(entry: Json, event: Json, type: EventKind): RecipientFacts {
  const subtype = [
    textAt(event, 'bounceType'),
    textAt(event, 'bounceSubType'),
    textAt(event, 'complaintFeedbackType'),
    textAt(event, 'delayType'),
  ];
  const about = foldWhiteSpace(subtype.filter((word) => word !== null).join(' '));
  const text = textAt(entry, 'diagnosticCode')?.replace(/^smtp;\s{0,4}/i, '') ?? about;
  const facts = factsFromText({
    address: textAt(entry, 'emailAddress'),
    action: type.action,
    text,
    context: about,
  });
  return { ...facts, enhancedStatus: facts.enhancedStatus ?? textAt(entry, 'status') };
}

/** A notification of Amazon SES as JSON: bounce, complaint or delay. */
export function readSesEvent(survey: Survey): Reading | null {
  const text = survey.document.text;
  if (!/"(?:notificationType|eventType)\\?"/.test(text.slice(0, 4000))) return null;
  const event = eventIn(text);
  const type =
    event === null ? undefined : KINDS[textAt(event, 'notificationType') ?? textAt(event, 'eventType') ?? ''];
  const details = event === null || type === undefined ? null : event[type.object];
  if (type === undefined || !isObject(details)) return null;
  const recipients = listAt(details, type.list).map((entry) => recipientOf(entry, details, type));
  const host = textAt(details, 'reportingMTA')?.replace(/^dsn;\s{0,4}/, '') ?? null;
  return {
    kind: type.kind,
    recipients,
    reporter: { software: 'amazon-ses', ...(host === null ? {} : { host }) },
  };
}
