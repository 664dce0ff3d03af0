import { useId, useState } from 'react';
import type { TablerIcon } from '@tabler/icons-react';
import type { MissingId } from '../../../shared/forward/forward-judgement.ts';
import {
  examinationOf,
  FORWARD_QUESTIONS,
  missingAsked,
  type ForwardQuestion,
  type ForwardRejectedState,
} from '../../../shared/wizards/forward-rejected.ts';
import { Question } from '../../report/question.tsx';
import { Section } from '../../report/section.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { useCommand } from '../../ui/commands.ts';
import {
  IconArrowRight,
  IconCheck,
  IconFileText,
  IconHelpCircle,
  IconMailForward,
  IconTag,
  IconX,
} from '../../ui/icons.ts';
import { TextField } from '../../ui/text-field.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { AskedNames } from './asked-names.tsx';
import { partyRows } from './facts.ts';
import { useForwardStore } from './store.ts';
import styles from './question-screen.module.css';

/** Refusals have some lines. */
const REFUSAL_LINES = 5;

const CHOICES = {
  yes: { icon: IconCheck },
  no: { icon: IconX },
  untouched: { icon: IconMailForward },
  'body-changed': { icon: IconFileText },
  'subject-changed': { icon: IconTag },
  'not-sure': { icon: IconHelpCircle },
} as const satisfies Readonly<Record<string, { readonly icon: TablerIcon }>>;
type Choice = keyof typeof CHOICES;

function isChoice(value: string): value is Choice {
  return value in CHOICES;
}

function placeholder(id: MissingId, { say }: Wording): string {
  return id === 'signed' || id === 'touch' ? '' : say(`forward-screen.question.placeholder.${id}`);
}

interface AnswerProps {
  readonly question: ForwardQuestion;
  /** Id of the heading that asks. */
  readonly labelledBy: string;
  readonly label: string;
  /** What was answered before; null for nothing. */
  readonly present: string | null;
  readonly busy: boolean;
  readonly onAnswer: (value: string) => void;
}

/** An answer in words, or that one does not know. */
function TextAnswer(props: AnswerProps) {
  const wording = useWording();
  const { say } = wording;
  const { id } = props.question;
  const [text, setText] = useState(props.present ?? '');
  const give = () => {
    if (text.trim() !== '' && !props.busy) props.onAnswer(text);
  };
  useCommand('explain', give);
  return (
    <div className={styles['entry']}>
      <TextField
        hideLabel
        autoFocus
        lines={id === 'refusal' ? REFUSAL_LINES : 1}
        label={props.label}
        placeholder={placeholder(id, wording)}
        value={text}
        onChange={setText}
        onEnter={give}
      />
      <div className={styles['buttons']}>
        <Button
          look="filled"
          icon={IconArrowRight}
          keys="Control+Enter"
          disabled={text.trim() === '' || props.busy}
          onPress={give}
        >
          {say('wizard.continue')}
        </Button>
        <Button icon={IconHelpCircle} disabled={props.busy} onPress={() => props.onAnswer('')}>
          {say('forward-screen.question.not-sure')}
        </Button>
      </div>
    </div>
  );
}

/** A few answers to choose from, "not sure" among them. */
function ChoiceAnswer(props: AnswerProps) {
  const { say } = useWording();
  const [chosen, setChosen] = useState<Choice | null>(
    props.present !== null && isChoice(props.present) ? props.present : null,
  );
  const give = () => {
    if (chosen !== null && !props.busy) props.onAnswer(chosen);
  };
  useCommand('explain', give);
  const choices = props.question.choices.filter(isChoice);
  return (
    <div className={styles['entry']}>
      <ChoiceCards
        labelledBy={props.labelledBy}
        choices={choices.map((value) => ({
          value,
          label: say(`forward-screen.question.choice.${value}`),
          icon: CHOICES[value].icon,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <div className={styles['buttons']}>
        <Button
          look="filled"
          icon={IconArrowRight}
          keys="Control+Enter"
          disabled={chosen === null || props.busy}
          onPress={give}
        >
          {say('wizard.continue')}
        </Button>
      </div>
    </div>
  );
}

/** What is known already, and what DNS is being asked: it grows while the question stands. */
function KnownSoFar(props: { readonly wizard: ForwardRejectedState }) {
  const wording = useWording();
  const { wizard } = props;
  const examination = examinationOf(wizard);
  if (!examination) return null;
  return (
    <Section title={wording.say('forward-screen.known')}>
      <Card>
        <ValueRows rows={partyRows(examination, wording)} />
      </Card>
      <AskedNames running={wizard.check.kind === 'running'} />
    </Section>
  );
}

/** One question about what neither message nor DNS tells. */
export function QuestionScreen(props: { readonly wizard: ForwardRejectedState }) {
  const { say, language } = useWording();
  const { answer } = useForwardStore();
  const titleId = useId();
  const { wizard } = props;
  const question = FORWARD_QUESTIONS.find(({ id }) => id === wizard.question);
  if (!question) return null;
  const text = say(`forward-screen.ask.${question.id}`);
  const Answer = question.choices.length === 0 ? TextAnswer : ChoiceAnswer;
  return (
    <>
      <Question
        key={question.id}
        id={titleId}
        above={say('forward-screen.question.above', { n: wizard.asked.length })}
        question={text}
        why={missingAsked(wizard)?.why[language] ?? ''}
        takesFocus={question.choices.length > 0}
      >
        <Answer
          question={question}
          labelledBy={titleId}
          label={text}
          present={wizard.answers[question.answer]}
          busy={wizard.reading.kind === 'reading'}
          onAnswer={(value) => void answer(value)}
        />
      </Question>
      <KnownSoFar wizard={wizard} />
    </>
  );
}
