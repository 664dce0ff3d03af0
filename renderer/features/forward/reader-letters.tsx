import { useId, useState } from 'react';
import type { Actor } from '../../../shared/bounce/rule.ts';
import type { Language } from '../../../shared/wording/format.ts';
import { ACTOR_ICONS } from '../../report/actor-chip.tsx';
import { Letter } from '../../report/letter.tsx';
import type { LetterWords } from '../../report/letter-text.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { useWording } from '../../ui/wording.tsx';
import styles from './reader-letters.module.css';

/** A letter to one of those who can do something. */
export interface ReaderLetter {
  readonly reader: Actor;
  /** What this reader can do about it; null for the one who must act. */
  readonly why: string | null;
  readonly wordsIn: (language: Language) => LetterWords | null;
}

/** One letter per reader: whom to write to is chosen above, the language below. The first reader is the one who must act. */
export function ReaderLetters(props: { readonly letters: readonly ReaderLetter[] }) {
  const { say } = useWording();
  const id = useId();
  const [chosen, setChosen] = useState<Actor | null>(null);
  const [first] = props.letters;
  const letter = props.letters.find(({ reader }) => reader === chosen) ?? first;
  if (!letter) return null;
  return (
    <div className={styles['letters']}>
      {props.letters.length > 1 && (
        <div className={styles['readers']}>
          <span id={id} className={styles['label']}>
            {say('forward-screen.letter.to')}
          </span>
          <ChoiceCards
            small
            labelledBy={id}
            choices={props.letters.map(({ reader }) => ({
              value: reader,
              label: say(`actor.${reader}`),
              icon: ACTOR_ICONS[reader],
            }))}
            value={letter.reader}
            onChange={setChosen}
          />
        </div>
      )}
      {letter.why !== null && <p className={styles['why']}>{letter.why}</p>}
      <Letter wordsIn={letter.wordsIn} />
    </div>
  );
}
