import { useState } from 'react';
import { CLIENT_GUIDES } from '../../../shared/providers/guides/index.ts';
import { guideSteps } from '../../../shared/providers/guides/guide.ts';
import type { SettingsAnswer } from '../../../shared/providers/settings-answer.ts';
import { changeWords, monthText, quirkWords } from '../../../shared/wording/settings-words.ts';
import type { SettingsToEnter } from '../../../shared/wizards/cannot-send-outcome.ts';
import { Card } from '../../ui/card.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconCircleCheck, IconHelpCircle } from '../../ui/icons.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ValueRows, type ValueRow } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import styles from './enter-card.module.css';

interface EnterCardProps {
  readonly enter: SettingsToEnter;
  /** The mail address; null where only a server was entered, so that nothing is known of the account. */
  readonly address: string | null;
  /** What was found out about the address; null where nobody looked. */
  readonly settings: SettingsAnswer | null;
}

function userText({ enter, address }: EnterCardProps, { say }: Wording): string {
  if (enter.userName !== null) return enter.userName;
  if (address === null) return say('cannot-send.enter.user.server');
  return enter.userNameForm === 'own'
    ? say('settings.user.own')
    : say('cannot-send.enter.user.mostly', { address });
}

function rowsOf(props: EnterCardProps, wording: Wording): readonly ValueRow[] {
  const { say } = wording;
  const { enter } = props;
  const login = enter.login === null ? say('settings.login.password') : say(`settings.login.${enter.login}`);
  return [
    { label: say('settings.field.host'), value: enter.host, look: 'enter' },
    { label: say('settings.field.port'), value: String(enter.port), look: 'enter' },
    { label: say('settings.field.security'), value: say(`settings.security.${enter.security}`) },
    { label: say('settings.field.user'), value: userText(props, wording) },
    { label: say('settings.field.login'), value: login },
  ];
}

/** The steps of one mail program with the settings in them. */
function Guide(props: EnterCardProps) {
  const { say, language } = useWording();
  const [chosen, setChosen] = useState('thunderbird');
  const guide = CLIENT_GUIDES.find(({ id }) => id === chosen) ?? CLIENT_GUIDES[0];
  if (!guide) return null;
  const { host, port, security, login, userName, userNameForm } = props.enter;
  const guessed = userNameForm === 'own' ? null : props.address;
  const usesOAuth2 = login === 'oauth2' || login === 'oauth2-or-app-password';
  const user = userName ?? guessed ?? say('cannot-send.enter.user.yours');
  const values = { host, port, security, user, usesOAuth2 };
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

/** What makes people fail although the settings are right, and what changes on a date. */
function Quirks(props: { readonly answer: SettingsAnswer }) {
  const { say, language } = useWording();
  const quirks = quirkWords(props.answer, language);
  const changes = changeWords(props.answer, language);
  if (quirks.length === 0 && changes.length === 0) return null;
  return (
    <div className={styles['guide']}>
      <h3 className={styles['where']}>{say('settings.heading.quirks')}</h3>
      <ul className={styles['quirks']}>
        {quirks.map(({ id, fact, todo }) => (
          <li key={id}>
            <b>{fact}</b> {todo}
          </li>
        ))}
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where the settings come from, and how old built-in facts are. */
function Origin(props: { readonly answer: SettingsAnswer }) {
  const { say, language } = useWording();
  const { chosen, provider, providerApplies, choice } = props.answer;
  if (!chosen) return null;
  const isTable = chosen.source === 'built-in' || chosen.source === 'mx';
  return (
    <p className={styles['origin']}>
      {say(`settings.choice.${choice}`)}{' '}
      {provider &&
        providerApplies &&
        isTable &&
        say('settings.as-of', {
          month: monthText(provider.asOf, language),
          sources: provider.sources.join(', '),
        })}
    </p>
  );
}

/** What to enter, and where in one's own mail program. */
export function EnterCard(props: EnterCardProps) {
  const wording = useWording();
  const { say } = wording;
  const { settings } = props;
  const { seenWorking } = props.enter;
  const rows = rowsOf(props, wording);
  const asText = () => rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return (
    <Card>
      <div className={styles['head']}>
        <Tag icon={seenWorking ? IconCircleCheck : IconHelpCircle} tone={seenWorking ? 'passed' : 'unknown'}>
          {say(seenWorking ? 'cannot-send.enter.seen' : 'cannot-send.enter.unseen')}
        </Tag>
        <CopyButton small text={asText}>
          {say('cannot-send.enter.copy')}
        </CopyButton>
      </div>
      <ValueRows narrow rows={rows} />
      {settings && <Origin answer={settings} />}
      {settings && <Quirks answer={settings} />}
      <Guide {...props} />
    </Card>
  );
}
