import { useId, useState, type ReactNode } from 'react';
import type { Tri } from '../../../shared/forward/forward-facts.ts';
import type { ComparedSender, SenderComparison } from '../../../shared/forward/forward-judgement.ts';
import type { FindingText } from '../../../shared/wording/finding-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { IconArrowsDiff, IconCircleCheck, IconCircleX, IconHelpCircle } from '../../ui/icons.ts';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import styles from './compare-senders.module.css';

const ARRIVES = {
  yes: { answer: 'yes', icon: IconCircleCheck, tone: 'passed' },
  no: { answer: 'no', icon: IconCircleX, tone: 'refused' },
  unknown: { answer: 'unknown', icon: IconHelpCircle, tone: 'unknown' },
} as const;

function Arrives(props: { readonly passes: Tri }) {
  const { say } = useWording();
  const { answer, icon, tone } = ARRIVES[props.passes];
  return (
    <Tag icon={icon} tone={tone} look="plain">
      {say(`forward-screen.arrives.${answer}`)}
    </Tag>
  );
}

function policyText({ policy, policyKnown }: ComparedSender, { say }: Wording): string {
  if (!policyKnown) return say('forward-screen.policy.unknown');
  return say(`forward-screen.policy.${policy ?? 'no-record'}`);
}

function Head(props: { readonly senders: readonly ComparedSender[] }) {
  return (
    <thead>
      <tr>
        <td />
        {props.senders.map(({ domain }, i) => (
          <th key={i} scope="col">
            {domain}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One question to both senders. */
function Row(props: {
  readonly question: string;
  readonly term?: string;
  readonly senders: readonly ComparedSender[];
  readonly answer: (sender: ComparedSender) => ReactNode;
}) {
  return (
    <tr>
      <th scope="row">
        {props.question} {props.term !== undefined && <span className={styles['term']}>{props.term}</span>}
      </th>
      {props.senders.map((sender, i) => (
        <td key={i}>{props.answer(sender)}</td>
      ))}
    </tr>
  );
}

/** What makes the difference, in words; null where that cannot be told. */
function Difference({ words }: { readonly words: FindingText | null }) {
  const { say } = useWording();
  return (
    <div className={styles['difference']}>
      {words === null ? (
        <p>{say('forward-screen.compare.unknown')}</p>
      ) : (
        <>
          <b>{words.title}</b>
          <p>{words.lead}</p>
          {words.steps.map(({ act, why }) => (
            <p key={act}>
              {act}. {why}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** Two sending domains side by side, and what makes the difference. */
export function ComparisonTable(props: {
  readonly comparison: SenderComparison;
  /** What makes the difference; null where that cannot be told. */
  readonly words: FindingText | null;
}) {
  const wording = useWording();
  const { say } = wording;
  const { words } = props;
  const { a, b, forwarderIp } = props.comparison;
  const senders = [a, b];
  return (
    <Card>
      <table className={styles['table']} aria-label={say('forward-screen.compare')}>
        <Head senders={senders} />
        <tbody>
          <Row
            question={say('forward-screen.compare.row.spf')}
            term={['SPF', forwarderIp].filter(Boolean).join(' ')}
            senders={senders}
            answer={({ spf }) => say(`forward-screen.spf.${spf}`)}
          />
          <Row
            question={say('forward-screen.compare.row.policy')}
            term="DMARC"
            senders={senders}
            answer={(sender) => policyText(sender, wording)}
          />
          <Row
            question={say('forward-screen.compare.row.unsigned')}
            senders={senders}
            answer={({ unsignedPasses }) => <Arrives passes={unsignedPasses} />}
          />
          <Row
            question={say('forward-screen.compare.row.signed')}
            term="DKIM"
            senders={senders}
            answer={({ signedPasses }) => <Arrives passes={signedPasses} />}
          />
        </tbody>
      </table>
      <Difference words={words} />
    </Card>
  );
}

/** “All other mails arrive”: asks for a sender whose mail does, and sets the two side by side. */
export function CompareSenders(props: {
  readonly comparison: SenderComparison | null;
  readonly words: FindingText | null;
  /** The sender that was compared last; empty for none. */
  readonly otherSender: string;
  readonly busy: boolean;
  readonly onCompare: (otherSender: string) => void;
}) {
  const { say } = useWording();
  const leadId = useId();
  const [other, setOther] = useState(props.otherSender);
  const compare = () => {
    if (other.trim() !== '' && !props.busy) props.onCompare(other);
  };
  return (
    <div className={styles['compare']}>
      <p id={leadId} className={styles['lead']}>
        {say('forward-screen.compare.lead')}
      </p>
      <div className={styles['entry']}>
        <TextField
          label={say('forward-screen.compare.field')}
          placeholder={say('forward-screen.compare.placeholder')}
          value={other}
          onChange={setOther}
          onEnter={compare}
        />
        <Button icon={IconArrowsDiff} disabled={props.busy || other.trim() === ''} onPress={compare}>
          {say(props.busy ? 'wizard.progress.asking' : 'forward-screen.compare.start')}
        </Button>
      </div>
      {props.comparison && <ComparisonTable comparison={props.comparison} words={props.words} />}
    </div>
  );
}
