import { useId, useState } from 'react';
import { parseProbeTarget } from '../../shared/network/probe-target.ts';
import { Button } from '../ui/button.tsx';
import { useCommand } from '../ui/commands.ts';
import { IconArrowRight } from '../ui/icons.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWording } from '../ui/wording.tsx';
import { parsePorts } from './parse-ports.ts';
import styles from './host-form.module.css';

/** What a tool is to look at; the fields keep it as typed. */
export interface HostEntry {
  readonly target: string;
  readonly ports: string;
}

/** Server and ports, and the button that starts. Nothing is asked before it. */
export function HostForm(props: {
  readonly title: string;
  readonly portsLabel: string;
  readonly entry: HostEntry;
  readonly onChange: (entry: HostEntry) => void;
  readonly onStart: (target: string, ports: readonly number[]) => void;
}) {
  const { say } = useWording();
  const id = useId();
  const [tried, setTried] = useState(false);
  const { entry, onChange } = props;
  const target = parseProbeTarget(entry.target);
  const ports = parsePorts(entry.ports);
  const change = (part: Partial<HostEntry>) => {
    setTried(false);
    onChange({ ...entry, ...part });
  };
  const start = () => {
    setTried(true);
    if (target.kind === 'unusable' || ports === null) return;
    const own = target.kind === 'host' && target.port !== null ? [target.port] : [];
    const host = target.kind === 'host' ? target.host : target.address;
    props.onStart(host, own.length > 0 ? own : ports);
  };
  useCommand('explain', start);
  const problem =
    tried && target.kind === 'unusable'
      ? say(target.reason === 'empty' ? 'port-probe.empty' : 'port-probe.bad')
      : null;
  return (
    <section aria-labelledby={id}>
      <h1 id={id} className={styles['title']}>
        {props.title}
      </h1>
      <div className={styles['fields']}>
        <TextField
          autoFocus
          label={say('port-probe.label')}
          placeholder={say('port-probe.placeholder')}
          value={entry.target}
          onChange={(value) => change({ target: value })}
          onEnter={start}
          problem={problem}
        />
        <TextField
          label={props.portsLabel}
          value={entry.ports}
          onChange={(value) => change({ ports: value })}
          onEnter={start}
          problem={tried && ports === null ? say('port-probe.ports.bad') : null}
        />
        <div className={styles['start']}>
          <Button look="filled" icon={IconArrowRight} onPress={start}>
            {say('port-probe.start')}
          </Button>
        </div>
      </div>
      <p className={styles['asks']}>{say('port-probe.asks')}</p>
    </section>
  );
}
