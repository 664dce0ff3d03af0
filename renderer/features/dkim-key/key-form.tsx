import { useState } from 'react';
import { dkimKeyName } from '../../../shared/auth/dkim/key-record.ts';
import { isTargetName } from '../../../shared/auth/spf/spf-identity.ts';
import { AskForm } from '../../report/ask-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWording } from '../../ui/wording.tsx';
import { useKeyCheck, type KeyEntry } from './store.ts';

/** A selector is one or more labels (RFC 6376 §3.1). */
const SELECTOR = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,5}$/i;

/** Domain and selector, and the button that asks for the key. */
export function KeyForm() {
  const { say } = useWording();
  const { entry, change, ask } = useKeyCheck();
  const [tried, setTried] = useState(false);
  const domain = entry.domain.trim().replace(/^.*@/, '');
  const selector = entry.selector.trim();
  const isDomain = isTargetName(domain);
  const isSelector = SELECTOR.test(selector);
  const edit = (part: Partial<KeyEntry>) => {
    setTried(false);
    change(part);
  };
  const start = () => {
    setTried(true);
    if (isDomain && isSelector) void ask({ domain, selector });
  };
  const name = dkimKeyName(isSelector ? selector : '…', isDomain ? domain : '…');
  return (
    <AskForm
      title={say('dkim-tool.question')}
      field={
        <TextField
          autoFocus
          label={say('dkim-tool.domain')}
          placeholder="example.com"
          value={entry.domain}
          onChange={(value) => edit({ domain: value })}
          onEnter={start}
          problem={tried && !isDomain ? say('dkim-tool.domain.bad') : null}
        />
      }
      narrowField={
        <TextField
          label={say('dkim-tool.selector')}
          placeholder="s2026"
          value={entry.selector}
          onChange={(value) => edit({ selector: value })}
          onEnter={start}
          problem={tried && !isSelector ? say('dkim-tool.selector.bad') : null}
        />
      }
      startLabel={say('port-probe.start')}
      onStart={start}
      asks={say('dkim-tool.asks', { name })}
    />
  );
}
