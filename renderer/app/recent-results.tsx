import type { TablerIcon } from '@tabler/icons-react';
import type { Batch } from '../explained.ts';
import { stateOf, STATE_LOOKS } from '../report/states.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { IconStack2 } from '../ui/icons.ts';
import type { Tone } from '../ui/tag.tsx';
import { useWording, type Wording } from '../ui/wording.tsx';
import { useSessionStore, type SessionEntry } from './session-store.ts';
import { useWindowStore } from './window-store.ts';
import styles from './recent-results.module.css';

const SHOWN = 8;

interface EntryWords {
  readonly title: string;
  readonly icon: TablerIcon;
  readonly tone: Tone;
  readonly detail: string;
}

function clock(at: number, { language }: Wording): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}

function batchWords({ files, mails }: Batch, time: string, { say }: Wording): EntryWords {
  const [only] = files;
  const count = say('window.recent.mails', { n: mails.length });
  const name = files.length > 1 ? say('window.recent.files', { n: files.length }) : only?.name;
  return {
    title: name ?? say('window.recent.pasted'),
    icon: IconStack2,
    tone: 'unknown',
    detail: `${count} · ${time}`,
  };
}

function entryWords({ outcome, at }: SessionEntry, wording: Wording): EntryWords {
  const { say } = wording;
  const time = clock(at, wording);
  if (outcome.kind === 'batch') return batchWords(outcome, time, wording);
  const { report, name } = outcome;
  const address = report.recipients[0]?.address ?? name ?? report.subject ?? say('window.recent.pasted');
  const more = report.recipients.length - 1;
  const state = stateOf(report, report.recipients[0]);
  return {
    title: more > 0 ? say('window.recent.more-recipients', { first: address, n: more }) : address,
    ...STATE_LOOKS[state],
    detail: `${say(`state.short.${state}`)} · ${time}`,
  };
}

function Entry(props: { readonly entry: SessionEntry; readonly current: boolean }) {
  const wording = useWording();
  const open = useSessionStore((state) => state.open);
  const { title, icon, tone, detail } = entryWords(props.entry, wording);
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
  const current = 'entry' in place ? place.entry : null;
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
