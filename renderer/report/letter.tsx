import { useState } from 'react';
import type { Language } from '../../shared/wording/format.ts';
import { useActions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { useCommand } from '../ui/commands.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { IconExternalLink, IconInfoCircle } from '../ui/icons.ts';
import { Note } from '../ui/note.tsx';
import { SwitchGroup } from '../ui/switch-group.tsx';
import { useWording } from '../ui/wording.tsx';
import { addressIn, letterText, type LetterWords } from './letter-text.ts';
import styles from './letter.module.css';

const LANGUAGE_CHOICES = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'de', label: 'Deutsch', lang: 'de' },
] as const;

type OpenFailure = 'too-long' | 'no-program';

function Head(props: { readonly words: LetterWords; readonly language: Language }) {
  const { say } = useWording();
  return (
    <dl className={styles['head']}>
      <dt>{say('result.letter.to')}</dt>
      <dd lang={props.language}>{props.words.to}</dd>
      <dt>{say('result.letter.subject')}</dt>
      <dd lang={props.language} className={styles['subject']}>
        {props.words.subject}
      </dd>
    </dl>
  );
}

/** A ready message to whoever must act. Its language is its own: its reader may speak another one than the user. */
export function Letter(props: { readonly wordsIn: (language: Language) => LetterWords | null }) {
  const { say, language: interfaceLanguage } = useWording();
  const { copy, compose, announce } = useActions();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const language = chosen ?? interfaceLanguage;
  const words = props.wordsIn(language);
  useCommand('copy-letter', () => {
    if (!words) return;
    void copy(letterText(words, language)).then((done) =>
      announce(say(done ? 'common.copied' : 'common.copy-failed')),
    );
  });
  if (!words) return null;
  const open = async () => {
    const outcome = await compose({ to: addressIn(words.to), subject: words.subject, body: words.body });
    setFailure(outcome === 'opened' ? null : outcome);
    if (outcome !== 'opened') announce(say(`result.letter.${outcome}`));
  };
  return (
    <div className={styles['letter']}>
      <Head words={words} language={language} />
      <p className={styles['body']} lang={language}>
        {words.body}
      </p>
      {failure && (
        <div className={styles['failure']}>
          <Note icon={IconInfoCircle}>{say(`result.letter.${failure}`)}</Note>
        </div>
      )}
      <div className={styles['foot']}>
        <CopyButton look="filled" small keys="Control+Shift+C" text={() => letterText(words, language)}>
          {say('common.copy')}
        </CopyButton>
        <Button small icon={IconExternalLink} onPress={() => void open()}>
          {say('result.letter.open')}
        </Button>
        <span className={styles['switch']}>
          <SwitchGroup
            label={say('result.letter.language')}
            choices={LANGUAGE_CHOICES}
            value={language}
            onChange={setChosen}
          />
        </span>
      </div>
    </div>
  );
}
