import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconArrowRight } from '../../ui/icons.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../ui/wording.tsx';
import { Question } from '../../report/question.tsx';
import { useWizardStore } from './store.ts';
import styles from './program-question.module.css';

/** Third question, only where the network is not the cause: what the mail program says. */
export function ProgramQuestion() {
  const { say } = useWording();
  const { wizard, enterError, giveError } = useWizardStore();
  const id = useId();
  const text = wizard.answers.errorText ?? '';
  return (
    <Question
      id={id}
      question={say('cannot-send.program.question')}
      why={say('cannot-send.program.why')}
      takesFocus={false}
    >
      <div className={styles['entry']}>
        <TextField
          hideLabel
          autoFocus
          lines={5}
          label={say('cannot-send.program.label')}
          placeholder={say('cannot-send.program.placeholder')}
          value={text}
          onChange={enterError}
        />
        <div className={styles['buttons']}>
          <Button
            look="filled"
            icon={IconArrowRight}
            disabled={text.trim() === ''}
            onPress={() => void giveError(text)}
          >
            {say('wizard.continue')}
          </Button>
          <Button onPress={() => void giveError('')}>{say('cannot-send.program.none')}</Button>
        </div>
      </div>
    </Question>
  );
}
