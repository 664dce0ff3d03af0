import { useMemo } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { useWording, type Wording } from '../../../ui/wording.tsx';
import { partyWords, whatWords, type BatchItem, type Party } from './batch-rows.ts';
import { countBy } from './batch-selection.ts';
import styles from './actor-bar.module.css';

/** Parties with a part of their own; the smallest others share one. */
const MAX_PARTS = 6;
/** Parties whose colour says what they are; the others take the free colours in their order. */
const FIXED: Readonly<Partial<Record<Party, string>>> = {
  you: 'you',
  'nobody-yet': 'later',
  nobody: 'nobody',
  unrecognised: 'unknown',
  unreadable: 'unread',
};
const FREE = ['free1', 'free2', 'free3'] as const;
/** These stand at the end, however many they are: nobody can be asked to act on them. */
const LAST: readonly Party[] = ['nobody', 'unrecognised', 'unreadable'];

/** A party, and on how many mails it must act. */
export interface Part {
  readonly party: Party;
  readonly n: number;
  readonly colour: string;
  /** The most frequent causes. */
  readonly detail: string;
}

function detailOf(items: readonly BatchItem[], party: Party, wording: Wording): string {
  if (party === 'unrecognised') return wording.say('batch.party.unrecognised.detail');
  const causes = countBy(
    items.filter((item) => item.party === party),
    (item) => whatWords(item, wording),
  );
  return causes
    .slice(0, 2)
    .map(({ value }) => value)
    .join(', ');
}

/** The parts of the bar. */
export interface Parts {
  readonly shown: readonly Part[];
  /** The smallest ones, which share a label. */
  readonly rest: readonly Part[];
}

/** The parties as they stand now: of several notices about one mail only the newest counts, as in the sentence above. */
export function partsOf(all: readonly BatchItem[], wording: Wording): Parts {
  const items = all.filter(({ overtaken }) => !overtaken);
  const counts = countBy(items, ({ party }) => party);
  const acting = counts.filter(({ value }) => !LAST.includes(value));
  const last = counts.filter(({ value }) => LAST.includes(value));
  const free = acting.filter(({ value }) => FIXED[value] === undefined).map(({ value }) => value);
  const part = ({ value: party, n }: (typeof counts)[number]): Part => ({
    party,
    n,
    colour: FIXED[party] ?? FREE[free.indexOf(party) % FREE.length] ?? 'unknown',
    detail: detailOf(items, party, wording),
  });
  const room = MAX_PARTS - last.length;
  const kept = acting.length > room ? acting.slice(0, room - 1) : acting;
  return { shown: [...kept, ...last].map(part), rest: acting.slice(kept.length).map(part) };
}

/** Who must act, and on how many: the picture of a batch. Each part is labelled and filters the table. */
export function ActorBar(props: {
  readonly items: readonly BatchItem[];
  readonly chosen: Party | null;
  readonly onChoose: (party: Party | null) => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const { shown, rest } = useMemo(() => partsOf(props.items, wording), [props.items, wording]);
  const others = rest.map(({ party }) => partyWords(party, wording)).join(', ');
  const restCount = rest.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className={styles['card']} aria-label={say('batch.parties')}>
      <div className={styles['bar']} aria-hidden="true">
        {[...shown, ...rest].map(({ party, n, colour }, i) => (
          <i key={party} className={styles[i < shown.length ? colour : 'others']} style={{ flexGrow: n }} />
        ))}
      </div>
      <ul className={styles['labels']}>
        {shown.map(({ party, n, colour, detail }) => (
          <li key={party}>
            <button
              type="button"
              className={classNames(styles['label'], props.chosen === party && styles['chosen'])}
              aria-pressed={props.chosen === party}
              onClick={() => props.onChoose(props.chosen === party ? null : party)}
            >
              <span className={classNames(styles['swatch'], styles[colour])} />
              <b className={styles['count']}>{n}</b>
              <span className={styles['party']}>{partyWords(party, wording)}</span>
              <span className={styles['detail']} title={detail}>
                {detail}
              </span>
            </button>
          </li>
        ))}
        {restCount > 0 && (
          <li className={styles['label']}>
            <span className={classNames(styles['swatch'], styles['others'])} />
            <b className={styles['count']}>{restCount}</b>
            <span className={styles['party']}>{say('batch.party.others')}</span>
            <span className={styles['detail']} title={others}>
              {others}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
