import { useState } from 'react';
import type { SenderRights } from '../../../shared/network/sender-rights.ts';
import { senderRightText } from '../../../shared/wording/network-words.ts';
import { api } from '../../api.ts';
import { Section } from '../../report/section.tsx';
import { useActions } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHelpCircle,
  IconOctagonMinus,
  IconSearch,
} from '../../ui/icons.ts';
import { Note } from '../../ui/note.tsx';
import { useWording } from '../../ui/wording.tsx';
import { nextRequestId } from './ask.ts';
import styles from './sender-rights.module.css';

type Known = SenderRights | 'asking' | 'failed' | null;

async function ask(domain: string): Promise<Known> {
  try {
    const answer = await api().request['sender.rights']({ requestId: nextRequestId('rights'), domain });
    return answer.kind === 'known' ? { right: answer.right, evidence: answer.evidence } : 'failed';
  } catch {
    return 'failed';
  }
}

function lookOf(right: SenderRights['right']) {
  switch (right) {
    case 'fits':
      return { icon: IconCircleCheck, tone: 'passed' } as const;
    case 'breaks-spf':
    case 'breaks-dmarc':
      return { icon: IconOctagonMinus, tone: 'refused' } as const;
    case 'unknown':
      return { icon: IconHelpCircle, tone: 'plain' } as const;
  }
}

/** May mails of this sender go out through another provider, for want of a way here? Asks DNS upon the button only. */
export function SenderRightsCheck(props: { readonly domain: string }) {
  const { say, language } = useWording();
  const { announce } = useActions();
  const [known, setKnown] = useState<Known>(null);
  const { domain } = props;
  const start = async () => {
    setKnown('asking');
    const found = await ask(domain);
    setKnown(found);
    if (found !== null && typeof found === 'object') announce(senderRightText(found.right, domain, language));
  };
  return (
    <Section title={say('cannot-send.other-server')}>
      <div className={styles['check']}>
        <p>{say('cannot-send.other-server.lead', { domain })}</p>
        {(known === null || known === 'asking') && (
          <Button small icon={IconSearch} disabled={known === 'asking'} onPress={() => void start()}>
            {say('cannot-send.other-server.start')}
          </Button>
        )}
        {known === 'failed' && (
          <Note icon={IconAlertTriangle} tone="waiting">
            {say('cannot-send.other-server.failed')}
          </Note>
        )}
        {known !== null && typeof known === 'object' && (
          <Note {...lookOf(known.right)}>
            <b>{senderRightText(known.right, domain, language)}</b>
            {known.evidence.map((record) => (
              <code key={record} className={styles['record']} lang="">
                {record}
              </code>
            ))}
          </Note>
        )}
      </div>
    </Section>
  );
}
