import type { ForwardExamination } from '../../../shared/report/forward-examination.ts';
import { Section } from '../../report/section.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useWording } from '../../ui/wording.tsx';
import { useForwardStore } from './store.ts';
import styles from './open-questions.module.css';

/** What could not be found out and matters, each with the way to answer it after all. */
export function OpenQuestions(props: { readonly examination: ForwardExamination }) {
  const { say, language } = useWording();
  const ask = useForwardStore((store) => store.ask);
  const { missing } = props.examination.judgement;
  if (missing.length === 0) return null;
  return (
    <Section title={say('forward-screen.open')}>
      <Card>
        <ul className={styles['open']}>
          {missing.map(({ id, why }) => (
            <li key={id}>
              <b>{say(`forward-screen.ask.${id}`)}</b>
              <p>{why[language]}</p>
              <Button small onPress={() => ask(id)}>
                {say('forward-screen.answer')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
