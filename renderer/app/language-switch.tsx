import { SwitchGroup } from '../ui/switch-group.tsx';
import { useWording } from '../ui/wording.tsx';
import { useSettingsStore } from './settings-store.ts';

/** Language names stand in their own language. */
const CHOICES = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'de', label: 'Deutsch', lang: 'de' },
] as const;

/** Changes every word of the window at once, results included. */
export function LanguageSwitch() {
  const { say, language } = useWording();
  const chooseLanguage = useSettingsStore((state) => state.chooseLanguage);
  return (
    <SwitchGroup
      label={say('window.settings.language')}
      choices={CHOICES}
      value={language}
      onChange={(choice) => void chooseLanguage(choice)}
    />
  );
}
