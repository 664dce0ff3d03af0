import { useId } from 'react';
import type { DmarcAt } from '../../../shared/auth/dmarc/discover-dmarc.ts';
import { parseDmarcRecord, type DmarcRecord } from '../../../shared/auth/dmarc/dmarc-record.ts';
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
import { IconAlertTriangle, IconShieldCheck } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { DmarcForm } from './dmarc-form.tsx';
import {
  aboveLine,
  dmarcFaults,
  dmarcRows,
  dmarcVerdict,
  pastedVerdict,
  recordOf,
  walkRows,
  type DmarcVerdictWords,
} from './dmarc-words.ts';
import { useDmarcCheck, type DmarcAnswer } from './store.ts';

interface PolicyProps {
  readonly verdict: DmarcVerdictWords;
  readonly record: DmarcRecord | null;
  /** The names that were asked; empty for a pasted record. */
  readonly steps: readonly DmarcAt[];
  readonly at: number | null;
  /** What it means and asks for, most useful first; empty for a pasted record. */
  readonly findings: readonly WordedFinding[];
}

function asText({ verdict, record, steps }: PolicyProps, wording: Wording): string {
  const rows = [...(record ? dmarcRows(record, wording) : []), ...walkRows(steps, wording)];
  return [
    verdict.title,
    ...verdict.lines.filter(Boolean),
    ...(record ? dmarcFaults(record, wording).map(({ text }) => `- ${text}`) : []),
    '',
    ...rows.map(({ label, value }) => `${label}: ${value}`),
  ].join('\n');
}

/** A policy in plain words: what it asks for, what is wrong with it, where it stands. */
function Policy(props: PolicyProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const { verdict, record, steps, at } = props;
  const [main, ...further] = props.findings;
  const faults = record ? dmarcFaults(record, wording) : [];
  return (
    <RecordResult titleId={id} at={at} text={() => asText(props, wording)}>
      <VerdictNote id={id} {...verdict} />
      {faults.length > 0 && (
        <Section title={say('record.faults')}>
          <FaultList faults={faults} />
        </Section>
      )}
      {record && (
        <Section title={say('dmarc-tool.words')}>
          <Card>
            <ValueRows rows={dmarcRows(record, wording)} />
          </Card>
        </Section>
      )}
      <FindingAdvice main={main ?? null} further={further} />
      {steps.length > 0 && (
        <Section title={say('dmarc-tool.walk')}>
          <Card>
            <ValueRows rows={walkRows(steps, wording)} />
          </Card>
        </Section>
      )}
    </RecordResult>
  );
}

function Answer(props: { readonly answer: DmarcAnswer; readonly at: number }) {
  const wording = useWording();
  const { say, language } = wording;
  const { answer, at } = props;
  if (answer.kind === 'unusable')
    return (
      <Note icon={IconAlertTriangle} tone="waiting">
        {say('dkim-tool.domain.bad')}
      </Note>
    );
  const findings = answer.findings.map((finding) => ({ finding, text: findingText(finding, language) }));
  const [main] = findings;
  const verdict = dmarcVerdict(answer, wording);
  return (
    <Policy
      verdict={
        main
          ? { ...verdict, title: main.text.title, lines: [main.text.lead, aboveLine(answer, wording)] }
          : verdict
      }
      record={recordOf(answer)}
      steps={answer.steps}
      at={at}
      findings={findings}
    />
  );
}

function Pasted(props: { readonly text: string }) {
  const wording = useWording();
  const record = parseDmarcRecord(props.text);
  const verdict = pastedVerdict(props.text, record, wording);
  return (
    <Policy
      verdict={verdict}
      record={verdict.tone === 'no' ? null : record}
      steps={[]}
      at={null}
      findings={[]}
    />
  );
}

/** The tool "DMARC policy": what a domain asks receivers to do, in plain words; also of a pasted record. */
export function DmarcRecordScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const { entry, change, run, stop } = useDmarcCheck();
  const { way, record } = entry;
  return (
    <ToolScreen icon={IconShieldCheck} title={say('dmarc-record.title')} onLeave={props.onLeave}>
      <WaySwitch way={way} onChange={(next) => change({ way: next })} />
      {way === 'dns' ? (
        <>
          <DmarcForm />
          <AskProgress
            run={run}
            words={({ domain }) => say('dmarc-tool.running', { domain })}
            onStop={stop}
          />
          {run.kind === 'done' && <Answer key={run.at} answer={run.answer} at={run.at} />}
        </>
      ) : (
        <>
          <RecordForm
            title={say('dmarc-tool.paste')}
            placeholder="v=DMARC1; p=none; rua=mailto:dmarc@example.com"
            record={record}
            onChange={(text) => change({ record: text })}
          />
          {record.trim() !== '' && <Pasted text={record.trim()} />}
        </>
      )}
    </ToolScreen>
  );
}
