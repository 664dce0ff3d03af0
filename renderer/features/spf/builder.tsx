import { useId } from 'react';
import { SPF_ENDINGS } from '../../../shared/auth/spf/build-spf.ts';
import { SPF_LOOKUP_LIMIT } from '../../../shared/auth/spf/spf-session.ts';
import { SPF_INCLUDES } from '../../../shared/providers/spf-includes.ts';
import { FaultList } from '../../report/fault-list.tsx';
import { Section } from '../../report/section.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconAlertTriangle, IconCheck, IconCircleX, IconHelpCircle } from '../../ui/icons.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../ui/wording.tsx';
import { BudgetBar } from './budget-bar.tsx';
import { useSpfBuilder } from './builder-store.ts';
import { builderRemarks, builtFrom, leastLookups } from './builder-words.ts';
import styles from './builder.module.css';

const ENDING_ICONS = { softfail: IconAlertTriangle, fail: IconCircleX, neutral: IconHelpCircle } as const;

function withLine(text: string, line: string): string {
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}

function withoutLine(text: string, line: string): string {
  return text
    .split('\n')
    .filter((one) => one.trim() !== line)
    .join('\n');
}

/** Services whose name to include is known: a press adds it to the field, another takes it out. */
function KnownServices() {
  const { say } = useWording();
  const id = useId();
  const { entry, change } = useSpfBuilder();
  const chosen = entry.includes.split('\n').map((line) => line.trim());
  return (
    <div className={styles['services']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['servicesLabel']}>
        {say('spf-builder.services')}
      </span>
      {SPF_INCLUDES.map(({ name, include }) => {
        const isChosen = chosen.includes(include);
        return (
          <button
            key={include}
            type="button"
            className={styles['service']}
            aria-pressed={isChosen}
            onClick={() =>
              change({
                includes: isChosen ? withoutLine(entry.includes, include) : withLine(entry.includes, include),
              })
            }
          >
            {isChosen && <Icon of={IconCheck} size="xs" />}
            {name}
          </button>
        );
      })}
    </div>
  );
}

function OwnServers() {
  const { say } = useWording();
  const { entry, change } = useSpfBuilder();
  return (
    <>
      <CheckBox
        label={say('spf-builder.mx')}
        detail={say('spf-builder.mx.detail')}
        checked={entry.ownMx}
        onChange={(ownMx) => change({ ownMx })}
      />
      <CheckBox
        label={say('spf-builder.a')}
        detail={say('spf-builder.a.detail')}
        checked={entry.ownA}
        onChange={(ownA) => change({ ownA })}
      />
    </>
  );
}

function Servers() {
  const { say } = useWording();
  const { entry, change } = useSpfBuilder();
  return (
    <div className={styles['answers']}>
      <TextField
        narrow
        label={say('spf-builder.domain')}
        placeholder="example.com"
        value={entry.domain}
        onChange={(domain) => change({ domain })}
      />
      <OwnServers />
      <TextField
        label={say('spf-builder.servers')}
        placeholder={'192.0.2.25\n2001:db8:5::/48\nout.example.net'}
        lines={4}
        value={entry.servers}
        onChange={(servers) => change({ servers })}
      />
      <TextField
        label={say('spf-builder.includes')}
        placeholder="_spf.example.net"
        lines={2}
        value={entry.includes}
        onChange={(includes) => change({ includes })}
        hint={say('spf-builder.includes.hint')}
      />
      <KnownServices />
      <TextField
        label={say('spf-builder.existing')}
        placeholder="v=spf1 …"
        lines={2}
        value={entry.existing}
        onChange={(existing) => change({ existing })}
        hint={say('spf-builder.existing.hint')}
      />
    </div>
  );
}

function Ending() {
  const { say } = useWording();
  const id = useId();
  const { entry, change } = useSpfBuilder();
  const choices = SPF_ENDINGS.map((value) => ({
    value,
    label: say(`spf-builder.ending.${value}`),
    icon: ENDING_ICONS[value],
  }));
  return (
    <div className={styles['ending']}>
      <h2 id={id}>{say('spf-builder.ending')}</h2>
      <ChoiceCards
        labelledBy={id}
        choices={choices}
        value={entry.ending}
        onChange={(ending) => change({ ending })}
      />
      <p className={styles['meaning']}>{say(`spf-builder.ending.${entry.ending}.detail`)}</p>
    </div>
  );
}

/** The record that follows from the answers, what it costs, and what is to be said about it. */
function Built() {
  const wording = useWording();
  const { say } = wording;
  const { entry } = useSpfBuilder();
  const built = builtFrom(entry);
  const { count, hasIncludes } = leastLookups(built.record);
  const remarks = builderRemarks(built, entry.ending, SPF_LOOKUP_LIMIT, wording);
  const domain = entry.domain.trim();
  return (
    <>
      <Section title={say('spf-builder.record')}>
        <Card>
          <p className={styles['where']}>
            {domain === '' ? say('spf-builder.where') : say('spf-builder.where.domain', { domain })}
          </p>
          <p className={styles['record']} lang="">
            {built.record}
          </p>
          {built.strings.length > 1 && (
            <div className={styles['pieces']}>
              <p>{say('spf-builder.pieces')}</p>
              <code lang="">{built.strings.map((piece) => `"${piece}"`).join(' ')}</code>
            </div>
          )}
          <div className={styles['foot']}>
            <CopyButton look="filled" small text={() => built.record}>
              {say('spf-builder.copy')}
            </CopyButton>
            <BudgetBar
              used={count}
              limit={SPF_LOOKUP_LIMIT}
              words={say(hasIncludes ? 'spf-builder.budget.least' : 'spf-builder.budget', {
                count,
                limit: SPF_LOOKUP_LIMIT,
              })}
            />
          </div>
        </Card>
      </Section>
      {remarks.length > 0 && (
        <Section title={say('record.faults')}>
          <FaultList faults={remarks} />
        </Section>
      )}
    </>
  );
}

/** Puts one SPF record together from answers about who sends. Asks nobody. */
export function SpfBuilder() {
  const { say } = useWording();
  const id = useId();
  return (
    <section className={styles['builder']} aria-labelledby={id}>
      <h1 id={id} className={styles['title']}>
        {say('spf-builder.question')}
      </h1>
      <Servers />
      <Ending />
      <Built />
    </section>
  );
}
