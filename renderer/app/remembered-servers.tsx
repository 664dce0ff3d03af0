import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useActions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { useWording } from '../ui/wording.tsx';
import { useSettingsStore } from './settings-store.ts';
import styles from './dialogs.module.css';

/** The number of remembered servers; null where nobody could tell. */
async function countServers(): Promise<number | null> {
  try {
    const answer = await api().request['history.count']({});
    return answer.kind === 'count' ? answer.servers : null;
  } catch {
    return null;
  }
}

/** Whether servers are remembered for comparison, how many are, and the button to forget them. */
export function RememberedServers() {
  const { say } = useWording();
  const { announce } = useActions();
  const { settings, chooseRemember } = useSettingsStore();
  const [servers, setServers] = useState<number | null>(null);
  useEffect(() => {
    void countServers().then(setServers);
  }, []);

  const update = async (act: Promise<unknown>): Promise<void> => {
    await act.catch(() => null);
    const left = await countServers();
    setServers(left);
    if (left !== null) announce(say('window.settings.remember.count', { servers: left }));
  };
  return (
    <div className={styles['remember']}>
      <CheckBox
        label={say('window.settings.remember')}
        detail={say('window.settings.remember.detail')}
        checked={settings.rememberServers}
        onChange={(remember) => void update(chooseRemember(remember))}
      />
      <div className={styles['more']}>
        <Button small onPress={() => void update(api().request['history.forget']({}))}>
          {say('window.settings.forget')}
        </Button>
        {servers !== null && (
          <span className={styles['count']}>{say('window.settings.remember.count', { servers })}</span>
        )}
      </div>
    </div>
  );
}
