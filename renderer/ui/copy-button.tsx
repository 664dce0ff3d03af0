import { useEffect, useState } from 'react';
import { useActions } from './actions.tsx';
import { Button } from './button.tsx';
import { IconCheck, IconCopy } from './icons.ts';
import { useWording } from './wording.tsx';

const SHOWN_MS = 2000;

interface CopyButtonProps {
  /** Called on press, so that long texts are made only when wanted. */
  readonly text: () => string;
  readonly children: string;
  readonly look?: 'filled' | 'plain' | 'ghost';
  readonly small?: boolean;
  readonly keys?: string;
}

/** Copies a text and says so in its own place. */
export function CopyButton(props: CopyButtonProps) {
  const { say } = useWording();
  const { copy, announce } = useActions();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const press = async () => {
    const done = await copy(props.text());
    setCopied(done);
    announce(say(done ? 'common.copied' : 'common.copy-failed'));
  };
  return (
    <Button
      icon={copied ? IconCheck : IconCopy}
      look={props.look ?? 'plain'}
      small={props.small ?? false}
      {...(props.keys ? { keys: props.keys } : {})}
      onPress={() => void press()}
    >
      {copied ? say('common.copied') : props.children}
    </Button>
  );
}
