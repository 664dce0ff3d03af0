import { useState } from 'react';
import { PUBLIC_RESOLVERS } from '../../shared/dns/public-resolvers.ts';
import { CONSENT_KINDS, type ConsentKind, type ProbeAnswer } from '../../shared/ipc/network-contract.ts';
import type { SecondRoundItem } from '../../shared/network/network-facts.ts';
import { referenceHostsFor } from '../../shared/network/reference-hosts.ts';
import { IMPOSSIBLE_ADDRESS } from '../../shared/network/second-round.ts';
import { cannotTellText, secondRoundText } from '../../shared/wording/network-words.ts';
import { Section } from '../report/section.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconHelpCircle } from '../ui/icons.ts';
import { useWording, type Wording } from '../ui/wording.tsx';
import styles from './second-round.module.css';

/** Whom a question goes to, by name. */
function partiesOf(item: SecondRoundItem, host: string, { say }: Wording): string {
  switch (item.kind) {
    case 'reference-host':
      return referenceHostsFor(item.port, host)
        .map((reference) => `${reference.operator}: ${reference.host}`)
        .join(', ');
    case 'impossible-address':
      return IMPOSSIBLE_ADDRESS;
    case 'mta-sts':
      return `mta-sts.${host.replace(/^[^.]{1,63}\./, '')}`;
    case 'second-dns':
      return say('consent.second-dns.who', { operator: PUBLIC_RESOLVERS[0].operator });
    case 'random-name':
      return '';
  }
}

function Questions(props: {
  readonly items: readonly SecondRoundItem[];
  readonly host: string;
  readonly onRun: (consented: readonly ConsentKind[]) => void;
}) {
  const wording = useWording();
  const { say, language } = wording;
  const [chosen, setChosen] = useState<readonly ConsentKind[]>([]);
  const kinds = CONSENT_KINDS.filter((kind) => props.items.some((item) => item.kind === kind));
  const choose = (kind: ConsentKind, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, kind] : chosen.filter((other) => other !== kind));
  return (
    <Card>
      {kinds.map((kind) => (
        <div key={kind} className={styles['question']}>
          <CheckBox
            label={say(`consent.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={(isChosen) => choose(kind, isChosen)}
            detail={
              <>
                {props.items
                  .filter((item) => item.kind === kind)
                  .map((item, i) => (
                    <span key={i} className={styles['line']}>
                      {secondRoundText(item, partiesOf(item, props.host, wording), language)}
                    </span>
                  ))}
                <span className={styles['line']}>{say(`consent.${kind}.learns`)}</span>
              </>
            }
          />
        </div>
      ))}
      <div className={styles['foot']}>
        <Button small disabled={chosen.length === 0} onPress={() => props.onRun(chosen)}>
          {say('consent.run')}
        </Button>
        <span>{say('consent.none')}</span>
      </div>
    </Card>
  );
}

/**
 * What could not be told from the check, and what further questions would tell. Each extra party is an unticked box
 * that names it and says what it would learn.
 */
export function SecondRound(props: {
  readonly answer: ProbeAnswer;
  readonly onRun: (consented: readonly ConsentKind[]) => void;
}) {
  const { say, language } = useWording();
  const { judgement, target, startedAt } = props.answer;
  const open = judgement.cannotTell.filter(({ id }) => id !== 'needs-consent');
  if (open.length === 0 && judgement.secondRound.length === 0) return null;
  return (
    <>
      {open.length > 0 && (
        <Section title={say('consent.open')}>
          <ul className={styles['open']}>
            {open.map(({ id, port }) => (
              <li key={`${id} ${port}`}>
                <Icon of={IconHelpCircle} size="s" />
                <span>{cannotTellText(id, language, port)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {judgement.secondRound.length > 0 && (
        <Section title={say('consent.title')}>
          <Questions key={startedAt} items={judgement.secondRound} host={target.host} onRun={props.onRun} />
        </Section>
      )}
    </>
  );
}
