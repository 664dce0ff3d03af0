import { clockText } from '../ui/clock-text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconBan } from '../ui/icons.ts';
import { Modal } from '../ui/modal.tsx';
import { useWording, type Wording } from '../ui/wording.tsx';
import { contactRows, partiesOf, type ContactRow } from './contact-rows.ts';
import { useContactsStore } from './contacts-store.ts';
import { useSettingsStore } from './settings-store.ts';
import styles from './contacts-dialog.module.css';

function rowsText(rows: readonly ContactRow[], wording: Wording): string {
  return rows
    .map(({ at, party, place, what, answer, count }) =>
      [clockText(at, wording.language), party, place, what, answer, String(count)].join('\t'),
    )
    .join('\n');
}

function ContactTable(props: { readonly rows: readonly ContactRow[] }) {
  const wording = useWording();
  const { say } = wording;
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say('contacts.time')}</th>
            <th scope="col">{say('contacts.who')}</th>
            <th scope="col">{say('contacts.what')}</th>
            <th scope="col">{say('contacts.answer')}</th>
            <th scope="col" className={styles['count']}>
              {say('contacts.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <td className={styles['time']}>{clockText(row.at, wording.language)}</td>
              <td>
                <b>{row.party}</b>
                <span className={styles['place']}>{row.place}</span>
              </td>
              <td>{row.what}</td>
              <td className={styles[row.tone]}>{row.answer}</td>
              <td className={styles['count']}>{row.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Never() {
  const { say } = useWording();
  const never = (['password', 'mail', 'upload'] as const).map((what) => say(`window.contacts.never.${what}`));
  return (
    <section>
      <h3>{say('window.contacts.never')}</h3>
      <ul className={styles['never']}>
        {never.map((what) => (
          <li key={what}>
            <Icon of={IconBan} size="s" />
            {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What has left this computer: every host that was asked, what, when, and how it answered. */
export function ContactsDialog(props: { readonly onClose: () => void }) {
  const wording = useWording();
  const { say } = wording;
  const contacts = useContactsStore((state) => state.contacts);
  const remembers = useSettingsStore((state) => state.settings.rememberServers);
  const rows = contactRows(contacts, wording);
  const isEmpty = rows.length === 0;
  const title = isEmpty
    ? say('window.contacts.title')
    : say('contacts.title', { parties: partiesOf(contacts), questions: contacts.length });
  return (
    <Modal title={title} wide={!isEmpty} onClose={props.onClose}>
      <div className={styles['contacts']}>
        <p>{say(isEmpty ? 'window.contacts.lead' : 'contacts.lead')}</p>
        {!isEmpty && (
          <>
            <ContactTable rows={rows} />
            <div>
              <CopyButton small text={() => rowsText(rows, wording)}>
                {say('contacts.copy')}
              </CopyButton>
            </div>
          </>
        )}
        <section>
          <h3>{say('window.contacts.kept')}</h3>
          <p>{say('window.contacts.kept.none')}</p>
          <p>{say(remembers ? 'window.contacts.kept.servers' : 'window.contacts.kept.settings')}</p>
        </section>
        <Never />
      </div>
    </Modal>
  );
}
