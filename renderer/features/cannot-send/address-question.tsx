import { useId } from 'react';
import { parseProbeTarget } from '../../../shared/network/probe-target.ts';
import { findSubmission, serversFor } from '../../../shared/providers/find-submission.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconArrowRight, IconMail, IconShieldLock, IconWorldSearch } from '../../ui/icons.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWording, type Wording } from '../../ui/wording.tsx';
import { Question } from '../../report/question.tsx';
import { WhoIsAsked } from '../../report/who-is-asked.tsx';
import { useWizardStore } from './store.ts';
import styles from './address-question.module.css';

/** What the built-in table knows about the address, while it is typed; nobody is asked for it. */
function knownHint(target: string, { say }: Wording): string | null {
  const parsed = parseProbeTarget(target);
  if (parsed.kind !== 'address') return null;
  const provider = findSubmission(parsed.domain);
  if (!provider) return null;
  if (provider.quirks.includes('no-mail-programs'))
    return say('cannot-send.address.known.no-programs', { provider: provider.name });
  const host = serversFor(provider, parsed.domain, null)[0]?.host;
  return host === undefined ? null : say('cannot-send.address.known', { provider: provider.name, host });
}

function problemText(problem: 'empty' | 'not-a-host' | null, { say }: Wording): string | null {
  if (problem === null) return null;
  return say(problem === 'empty' ? 'cannot-send.address.empty' : 'cannot-send.address.bad');
}

/** Who is asked once the check starts, and the box for those who are asked only with consent. */
function Asked(props: { readonly target: string }) {
  const { say } = useWording();
  const { asksWeb, askWeb } = useWizardStore();
  const parsed = parseProbeTarget(props.target);
  const domain = parsed.kind === 'address' ? parsed.domain : say('cannot-send.address.web.domain');
  const consent = (
    <CheckBox
      label={say('cannot-send.address.web')}
      detail={say('cannot-send.address.web.who', { domain })}
      checked={asksWeb}
      onChange={askWeb}
    />
  );
  return (
    <div className={styles['asks']}>
      <WhoIsAsked
        title={say('cannot-send.address.asks')}
        parties={[
          { icon: IconWorldSearch, text: say('cannot-send.address.asks.resolver') },
          { icon: IconMail, text: say('cannot-send.address.asks.server') },
          { icon: IconShieldLock, text: say('cannot-send.address.asks.nothing') },
        ]}
      >
        {parsed.kind === 'host' ? undefined : consent}
      </WhoIsAsked>
    </div>
  );
}

/** First question: from which address, or through which server. Nothing is asked of anybody before the button. */
export function AddressQuestion() {
  const wording = useWording();
  const { say } = wording;
  const { wizard, problem, enter, start } = useWizardStore();
  const id = useId();
  const { target } = wizard.answers;
  return (
    <>
      <Question
        id={id}
        question={say('cannot-send.address.question')}
        why={say('cannot-send.address.why')}
        takesFocus={false}
      >
        <div className={styles['entry']}>
          <TextField
            hideLabel
            autoFocus
            label={say('cannot-send.address.label')}
            placeholder={say('cannot-send.address.placeholder')}
            value={target}
            onChange={enter}
            onEnter={start}
            problem={problemText(problem, wording)}
            hint={knownHint(target, wording)}
          />
          <Button look="filled" icon={IconArrowRight} onPress={start}>
            {say('cannot-send.address.start')}
          </Button>
        </div>
      </Question>
      <Asked target={target} />
    </>
  );
}
