import { useState } from 'react';
import { parseProbeTarget } from '../../shared/network/probe-target.ts';
import { AskForm } from '../report/ask-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWording } from '../ui/wording.tsx';
import { parsePorts } from './parse-ports.ts';

/** What a tool is to look at; the fields keep it as typed. */
export interface HostEntry {
  readonly target: string;
  readonly ports: string;
}

/** What stands in the fields, as far as it can be used. */
function readEntry(entry: HostEntry) {
  const target = parseProbeTarget(entry.target);
  const typed = parsePorts(entry.ports);
  // A port written behind the host counts instead of the others.
  const own = target.kind === 'host' && target.port !== null ? [target.port] : typed;
  const isUsable = target.kind !== 'unusable';
  const host = target.kind === 'host' ? target.host : target.kind === 'address' ? target.address : '';
  return { problem: isUsable ? null : target.reason, host, ports: own, typed };
}

interface HostFormProps {
  readonly title: string;
  readonly portsLabel: string;
  readonly entry: HostEntry;
  readonly onChange: (entry: HostEntry) => void;
  readonly onStart: (target: string, ports: readonly number[]) => void;
}

/** What is wrong with the fields is said only once somebody tried to start. */
function useForm({ entry, onChange, onStart }: HostFormProps) {
  const { say } = useWording();
  const [tried, setTried] = useState(false);
  const { problem, host, ports, typed } = readEntry(entry);
  const change = (part: Partial<HostEntry>) => {
    setTried(false);
    onChange({ ...entry, ...part });
  };
  const start = () => {
    setTried(true);
    if (problem === null && ports !== null) onStart(host, ports);
  };
  const targetWords = problem === 'empty' ? say('port-probe.empty') : say('port-probe.bad');
  return {
    change,
    start,
    targetProblem: tried && problem !== null ? targetWords : null,
    portsProblem: tried && typed === null ? say('port-probe.ports.bad') : null,
  };
}

/** Server and ports, and the button that starts. Nothing is asked before it. */
export function HostForm(props: HostFormProps) {
  const { say } = useWording();
  const { entry } = props;
  const { change, start, targetProblem, portsProblem } = useForm(props);
  return (
    <AskForm
      title={props.title}
      field={
        <TextField
          autoFocus
          label={say('port-probe.label')}
          placeholder={say('port-probe.placeholder')}
          value={entry.target}
          onChange={(value) => change({ target: value })}
          onEnter={start}
          problem={targetProblem}
        />
      }
      narrowField={
        <TextField
          label={props.portsLabel}
          value={entry.ports}
          onChange={(value) => change({ ports: value })}
          onEnter={start}
          problem={portsProblem}
        />
      }
      startLabel={say('port-probe.start')}
      onStart={start}
      asks={say('port-probe.asks')}
    />
  );
}
