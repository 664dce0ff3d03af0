import { stateOf, STATE_LOOKS, type ResultState } from '../features/result/states.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { useWording, type Wording } from '../ui/wording.tsx';
import { useSessionStore, type SessionEntry } from './session-store.ts';
import { useWindowStore } from './window-store.ts';
import styles from './recent-results.module.css';

const SHOWN = 8;

interface EntryWords {
  readonly title: string;
  readonly state: ResultState;
  readonly detail: string;
}

function clock(at: number, { language }: Wording): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}

function entryWords(entry: SessionEntry, wording: Wording): EntryWords {
  const { say } = wording;
  const [first] = entry.outcomes;
  const time = clock(entry.at, wording);
  const { length } = entry.outcomes;
  if (length > 1 || first?.kind !== 'explained')
    return { title: say('window.recent.mails', { n: length }), state: 'no-refusal', detail: time };
  const { report, name } = first;
  const address = report.recipients[0]?.address ?? name ?? report.subject ?? say('window.recent.pasted');
  const more = report.recipients.length - 1;
  const state = stateOf(report, report.recipients[0]);
  return {
    title: more > 0 ? say('window.recent.more-recipients', { first: address, n: more }) : address,
    state,
    detail: `${say(`state.short.${state}`)} · ${time}`,
  };
}

function Entry(props: { readonly entry: SessionEntry; readonly current: boolean }) {
  const wording = useWording();
  const open = useSessionStore((state) => state.open);
  const { title, state, detail } = entryWords(props.entry, wording);
  const { icon, tone } = STATE_LOOKS[state];
  return (
    <li>
      <button
        type="button"
        className={classNames(styles['entry'], props.current && styles['current'])}
        aria-current={props.current ? 'page' : undefined}
        title={title}
        onClick={() => open(props.entry.id)}
      >
        <span className={styles[tone]}>
          <Icon of={icon} size="s" />
        </span>
        <span className={styles['title']}>{title}</span>
        <span className={styles['detail']}>{detail}</span>
      </button>
    </li>
  );
}

/** The latest results of this session; gone when the window closes, or at once on request. */
export function RecentResults() {
  const { say } = useWording();
  const { entries, place, forgetAll } = useSessionStore();
  const { announce } = useWindowStore();
  if (entries.length === 0) return null;
  const current = place.kind === 'home' ? null : place.entry;
  return (
    <section className={styles['recent']} aria-labelledby="recent-results">
      <h2 id="recent-results" className={styles['heading']}>
        {say('window.recent')}
      </h2>
      <ul className={styles['list']}>
        {entries.slice(0, SHOWN).map((entry) => (
          <Entry key={entry.id} entry={entry} current={entry.id === current} />
        ))}
      </ul>
      <span className={styles['forget']}>
        <Button
          small
          look="ghost"
          onPress={() => {
            forgetAll();
            announce(say('window.recent.cleared'));
          }}
        >
          {say('window.recent.clear')}
        </Button>
      </span>
    </section>
  );
}
