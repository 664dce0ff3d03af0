import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { IconInfoCircle, IconKeyboard } from '../ui/icons.ts';
import { useKeyName } from '../ui/keys.tsx';
import { Modal } from '../ui/modal.tsx';
import { SwitchGroup } from '../ui/switch-group.tsx';
import { useWording } from '../ui/wording.tsx';
import { ContactsDialog } from './contacts-dialog.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { RememberedServers } from './remembered-servers.tsx';
import { SITUATIONS } from './tool-list.ts';
import { useSettingsStore } from './settings-store.ts';
import { useWindowStore } from './window-store.ts';
import styles from './dialogs.module.css';

interface DialogProps {
  readonly onClose: () => void;
}

function SettingsDialog({ onClose }: DialogProps) {
  const { say } = useWording();
  const { settings, saved, chooseTheme } = useSettingsStore();
  const { openDialog } = useWindowStore();
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: say(`window.settings.theme.${value}`),
  }));
  return (
    <Modal title={say('window.settings')} onClose={onClose}>
      <div className={styles['settings']}>
        <span aria-hidden="true">{say('window.settings.language')}</span>
        <LanguageSwitch />
        <span aria-hidden="true">{say('window.settings.theme')}</span>
        <SwitchGroup
          label={say('window.settings.theme')}
          choices={themes}
          value={settings.theme}
          onChange={(theme) => void chooseTheme(theme)}
        />
      </div>
      <RememberedServers />
      <div className={styles['more']}>
        <Button small icon={IconKeyboard} onPress={() => openDialog('keyboard')}>
          {say('window.keyboard.title')}
        </Button>
        <Button small icon={IconInfoCircle} onPress={() => openDialog('about')}>
          {say('window.about.title')}
        </Button>
      </div>
      {!saved && <p className={styles['remark']}>{say('window.settings.unsaved')}</p>}
    </Modal>
  );
}

/** Keys and what they do; the names come from the catalog: `window.keyboard.<name>`. */
const KEYS = [
  { name: 'home', keys: 'mod+n' },
  { name: 'explain', keys: 'mod+enter' },
  { name: 'open', keys: 'mod+o' },
  { name: 'open-folder', keys: 'mod+shift+o' },
  { name: 'back', keys: 'esc' },
  { name: 'copy-letter', keys: 'mod+shift+c' },
  { name: 'filter', keys: 'mod+f' },
  { name: 'settings', keys: 'mod+,' },
] as const;

function KeyboardDialog({ onClose }: DialogProps) {
  const { say } = useWording();
  const keyName = useKeyName();
  return (
    <Modal title={say('window.keyboard.title')} onClose={onClose}>
      <dl className={styles['keys']}>
        {KEYS.map(({ name, keys }) => (
          <div key={name}>
            <dt>{say(`window.keyboard.${name}`)}</dt>
            <dd>{name === 'back' ? `${keyName(keys)}, ${keyName('alt+left')}` : keyName(keys)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('window.keyboard.situation')}</dt>
          <dd>1 – {SITUATIONS.length}</dd>
        </div>
        <div>
          <dt>{say('window.keyboard.path')}</dt>
          <dd>{say('window.keyboard.arrows')}</dd>
        </div>
      </dl>
    </Modal>
  );
}

function AboutDialog({ onClose }: DialogProps) {
  const { say } = useWording();
  return (
    <Modal title={say('window.about.title')} onClose={onClose}>
      <div className={styles['about']}>
        <p>{say('window.about.what')}</p>
        <p>{say('window.about.version', { version: api().version })}</p>
        <p>{say('window.about.licence')}</p>
      </div>
    </Modal>
  );
}

const DIALOGS = {
  settings: SettingsDialog,
  contacts: ContactsDialog,
  keyboard: KeyboardDialog,
  about: AboutDialog,
} as const;

/** The open dialog, if any. */
export function Dialogs() {
  const { dialog, closeDialog } = useWindowStore();
  if (dialog === null) return null;
  const Shown = DIALOGS[dialog];
  return <Shown key={dialog} onClose={closeDialog} />;
}
