import { useState } from 'react';
import { CLIENT_GUIDES } from '../../../shared/providers/guides/index.ts';
import { guideSteps } from '../../../shared/providers/guides/guide.ts';
import type { SettingsToEnter } from '../../../shared/wizards/cannot-send.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconCircleCheck, IconHelpCircle } from '../../ui/icons.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import styles from './enter-card.module.css';

interface EnterCardProps {
  readonly enter: SettingsToEnter;
  /** True: only a server was entered, so that nothing is known of the account. */
  readonly serverOnly: boolean;
}

function userText({ enter, serverOnly }: EnterCardProps, { say }: Wording): string {
  if (enter.userName !== null) return enter.userName;
  if (serverOnly) return say('cannot-send.enter.user.server');
  return say(enter.userNameForm === 'own' ? 'settings.user.own' : 'settings.user.unknown');
}

function rowsOf(props: EnterCardProps, wording: Wording): readonly (readonly [string, string])[] {
  const { say } = wording;
  const { enter } = props;
  const login = enter.login === null ? say('settings.login.password') : say(`settings.login.${enter.login}`);
  return [
    [say('settings.field.host'), enter.host],
    [say('settings.field.port'), String(enter.port)],
    [say('settings.field.security'), say(`settings.security.${enter.security}`)],
    [say('settings.field.user'), userText(props, wording)],
    [say('settings.field.login'), login],
  ];
}

/** The steps of one mail program with the settings in them. */
function Guide(props: EnterCardProps) {
  const wording = useWording();
  const { say, language } = wording;
  const [chosen, setChosen] = useState('thunderbird');
  const guide = CLIENT_GUIDES.find(({ id }) => id === chosen) ?? CLIENT_GUIDES[0];
  if (!guide) return null;
  const { host, port, security, login } = props.enter;
  const usesOAuth2 = login === 'oauth2' || login === 'oauth2-or-app-password';
  const values = { host, port, security, user: userText(props, wording), usesOAuth2 };
  const name = guide.name[language];
  return (
    <div className={styles['guide']}>
      <SelectField
        label={say('cannot-send.enter.program')}
        value={guide.id}
        choices={CLIENT_GUIDES.map(({ id, name: label }) => ({ value: id, label: label[language] }))}
        onChange={setChosen}
      />
      <h3 className={styles['where']}>{say('cannot-send.enter.where', { program: name })}</h3>
      <ol className={styles['steps']}>
        {guideSteps(guide, values, language).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {guide.note && <p className={styles['note']}>{guide.note[language]}</p>}
    </div>
  );
}

/** What to enter, and where in one's own mail program. */
export function EnterCard(props: EnterCardProps) {
  const wording = useWording();
  const { say } = wording;
  const { seenWorking } = props.enter;
  const rows = rowsOf(props, wording);
  const asText = () => rows.map(([label, value]) => `${label}: ${value}`).join('\n');
  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <Tag icon={seenWorking ? IconCircleCheck : IconHelpCircle} tone={seenWorking ? 'passed' : 'unknown'}>
          {say(seenWorking ? 'cannot-send.enter.seen' : 'cannot-send.enter.unseen')}
        </Tag>
        <CopyButton small text={asText}>
          {say('cannot-send.enter.copy')}
        </CopyButton>
      </div>
      <dl className={styles['rows']}>
        {rows.map(([label, value], i) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={i < 2 ? styles['exact'] : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <Guide {...props} />
    </div>
  );
}
