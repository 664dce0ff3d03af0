import { useState } from 'react';
import { isTargetName } from '../../../shared/auth/spf/spf-identity.ts';
import { AskForm } from '../../report/ask-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../ui/wording.tsx';
import { useDmarcCheck } from './store.ts';

/** The domain of a sender, and the button that asks for its policy. */
export function DmarcForm() {
  const { say } = useWording();
  const { entry, change, ask } = useDmarcCheck();
  const [tried, setTried] = useState(false);
  const domain = entry.domain.trim().replace(/^.*@/, '');
  const isDomain = isTargetName(domain);
  const start = () => {
    setTried(true);
    if (isDomain) void ask({ domain });
  };
  return (
    <AskForm
      title={say('dmarc-tool.question')}
      field={
        <TextField
          autoFocus
          label={say('dmarc-tool.domain')}
          placeholder="example.com"
          value={entry.domain}
          onChange={(value) => {
            setTried(false);
            change({ domain: value });
          }}
          onEnter={start}
          problem={tried && !isDomain ? say('dkim-tool.domain.bad') : null}
        />
      }
      startLabel={say('port-probe.start')}
      onStart={start}
      asks={say('dmarc-tool.asks', { name: `_dmarc.${isDomain ? domain : '…'}` })}
    />
  );
}
