import type { Batch } from '../../../explained.ts';
import type { Wording } from '../../../ui/wording.tsx';
import { whatWords, type BatchItem } from './batch-rows.ts';
import { countBy, stateChoice } from './batch-selection.ts';

/** Causes that have a sentence of their own where they make up at least half of all. */
const OWN_TITLES = ['user-unknown', 'mailbox-full', 'auth-failure', 'ip-blocked', 'spam-content'] as const;

/** The sentence above the table: the one thing that most of the lines have in common, by their worst. */
function titleOf(items: readonly BatchItem[], isByMail: boolean, { say }: Wording): string {
  const of = { n: items.length, unit: isByMail ? 'mails' : 'recipients' };
  const final = items.filter((item) => stateChoice(item) === 'final');
  for (const reason of OWN_TITLES) {
    const n = final.filter((item) => item.reason === reason).length;
    if (n * 2 >= items.length && n > 1) return say(`batch.title.${reason}`, { ...of, k: n });
  }
  const waiting = items.filter((item) => stateChoice(item) === 'waiting').length;
  const unread = items.filter(({ row }) => row === null).length;
  if (final.length > 0) return say('batch.title.final', { ...of, k: final.length });
  if (waiting > 0) return say('batch.title.waiting', { ...of, k: waiting });
  return unread === items.length ? say('batch.title.unreadable', of) : say('batch.title.none', of);
}

/** What the title leaves out: the most frequent causes, what is not known, what is missing. */
function leadOf(batch: Batch, items: readonly BatchItem[], wording: Wording): string {
  const { say } = wording;
  const causes = countBy(
    items.filter((item) => item.recognised && ['final', 'waiting'].includes(stateChoice(item))),
    (item) => whatWords(item, wording),
  );
  const [first, second] = causes.map(({ value, n }) => say('batch.cause', { cause: value, n }));
  const unrecognised = items.filter(({ party }) => party === 'unrecognised').length;
  const unread = items.filter(({ row }) => row === null).length;
  return [
    first && second && say('batch.lead.causes', { first, second }),
    first && !second && say('batch.lead.cause', { first }),
    unrecognised > 0 && say('batch.lead.unrecognised', { n: unrecognised }),
    unread > 0 && unread < items.length && say('batch.lead.unreadable', { n: unread }),
    batch.cut === 'stopped' && say('batch.lead.stopped'),
    batch.cut === 'full' && say('batch.lead.full', { n: batch.mails.length }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The answer for the whole batch. */
export function batchSentences(
  batch: Batch,
  items: readonly BatchItem[],
  wording: Wording,
): { readonly title: string; readonly lead: string } {
  const now = items.filter(({ overtaken }) => !overtaken);
  const isByMail = items.length === batch.mails.length;
  const older = items.length - now.length;
  const notices = older > 0 ? wording.say('batch.lead.older', { n: older }) : '';
  return {
    title: titleOf(now, isByMail, wording),
    lead: [leadOf(batch, now, wording), notices].filter(Boolean).join(' '),
  };
}
