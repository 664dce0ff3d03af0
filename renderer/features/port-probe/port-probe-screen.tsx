import { bestDoor } from '../../../shared/network/door.ts';
import type { ProbeAnswer } from '../../../shared/ipc/network-contract.ts';
import { FindingNotes } from '../../network/finding-notes.tsx';
import { HostForm } from '../../network/host-form.tsx';
import { LiveCheck } from '../../network/live-check.tsx';
import type { ProbeRun } from '../../network/probe-run.ts';
import { RunProblem } from '../../network/run-problem.tsx';
import { SecondRound } from '../../network/second-round.tsx';
import { Transcripts } from '../../network/transcripts.tsx';
import { wordedFindings } from '../../network/worded-findings.ts';
import { Section } from '../../report/section.tsx';
import { ToolScreen } from '../../report/tool-screen.tsx';
import { IconCircleCheck, IconPlugConnected } from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording } from '../../ui/wording.tsx';
import { usePortProbe, usePortProbeEntry } from './store.ts';
import styles from './port-probe-screen.module.css';

function Meaning(props: { readonly answer: ProbeAnswer }) {
  const { say, language } = useWording();
  const { answer } = props;
  const door = bestDoor(answer.target, answer.judgement);
  const hasFindings = wordedFindings(answer, language).length > 0;
  if (!door && !hasFindings) return null;
  return (
    <Section title={say('port-probe.meaning')}>
      <div className={styles['notes']}>
        {door && answer.judgement.verdicts.length === 0 && (
          <Note icon={IconCircleCheck} tone="passed">
            {say('port-probe.good', { port: door.port })}
          </Note>
        )}
        <FindingNotes answer={answer} />
      </div>
    </Section>
  );
}

function Check(props: { readonly run: ProbeRun }) {
  const { say } = useWording();
  const { start, stop } = usePortProbe();
  const { run } = props;
  const answer = run.state.kind === 'done' ? run.state.answer : null;
  const host = answer?.target.host ?? run.target;
  const best = answer ? (bestDoor(answer.target, answer.judgement)?.port ?? null) : null;
  return (
    <>
      <div>
        <LiveCheck
          run={run}
          host={host}
          title={say(answer ? 'cannot-send.checked' : 'cannot-send.check', { host })}
          best={best}
          onStop={stop}
          onAgain={() => void start(run.target, run.ports)}
        />
        {run.addresses.length > 0 && (
          <p className={styles['addresses']}>
            {say('port-probe.addresses', { addresses: run.addresses.join(', ') })}
          </p>
        )}
      </div>
      <RunProblem run={run} />
      {answer && (
        <>
          <Meaning answer={answer} />
          <SecondRound answer={answer} onRun={(consented) => void start(run.target, run.ports, consented)} />
          <Section title={say('port-probe.talk')}>
            <Transcripts ports={answer.target.ports} />
          </Section>
        </>
      )}
    </>
  );
}

/** The tool "Ports of a server": which ports answer from here, step by step, and what that means. */
export function PortProbeScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const { run, start } = usePortProbe();
  const { entry, change } = usePortProbeEntry();
  return (
    <ToolScreen icon={IconPlugConnected} title={say('port-probe.title')} onLeave={props.onLeave}>
      <HostForm
        title={say('port-probe.question')}
        portsLabel={say('port-probe.ports')}
        entry={entry}
        onChange={change}
        onStart={(target, ports) => void start(target, ports)}
      />
      {run && <Check run={run} />}
    </ToolScreen>
  );
}
