import { useMemo, useRef } from 'react';
import { TitleBar } from '../../report/title-bar.tsx';
import { ToolScreen } from '../../report/tool-screen.tsx';
import { useCommand } from '../../ui/commands.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Button } from '../../ui/button.tsx';
import { IconPlayerStop, IconRoute, IconWorldSearch } from '../../ui/icons.ts';
import { Screen } from '../../ui/screen.tsx';
import { useWording } from '../../ui/wording.tsx';
import { headersAsText } from './as-text.ts';
import { HeadersEntry } from './headers-entry.tsx';
import { HeadersResult, viewOf } from './headers-result.tsx';
import { useHeadersStore, type HeadersRead } from './store.ts';

/** The way back goes first from the result to the field. */
function ResultScreen(props: { readonly result: HeadersRead; readonly onLeave: () => void }) {
  const wording = useWording();
  const { say } = wording;
  const { verify, stopVerifying, leaveResult } = useHeadersStore();
  const { result } = props;
  const dns = useRef<HTMLElement>(null);
  const goBack = () => {
    leaveResult();
    if (result.isHandedOver) props.onLeave();
  };
  useCommand('back', goBack);
  const view = useMemo(() => viewOf(result, wording), [result, wording]);
  const start = () => {
    void verify();
    dns.current?.scrollIntoView({ block: 'start' });
  };
  const isRunning = result.verification.kind === 'running';
  const bar = (
    <TitleBar
      icon={IconRoute}
      parts={[say('nav.headers'), result.answer.reading.subject ?? '', result.name ?? '']}
      backLabel={say('result.back.home')}
      onBack={goBack}
    >
      <CopyButton small look="ghost" text={() => headersAsText(view, wording)}>
        {say('record.copy')}
      </CopyButton>
      <Button
        small
        icon={isRunning ? IconPlayerStop : IconWorldSearch}
        onPress={isRunning ? stopVerifying : start}
      >
        {say(isRunning ? 'check.stop' : 'headers-screen.verify')}
      </Button>
    </TitleBar>
  );
  return (
    <Screen bar={bar}>
      <HeadersResult view={view} dnsRef={dns} onVerify={start} onStop={stopVerifying} />
    </Screen>
  );
}

/** The screen "Headers": which way a mail took, what slowed it, and what was checked on the way. */
export function HeadersScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  const phase = useHeadersStore((store) => store.phase);
  if (phase.kind === 'read') return <ResultScreen result={phase.result} onLeave={props.onLeave} />;
  return (
    <ToolScreen icon={IconRoute} title={say('headers.title')} onLeave={props.onLeave}>
      <HeadersEntry />
    </ToolScreen>
  );
}
