import type { TablerIcon } from '@tabler/icons-react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import {
  IconAccessPoint,
  IconAdjustmentsHorizontal,
  IconCertificate,
  IconHome,
  IconListCheck,
  IconPlaneDeparture,
  IconPlugConnected,
  IconShieldLock,
} from '../ui/icons.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeyName } from '../ui/keys.tsx';
import { useWording } from '../ui/wording.tsx';
import { BrandSign } from './brand.tsx';
import { partiesOf } from './contact-rows.ts';
import { useContactsStore } from './contacts-store.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { RecentResults } from './recent-results.tsx';
import { useSessionStore, type Tool } from './session-store.ts';
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

const TOOLS: readonly { readonly tool: Tool; readonly icon: TablerIcon }[] = [
  { tool: 'cannot-send', icon: IconPlaneDeparture },
  { tool: 'port-probe', icon: IconPlugConnected },
  { tool: 'certificate', icon: IconCertificate },
];

function ToolEntry(props: { readonly tool: Tool; readonly icon: TablerIcon; readonly current: boolean }) {
  const { say } = useWording();
  const openTool = useSessionStore((state) => state.openTool);
  const name = say(`nav.${props.tool}`);
  return (
    <button
      type="button"
      className={classNames(styles['entry'], props.current && styles['current'])}
      aria-current={props.current ? 'page' : undefined}
      title={name}
      onClick={() => openTool(props.tool)}
    >
      <Icon of={props.icon} />
      <span className={styles['name']}>{name}</span>
    </button>
  );
}

function Navigation() {
  const { say } = useWording();
  const keyName = useKeyName();
  const place = useSessionStore((state) => state.place);
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
      {TOOLS.map(({ tool, icon }) => (
        <ToolEntry key={tool} tool={tool} icon={icon} current={tool === present} />
      ))}
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
