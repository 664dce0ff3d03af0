import type { Wording } from '../../ui/wording.tsx';
import type { Passage, ServerRow } from './timeline-picture.ts';
import { durationText, type ScreenClock } from './time-words.ts';

/** What a server is called. */
export function serverName({ name, role }: ServerRow, { say }: Wording): string {
  if (role === 'computer') return say('headers-screen.computer');
  return name ?? say('headers-screen.unnamed');
}

/** When it had the mail, by corrected clocks. */
export function arrivalText({ arrivedAt }: ServerRow, clock: ScreenClock, { say }: Wording): string {
  return arrivedAt === null ? say('headers-screen.not-stated') : clock.text(arrivedAt);
}

/** How long it held the mail. */
export function stayText({ staySeconds, role }: ServerRow, wording: Wording): string {
  if (role === 'last') return wording.say('headers-screen.stays');
  return staySeconds === null ? wording.say('headers-screen.not-stated') : durationText(staySeconds, wording);
}

/** Whether the mail went on encrypted: "TLS 1.3", "Encrypted", "Open". */
export function passageText(passage: Passage, { say }: Wording): string {
  switch (passage.kind) {
    case 'locked':
      return passage.version === null
        ? say('headers-screen.encrypted')
        : passage.version.replace(/^(TLS|SSL)v?/i, '$1 ').replace('_', '.');
    case 'open':
      return say('headers-screen.open');
    case 'inside':
      return say('headers-screen.inside');
    case 'unknown':
      return say('headers-screen.not-stated');
  }
}

/** Why the stated time of a server cannot be right, in one or two sentences. */
export function skewSentence(row: ServerRow, clock: ScreenClock, wording: Wording): string {
  const { say } = wording;
  const { statedAt, leftAt, skewSeconds, zoneMistakeHours, line } = row;
  const params = {
    by: durationText(skewSeconds, wording),
    stated: statedAt === null ? '' : clock.text(statedAt),
    next: leftAt === null ? '' : clock.text(leftAt),
    way: skewSeconds > 0 ? 'ahead' : 'behind',
  };
  if (line === null) return say('headers-screen.skew.writer', params);
  if (zoneMistakeHours !== null)
    return say('headers-screen.skew.zone', { ...params, hours: Math.abs(zoneMistakeHours) });
  const isProven = skewSeconds > 0 && statedAt !== null && leftAt !== null && leftAt < statedAt;
  return say(isProven ? 'headers-screen.skew.proven' : 'headers-screen.skew', params);
}
