import { useEffect } from 'react';
import { api } from '../api.ts';
import { useHomeStore } from '../features/home/store.ts';
import { openedInputs } from '../input/inputs.ts';
import { ActionsProvider } from '../ui/actions.tsx';
import { PlatformContext } from '../ui/keys.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { LanguageProvider } from '../ui/wording.tsx';
import { windowActions } from './actions.ts';
import { useContactsStore } from './contacts-store.ts';
import { Dialogs } from './dialogs.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Screens } from './screens.tsx';
import { useSessionStore } from './session-store.ts';
import { useSettingsStore } from './settings-store.ts';
import { useShortcuts } from './shortcuts.ts';
import { Sidebar } from './sidebar.tsx';
import { takeInputs } from './take-inputs.ts';
import { useWindowStore } from './window-store.ts';
import styles from './app.module.css';

/** How long a reading goes on before it is worth leaving a result for its progress, in ms. */
const QUIET_MS = 150;

/**
 * Takes results over from the first screen and shows them. A problem is shown there, whatever was on the screen, and so
 * is the progress of what takes noticeably long.
 */
function useResults(): void {
  useEffect(() => {
    const { goHome, add } = useSessionStore.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = useHomeStore.subscribe(({ phase, settle }, { phase: before }) => {
      if (phase.kind === 'working' && before.kind !== 'working') timer = setTimeout(goHome, QUIET_MS);
      if (phase.kind !== 'working') clearTimeout(timer);
      if (phase.kind === 'failed') goHome();
      if (phase.kind !== 'done') return;
      settle();
      add(phase.outcome, Date.now());
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
}

/** Follows the settings, the files that come from outside the window, and what is asked of others. */
function useMainProcess(): void {
  useEffect(() => {
    const { events } = api();
    const ends = [
      events['settings.changed'](useSettingsStore.getState().receive),
      events['file.received']((files) => void takeInputs(openedInputs(files))),
      events['contacts.changed'](({ contacts }) => useContactsStore.getState().receive(contacts)),
    ];
    void useContactsStore.getState().load();
    return () => ends.forEach((end) => end());
  }, []);
}

/** Writes language and colour scheme where the page's styles and the screen reader look for them. */
function useDocumentSettings(): void {
  const { language, settings } = useSettingsStore();
  useEffect(() => {
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
  }, [language, settings.theme]);
}

/** The whole window. */
export function App() {
  const language = useSettingsStore((state) => state.language);
  const sentence = useWindowStore((state) => state.sentence);
  const goHome = useSessionStore((state) => state.goHome);
  useResults();
  useMainProcess();
  useDocumentSettings();
  useShortcuts();
  return (
    <LanguageProvider language={language}>
      <PlatformContext value={api().platform}>
        <ActionsProvider actions={windowActions}>
          <div className={styles['window']}>
            <Sidebar />
            <div className={styles['content']}>
              <ErrorBoundary onLeave={goHome}>
                <Screens />
              </ErrorBoundary>
            </div>
          </div>
          <LiveRegion sentence={sentence} />
          <DropOverlay />
          <Dialogs />
        </ActionsProvider>
      </PlatformContext>
    </LanguageProvider>
  );
}
