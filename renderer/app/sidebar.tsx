import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { IconAdjustmentsHorizontal, IconHome, IconShieldLock } from '../ui/icons.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeyName } from '../ui/keys.tsx';
import { useWording } from '../ui/wording.tsx';
import { BrandSign } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { RecentResults } from './recent-results.tsx';
import { useSessionStore } from './session-store.ts';
import { carryOut } from './commands.ts';
import { useWindowStore } from './window-store.ts';
import styles from './sidebar.module.css';

function Ledger() {
  const { say } = useWording();
  const { openDialog } = useWindowStore();
  return (
    <button
      type="button"
      className={styles['ledger']}
      title={say('window.ledger.none')}
      onClick={() => openDialog('contacts')}
    >
      <span className={styles['shield']}>
        <Icon of={IconShieldLock} />
      </span>
      <b>{say('window.ledger.none')}</b>
      <span className={styles['ledgerDetail']}>{say('window.ledger.none.detail')}</span>
    </button>
  );
}

/** Where to go, what was explained so far, and what has left this computer: nothing. */
export function Sidebar() {
  const { say } = useWording();
  const keyName = useKeyName();
  const atHome = useSessionStore(({ place }) => place.kind === 'home');
  const { openDialog } = useWindowStore();
  return (
    <aside className={styles['side']}>
      <div className={styles['brand']}>
        <BrandSign />
        <span>{say('app.name')}</span>
      </div>
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
      </nav>
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
