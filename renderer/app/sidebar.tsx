import type { TablerIcon } from '@tabler/icons-react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import {
  IconAccessPoint,
  IconAdjustmentsHorizontal,
  IconHome,
  IconListCheck,
  IconShieldLock,
  IconTool,
} from '../ui/icons.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeyName } from '../ui/keys.tsx';
import { useWording } from '../ui/wording.tsx';
import { BrandSign } from './brand.tsx';
import { partiesOf } from './contact-rows.ts';
import { useContactsStore } from './contacts-store.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { RecentResults } from './recent-results.tsx';
import { useSessionStore } from './session-store.ts';
import { isListedTool, SITUATIONS, TOOL_ICONS } from './tool-list.ts';
import { carryOut } from './commands.ts';
import { useWindowStore } from './window-store.ts';
import styles from './sidebar.module.css';

function Ledger() {
  const { say } = useWording();
  const { openDialog } = useWindowStore();
  const contacts = useContactsStore((state) => state.contacts);
  const isRunning = contacts.some(({ answer }) => answer === null);
  const isEmpty = contacts.length === 0;
  const what = isEmpty ? say('window.ledger.none') : say('contacts.parties', { n: partiesOf(contacts) });
  const questions = say('contacts.questions', { n: contacts.length });
  const detail = isRunning ? `${say('contacts.running')} · ${questions}` : questions;
  return (
    <button type="button" className={styles['ledger']} title={what} onClick={() => openDialog('contacts')}>
      <span className={isEmpty ? styles['shield'] : styles['asked']}>
        <Icon of={isEmpty ? IconShieldLock : isRunning ? IconAccessPoint : IconListCheck} />
      </span>
      <b>{what}</b>
      <span className={styles['ledgerDetail']}>{isEmpty ? say('window.ledger.none.detail') : detail}</span>
    </button>
  );
}

function PlaceEntry(props: {
  readonly name: string;
  readonly icon: TablerIcon;
  readonly current: boolean;
  readonly onOpen: () => void;
}) {
  const { name, current } = props;
  return (
    <button
      type="button"
      className={classNames(styles['entry'], current && styles['current'])}
      aria-current={current ? 'page' : undefined}
      title={name}
      onClick={props.onOpen}
    >
      <Icon of={props.icon} />
      <span className={styles['name']}>{name}</span>
    </button>
  );
}

function Navigation() {
  const { say } = useWording();
  const keyName = useKeyName();
  const { place, openTool, openTools } = useSessionStore();
  const atHome = place.kind === 'home';
  const present = place.kind === 'tool' ? place.tool : null;
  return (
    <nav aria-label={say('window.nav')}>
      <button
        type="button"
        className={classNames(styles['entry'], atHome && styles['current'])}
        aria-current={atHome ? 'page' : undefined}
        aria-keyshortcuts="Control+N"
        title={say('window.nav.home')}
        onClick={() => carryOut('home')}
      >
        <Icon of={IconHome} />
        <span>{say('window.nav.home')}</span>
        <span className={styles['key']}>
          <KeyHint keys={keyName('mod+n')} />
        </span>
      </button>
      {SITUATIONS.map((tool) => (
        <PlaceEntry
          key={tool}
          name={say(`nav.${tool}`)}
          icon={TOOL_ICONS[tool]}
          current={tool === present}
          onOpen={() => openTool(tool)}
        />
      ))}
      <PlaceEntry
        name={say('nav.tools')}
        icon={IconTool}
        current={place.kind === 'tools' || (present !== null && isListedTool(present))}
        onOpen={openTools}
      />
    </nav>
  );
}

/** Where to go, what was explained so far, and what has left this computer. */
export function Sidebar() {
  const { say } = useWording();
  const { openDialog } = useWindowStore();
  return (
    <aside className={styles['side']}>
      <div className={styles['brand']}>
        <BrandSign />
        <span>{say('app.name')}</span>
      </div>
      <Navigation />
      <RecentResults />
      <footer className={styles['foot']}>
        <Ledger />
        <div className={styles['row']}>
          <span className={styles['language']}>
            <LanguageSwitch />
          </span>
          <Button
            small
            look="ghost"
            icon={IconAdjustmentsHorizontal}
            label={say('window.settings')}
            keys="Control+,"
            onPress={() => openDialog('settings')}
          />
        </div>
      </footer>
    </aside>
  );
}
