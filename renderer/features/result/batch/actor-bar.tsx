import { classNames } from '../../../ui/class-names.ts';
import { useWording } from '../../../ui/wording.tsx';
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
  unreadable: 'unknown',
};
const FREE = ['free1', 'free2', 'free3', 'free4'] as const;
/** These stand at the end, however many they are: nobody can be asked to act on them. */
const LAST: readonly Party[] = ['nobody', 'unrecognised', 'unreadable'];

interface Part {
  readonly party: Party;
  readonly n: number;
  readonly colour: string;
  /** The most frequent causes. */
  readonly detail: string;
}

function detailOf(items: readonly BatchItem[], party: Party, wording: ReturnType<typeof useWording>): string {
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

function usePartsOf(items: readonly BatchItem[]): readonly Part[] {
  const wording = useWording();
  const counts = countBy(items, ({ party }) => party);
  const ordered = [
    ...counts.filter(({ value }) => !LAST.includes(value)),
    ...counts.filter(({ value }) => LAST.includes(value)),
  ];
  const free = ordered.filter(({ value }) => FIXED[value] === undefined).map(({ value }) => value);
  return ordered.map(({ value: party, n }) => ({
    party,
    n,
    colour: FIXED[party] ?? FREE[free.indexOf(party) % FREE.length] ?? 'unknown',
    detail: detailOf(items, party, wording),
  }));
}

/** Who must act, and on how many: the picture of a batch. Each part is labelled and filters the table. */
export function ActorBar(props: {
  readonly items: readonly BatchItem[];
  readonly chosen: Party | null;
  readonly onChoose: (party: Party | null) => void;
}) {
  const wording = useWording();
  const { say } = wording;
  const parts = usePartsOf(props.items);
  const shown = parts.length > MAX_PARTS ? parts.slice(0, MAX_PARTS - 1) : parts;
  const rest = parts.slice(shown.length);
  const restCount = rest.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className={styles['card']} aria-label={say('batch.parties')}>
      <div className={styles['bar']} aria-hidden="true">
        {[...shown, ...rest].map(({ party, n, colour }, i) => (
          <i key={party} className={styles[i < shown.length ? colour : 'unknown']} style={{ flexGrow: n }} />
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
              <span className={styles['detail']}>{detail}</span>
            </button>
          </li>
        ))}
        {restCount > 0 && (
          <li className={styles['label']}>
            <span className={classNames(styles['swatch'], styles['unknown'])} />
            <b className={styles['count']}>{restCount}</b>
            <span className={styles['party']}>{say('batch.party.others')}</span>
            <span className={styles['detail']}>
              {rest.map(({ party }) => partyWords(party, wording)).join(', ')}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
