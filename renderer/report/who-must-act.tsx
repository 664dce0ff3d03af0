import type { Actor } from '../../shared/bounce/rule.ts';
import { Card } from '../ui/card.tsx';
import { useWording } from '../ui/wording.tsx';
import { ActorChip } from './actor-chip.tsx';
import styles from './who-must-act.module.css';

/** Who has to do something, why it is them, and who can help as well. */
export function WhoMustAct(props: { readonly actors: readonly Actor[]; readonly settled: boolean }) {
  const { say } = useWording();
  const { settled } = props;
  const [first, ...others] = props.actors;
  if (!first) return null;
  return (
    <Card>
      <div className={styles['party']}>
        <ActorChip actor={first} settled={settled} />
        <p>{first === 'nobody-yet' && settled ? say('result.who.nobody') : say(`result.who.${first}`)}</p>
      </div>
      {others.length > 0 && (
        <div className={styles['party']}>
          <span className={styles['also']}>{say('result.who.also')}</span>
          {others.map((actor) => (
            <ActorChip key={actor} actor={actor} />
          ))}
        </div>
      )}
    </Card>
  );
}
