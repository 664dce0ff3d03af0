import { foldWhiteSpace } from '../../mail/white-space.ts';
import { isoDate } from '../../mail/date.ts';
import { NO_DELAY, type DelayFacts, type NoticeKind, type OriginalMessage } from '../notice.ts';
import type { Reading, Survey } from './reading.ts';

const HOUR_MS = 3_600_000;
/** Longest retry time that is believed, in hours; queues hold mail for days, not months. */
const MAX_HOURS = 60 * 24;

/** How long the message may become in all, e.g. Postfix's `It will be retried until it is 5 day(s) old`. */
const UNTIL_AGE =
  /until (?:it|(?:the |your )?message) is ([\d.]{1,6}) (minute|hour|day)(?:s|\(s\))? old|kept in the queue for up to ([\d.]{1,6}) (minute|hour|day)|bis (?:sie|die Nachricht) ([\d.]{1,6}) (Stunde|Tag)e?n? alt ist|(?:jusqu['’]à ce (?:qu['’]il|que le message) ait|finch[eé] non avrà|hasta que tenga|até que tenha|tot (?:het|dit)(?: bericht)?) (\d{1,3}) (heure|jour|or[ae]|giorn|hora|d[ií]a|uur|dag)/i;
/** How long trying goes on from now, e.g. Gmail's `will be retried for 2 more day(s)`. */
const FROM_NOW =
  /retr(?:y|ied) for ([\d.]{1,6}) more (hour|day)|(?:continue to be made|continue to try(?: to deliver[^.\n]{0,40})?|continue to attempt delivery[^.\n]{0,40}) for (?:the next |another )?([\d.]{1,6}) {1,3}(hour|day)|noch ([\d.]{1,6}) (Stunde|Tag)e?n?\b[^.\n]{0,40}versuch|Gmail[^.。\n]{0,80}?[^\d.。](\d{1,3}) ?(hour|day|Stunde|Tag|heure|jour|or[ae]|giorn|hora|d[ií]a|uur|dag|godz|dni|時間|日)|(?:altr[ei]|encore|noch|nog|jeszcze(?: przez)?|por mais|あと) (\d{1,3}) ?(Stunde|Tag|heure|jour|or[ae]|giorn|hora|d[ií]a|uur|dag|godz|dni|時間|日)|(\d{1,3}) (heure|jour|hora|d[ií]a)s? (?:de plus|más)\b/i;
/** Exchange's `The server will keep trying … for the next 1 days, 19 hours and 58 minutes`, in any language. */
const FOR_NEXT =
  /for the next (\d{1,3}) days?, (\d{1,3}) hours? and (\d{1,3}) minutes|(?:serv|サーバ)[^.。\n]{0,160}?[^\d.。](\d{1,3}) ?(?:Tag|jour|giorn|d[ií]a|dag|dni|日)\S{0,3},? ?(\d{1,3}) ?(?:Stunde|heure|or[ae]|hora|uur|uren|godz|時間)\S{0,3},?(?: \S{1,3})? ?(\d{1,3}) ?(?:min|分)/i;

function hoursLeft(words: string): number | null {
  const groups: readonly (string | undefined)[] = FOR_NEXT.exec(words)?.slice(1) ?? [];
  const [days, hours, minutes] = groups.filter((group) => group !== undefined).map(Number);
  if (days === undefined || hours === undefined || minutes === undefined)
    return hoursOf(FROM_NOW.exec(words));
  return days * 24 + hours + minutes / 60;
}

/** The unit is a day, in the languages of the patterns above; every other is an hour or a minute. */
const DAY = /^(?:day|tag|jour|giorn|d[ií]a|dag|dni|日)/i;

function hoursOf(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const [amount, unit] = groups.filter((group) => group !== undefined);
  const perUnit = DAY.test(unit ?? '') ? 24 : /^min/i.test(unit ?? '') ? 1 / 60 : 1;
  const hours = Number(amount) * perUnit;
  return Number.isFinite(hours) && hours > 0 && hours <= MAX_HOURS ? hours : null;
}

/** ISO time plus hours, keeping the zone that was stated. */
function plusHours(iso: string, hours: number): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(iso);
  const eastMs = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) * 60_000 : 0;
  const local = new Date(at + hours * HOUR_MS + eastMs).toISOString().slice(0, 19);
  return `${local}${zone?.[0] ?? 'Z'}`;
}

/** Times of a delay notice: stated ones, and the give-up time where the text gives a span to count from a stated time. */
export function delayTimes(
  survey: Survey,
  reading: Reading,
  original: OriginalMessage,
  kind: NoticeKind,
): DelayFacts {
  const stated = reading.delay ?? {};
  const since = isoDate(stated.since ?? '');
  if (kind !== 'delay')
    return { ...NO_DELAY, since, willRetry: kind === 'failure' ? (stated.willRetry ?? false) : null };
  const start = since ?? isoDate(original.date ?? '');
  const words = foldWhiteSpace(survey.own.slice(0, 8000));
  const age = hoursOf(UNTIL_AGE.exec(words));
  const rest = hoursLeft(words);
  const now = isoDate(survey.header('date') ?? '');
  const counted =
    age !== null && start !== null
      ? plusHours(start, age)
      : rest !== null && now !== null
        ? plusHours(now, rest)
        : null;
  return { since: start, giveUpAt: isoDate(stated.giveUpAt ?? '') ?? counted, willRetry: true };
}
