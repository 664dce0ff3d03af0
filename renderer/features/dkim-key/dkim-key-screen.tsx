import { useId } from 'react';
import { judgeDkimKeys, type DkimKey } from '../../../shared/auth/dkim/key-record.ts';
import { findingText } from '../../../shared/wording/finding-text.ts';
import { AskProgress } from '../../report/ask-progress.tsx';
import { FaultList } from '../../report/fault-list.tsx';
import { FindingAdvice } from '../../report/finding-advice.tsx';
import { RecordForm } from '../../report/record-form.tsx';
import { RecordResult } from '../../report/record-result.tsx';
import { Section } from '../../report/section.tsx';
import { ToolScreen } from '../../report/tool-screen.tsx';
import { VerdictNote } from '../../report/verdict-note.tsx';
import type { WordedFinding } from '../../report/worded-finding.ts';
import { WaySwitch } from '../../report/way-switch.tsx';
import { Card } from '../../ui/card.tsx';
import { IconAlertTriangle, IconKey } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { KeyForm } from './key-form.tsx';
import { faultLines, keyRows, keyVerdict } from './key-words.ts';
import { useKeyCheck, type KeyAnswer } from './store.ts';

function asText(key: DkimKey | null, name: string | null, wording: Wording): string {
  const { title, lead } = keyVerdict(key, name, wording);
  if (key === null) return [title, lead].join('\n');
  const faults = faultLines(key, wording).map(({ text }) => `- ${text}`);
  const rows = keyRows(key, name, wording).map(({ label, value }) => `${label}: ${value}`);
  return [title, lead, ...faults, '', ...rows].join('\n');
}

interface KeyProps {
  readonly keyRecord: DkimKey | null;
  /** Where it stands; null for a pasted record. */
  readonly name: string | null;
  readonly at: number | null;
  /** What it means and asks for, most useful first; empty for a pasted record. */
  readonly findings: readonly WordedFinding[];
}

/** What is known of a key: whether it can be used, what is wrong, what to do, and its facts. */
function KeyView(props: KeyProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const { keyRecord, name, at } = props;
  const [main, ...further] = props.findings;
  const { tone, title, lead } = keyVerdict(keyRecord, name, wording);
  const faults = keyRecord ? faultLines(keyRecord, wording) : [];
  return (
    <RecordResult titleId={id} at={at} text={() => asText(keyRecord, name, wording)}>
      <VerdictNote id={id} tone={tone} title={main?.text.title ?? title} lines={[main?.text.lead ?? lead]} />
      {faults.length > 0 && (
        <Section title={say('record.faults')}>
          <FaultList faults={faults} />
        </Section>
      )}
      <FindingAdvice main={main ?? null} further={further} />
      {keyRecord && keyRecord.state !== 'missing' && (
        <Section title={say('record.facts')}>
          <Card>
            <ValueRows rows={keyRows(keyRecord, name, wording)} />
          </Card>
        </Section>
      )}
    </RecordResult>
  );
}

function Answer(props: { readonly answer: KeyAnswer; readonly at: number }) {
  const { say, language } = useWording();
  const { answer, at } = props;
  if (answer.kind === 'unusable')
    return (
      <Note icon={IconAlertTriangle} tone="waiting">
        {say(answer.reason === 'no-domain' ? 'dkim-tool.domain.bad' : 'dkim-tool.selector.bad')}
      </Note>
    );
  const findings = answer.findings.map((finding) => ({ finding, text: findingText(finding, language) }));
  return <KeyView keyRecord={answer.key} name={answer.name} at={at} findings={findings} />;
}

/** The tool "DKIM key": whether the key for signatures is in DNS, whole and strong enough; also of a pasted record. */
export function DkimKeyScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const { entry, change, run, stop } = useKeyCheck();
  const { way, record } = entry;
  return (
    <ToolScreen icon={IconKey} title={say('dkim-key.title')} onLeave={props.onLeave}>
      <WaySwitch way={way} onChange={(next) => change({ way: next })} />
      {way === 'dns' ? (
        <>
          <KeyForm />
          <AskProgress
            run={run}
            words={({ domain, selector }) => say('dkim-tool.running', { domain, selector })}
            onStop={stop}
          />
          {run.kind === 'done' && <Answer key={run.at} answer={run.answer} at={run.at} />}
        </>
      ) : (
        <>
          <RecordForm
            title={say('dkim-tool.paste')}
            placeholder="v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A…"
            record={record}
            onChange={(text) => change({ record: text })}
          />
          {record.trim() !== '' && (
            <KeyView keyRecord={judgeDkimKeys([record.trim()])} name={null} at={null} findings={[]} />
          )}
        </>
      )}
    </ToolScreen>
  );
}
