import { addressBlocks } from './address-blocks.ts';
import { labelFormat } from './label-format.ts';
import type { Format } from './reading.ts';
import { factsFromText } from './recipient-facts.ts';
import { firstTextAddress } from './text-address.ts';

/** Lines of the list of pending addresses that are read. */
const MAX_PENDING = 500;

/** `ann@example.org (host: relay.example.org)  (queue: smtp)` */
function pendingHead(line: string): { address: string; rest: string } | null {
  const match = /^\s{0,20}(\S{1,320}@\S{1,255}) (\(host: .{1,300})$/.exec(line);
  const address = firstTextAddress(match?.[1] ?? '');
  return address === null ? null : { address, rest: match?.[2] ?? '' };
}

/** MMDF, the mail system of SCO Unix and of much of CSNET: address, host, queue and reason in one sentence. */
export const mmdf = labelFormat({
  name: 'mmdf',
  software: 'mmdf',
  anchor: /could not be delivered to\s{1,8}'[^'\s]{3,320} \(host: [^()\n]{0,255}\) \(queue: /,
  recipient:
    /(?:could not be delivered to|^)\s{0,8}'([^'\s]{3,320}) \(host: [^()\n]{0,255}\) \(queue: [^()\n]{0,80}\)'/gm,
  reasons: [/reason:\s{1,8}'([^\n]{3,600}?)'\s{0,8}(?:\n|$(?![^]))/],
});

/** MMDF's notice that it goes on trying. */
export const mmdfWaiting: Format = {
  name: 'mmdf-waiting',
  software: 'mmdf',
  read: ({ own, lines }) => {
    if (
      !own.includes('could not yet be') ||
      !/your message could not yet be\s{1,4}fully delivered/i.test(own)
    )
      return null;
    const start = lines.findIndex((line) => /still pending for the following address/i.test(line));
    const blocks = addressBlocks(lines.slice(start + 1, start + 1 + MAX_PENDING), {
      until: /^\s{0,8}The beginning of your message/i,
      head: pendingHead,
    });
    if (start === -1 || blocks.length === 0) return null;
    const recipients = blocks.map(({ address, text }) => {
      const facts = factsFromText({ address, action: 'delayed', text });
      const host = /^\(host: ([^()\s]{1,255})\)/.exec(text)?.[1]?.toLowerCase() ?? null;
      return { ...facts, remoteHost: host, diagnostic: 'could not yet be fully delivered', stage: null };
    });
    return { kind: 'delay', recipients, reporter: { software: 'mmdf' } };
  },
};
