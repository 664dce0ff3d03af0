import { Icon } from '../../ui/icon.tsx';
import { IconLoader2, IconWorldSearch } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';
import { answered } from './forward-view.ts';
import { useForwardStore } from './store.ts';
import styles from './asked-names.module.css';

/** So many names are shown; the list of contacts has them all. */
const SHOWN = 6;

/** What DNS answered in the latest check, as it goes on. Nothing where it answered nothing. */
export function AskedNames(props: { readonly running: boolean }) {
  const { say } = useWording();
  const contacts = useForwardStore((store) => store.contacts);
  const names = answered(contacts).flatMap((contact) =>
    contact.kind === 'dns' ? [`${contact.type} ${contact.name}`] : [],
  );
  if (!props.running && names.length === 0) return null;
  const more = names.length - SHOWN;
  return (
    <div className={styles['asked']}>
      <p className={styles['head']}>
        <span className={props.running ? styles['turning'] : styles['still']}>
          <Icon of={props.running ? IconLoader2 : IconWorldSearch} size="s" />
        </span>
        {say('forward-screen.check.names', { n: names.length })}
      </p>
      {names.length > 0 && (
        <ul className={styles['names']}>
          {names.slice(0, SHOWN).map((name, i) => (
            <li key={i}>
              <code>{name}</code>
            </li>
          ))}
          {more > 0 && <li>{say('forward-screen.check.more', { n: more })}</li>}
        </ul>
      )}
    </div>
  );
}
