import { useEffect, useId, useRef } from 'react';
import { examinationOf, type ForwardRejectedState } from '../../../shared/wizards/forward-rejected.ts';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { IconPlayerStop } from '../../ui/icons.ts';
import { ValueRows } from '../../ui/value-rows.tsx';
import { useWording } from '../../ui/wording.tsx';
import { AskedNames } from './asked-names.tsx';
import { partyRows } from './facts.ts';
import { useForwardStore } from './store.ts';
import styles from './checking.module.css';

/** Nothing is left to ask the user, and DNS has not answered yet: what is asked, and the way to stop it. */
export function Checking(props: { readonly wizard: ForwardRejectedState }) {
  const wording = useWording();
  const { say } = wording;
  const stop = useForwardStore((store) => store.stop);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const examination = examinationOf(props.wizard);
  return (
    <section className={styles['checking']} aria-labelledby={id}>
      <VerdictTitle
        id={id}
        ref={title}
        title={say('forward-screen.check.title')}
        lead={say('forward-screen.check.lead')}
      />
      {examination && (
        <Card>
          <ValueRows rows={partyRows(examination, wording)} />
        </Card>
      )}
      <AskedNames running />
      <div>
        <Button small icon={IconPlayerStop} onPress={stop}>
          {say('forward-screen.check.stop')}
        </Button>
      </div>
    </section>
  );
}
