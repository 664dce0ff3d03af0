import { useState } from 'react';
import { spfIdentity, isTargetName } from '../../../shared/auth/spf/spf-identity.ts';
import { parseIpAddress } from '../../../shared/dns/ip-address.ts';
import { AskForm } from '../../report/ask-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../ui/wording.tsx';
import { useSpfCheck, type SpfAsked, type SpfEntry } from './store.ts';
import styles from './spf-screen.module.css';

/** What stands in the fields, as far as it can be asked. */
function readEntry(entry: SpfEntry): {
  readonly asked: SpfAsked;
  readonly sender: boolean;
  readonly ip: boolean;
} {
  const mailFrom = entry.sender.trim().replace(/^@/, '');
  const ip = entry.ip.trim();
  const helo = entry.helo.trim();
  return {
    asked: { mailFrom, ip: ip === '' ? null : ip, helo: helo === '' ? null : helo },
    sender: isTargetName(spfIdentity({ mailFrom, helo, ip }).domain),
    ip: ip === '' || parseIpAddress(ip) !== null,
  };
}

/** What is wrong with the fields is said only once somebody tried to start. */
function useForm() {
  const { say } = useWording();
  const { entry, change, ask } = useSpfCheck();
  const [tried, setTried] = useState(false);
  const { asked, sender, ip } = readEntry(entry);
  return {
    entry,
    edit: (part: Partial<SpfEntry>) => {
      setTried(false);
      change(part);
    },
    start: () => {
      setTried(true);
      if (sender && ip) void ask(asked);
    },
    senderProblem: tried && !sender ? say('spf-tool.sender.bad') : null,
    ipProblem: tried && !ip ? say('spf-tool.ip.bad') : null,
  };
}

/** Sender, server and HELO name, and the button that asks. */
export function SpfForm() {
  const { say } = useWording();
  const { entry, edit, start, senderProblem, ipProblem } = useForm();
  return (
    <div>
      <AskForm
        title={say('spf-tool.question')}
        field={
          <TextField
            autoFocus
            label={say('spf-tool.sender')}
            placeholder="anna@example.com"
            value={entry.sender}
            onChange={(sender) => edit({ sender })}
            onEnter={start}
            problem={senderProblem}
          />
        }
        narrowField={
          <TextField
            label={say('spf-tool.ip')}
            placeholder="192.0.2.25"
            value={entry.ip}
            onChange={(ip) => edit({ ip })}
            onEnter={start}
            problem={ipProblem}
          />
        }
        startLabel={say('port-probe.start')}
        onStart={start}
        asks={say('spf-tool.asks')}
      />
      <div className={styles['helo']}>
        <TextField
          narrow
          label={say('spf-tool.helo')}
          placeholder="mail.example.com"
          value={entry.helo}
          onChange={(helo) => edit({ helo })}
          onEnter={start}
          hint={say('spf-tool.helo.hint')}
        />
      </div>
    </div>
  );
}
