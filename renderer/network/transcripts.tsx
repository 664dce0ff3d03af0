import { useState } from 'react';
import type { PortObservation } from '../../shared/network/observation.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useWording } from '../ui/wording.tsx';
import { timeText } from './matrix-cells.ts';
import styles from './transcripts.module.css';

function Transcript(props: { readonly seen: PortObservation }) {
  const wording = useWording();
  const { say } = wording;
  const [open, setOpen] = useState(false);
  const { port, address, transcript } = props.seen;
  return (
    <Disclosure
      open={open}
      onToggle={setOpen}
      title={say('port-probe.talk.port', { port, address })}
      preview={say('port-probe.talk.lines', { n: transcript.length })}
    >
      <ol className={styles['lines']}>
        {transcript.map(({ from, text, atMs }, i) => (
          <li key={i} className={styles[from]}>
            <span className={styles['time']}>{timeText(atMs, wording)}</span>
            <span className={styles['who']}>{say(`port-probe.talk.${from}`)}</span>
            <code lang="">{text}</code>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** What was said on each port, closed at first. */
export function Transcripts(props: { readonly ports: readonly PortObservation[] }) {
  const spoken = props.ports.filter(({ transcript }) => transcript.length > 0);
  return (
    <div className={styles['list']}>
      {spoken.map((seen) => (
        <Transcript key={`${seen.port} ${seen.address}`} seen={seen} />
      ))}
    </div>
  );
}
