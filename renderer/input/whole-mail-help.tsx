import { useState } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWording } from '../ui/wording.tsx';
import styles from './whole-mail-help.module.css';

/** Product names, the same in every language. */
const PROGRAMS = [
  { name: 'outlook', label: 'Outlook' },
  { name: 'outlook-web', label: 'Outlook (Web)' },
  { name: 'thunderbird', label: 'Thunderbird' },
  { name: 'apple', label: 'Apple Mail' },
  { name: 'gmail', label: 'Gmail' },
] as const;

/** How to get hold of a whole mail with its header, in the usual mail programs. Closed at first. */
export function WholeMailHelp() {
  const { say } = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={say('home.source')} open={open} onToggle={setOpen}>
      <div className={styles['ways']}>
        <p>{say('home.source.lead')}</p>
        <dl className={styles['programs']}>
          {PROGRAMS.map(({ name, label }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{say(`home.source.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}
