import type { TablerIcon } from '@tabler/icons-react';
import { Icon } from '../../ui/icon.tsx';
import { IconAlertTriangle, IconMailX, IconTerminal } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import { WholeMailHelp } from '../../input/whole-mail-help.tsx';
import styles from './input-help.module.css';

/** Kinds of input with a line as it looks in the wild: server and program output, the same in every language. */
const KINDS: readonly {
  readonly name: 'mail' | 'error' | 'line';
  readonly icon: TablerIcon;
  readonly example: string;
}[] = [
  { name: 'mail', icon: IconMailX, example: 'Undelivered Mail Returned to Sender' },
  { name: 'error', icon: IconAlertTriangle, example: '554 5.7.1 Relay access denied' },
  {
    name: 'line',
    icon: IconTerminal,
    example: 'status=deferred (Connection timed out)',
  },
];

/** What can be pasted, with an example of each, and how to get hold of the whole mail. */
export function InputHelp() {
  const { say } = useWording();
  return (
    <section className={styles['help']} aria-labelledby="input-help">
      <h2 id="input-help" className={styles['title']}>
        {say('home.help')}
      </h2>
      <ul className={styles['kinds']}>
        {KINDS.map(({ name, icon, example }) => (
          <li key={name} className={styles['kind']}>
            <span className={styles['icon']}>
              <Icon of={icon} />
            </span>
            <h3>{say(`home.help.${name}`)}</h3>
            <p className={styles['detail']}>{say(`home.help.${name}.detail`)}</p>
            <code className={styles['example']} lang="en">
              {example}
            </code>
          </li>
        ))}
      </ul>
      <WholeMailHelp />
    </section>
  );
}
