import { CannotSendScreen } from '../features/cannot-send/cannot-send-screen.tsx';
import { CertificateScreen } from '../features/certificate/certificate-screen.tsx';
import { DkimKeyScreen } from '../features/dkim-key/dkim-key-screen.tsx';
import { DmarcRecordScreen } from '../features/dmarc-record/dmarc-record-screen.tsx';
import { ForwardScreen } from '../features/forward/forward-screen.tsx';
import { HeadersScreen } from '../features/headers/headers-screen.tsx';
import { useHomeStore } from '../features/home/store.ts';
import { PortProbeScreen } from '../features/port-probe/port-probe-screen.tsx';
import { SpfScreen } from '../features/spf/spf-screen.tsx';
import { textInput, type Input } from '../input/inputs.ts';
import { useSessionStore } from './session-store.ts';
import type { Tool } from './tool-list.ts';

/** A screen that needs no input from the first one. */
export function ToolPlace(props: { readonly tool: Tool }) {
  const back = useSessionStore((state) => state.back);
  const leave = () => void back();
  const explainInput = (input: Input) => void useHomeStore.getState().explainInputs([input]);
  const explain = (text: string) => explainInput(textInput(text));
  switch (props.tool) {
    case 'cannot-send':
      return <CannotSendScreen onLeave={leave} onExplain={explain} />;
    case 'forward':
      return <ForwardScreen onLeave={leave} onExplain={explainInput} />;
    case 'headers':
      return <HeadersScreen onLeave={leave} />;
    case 'port-probe':
      return <PortProbeScreen onLeave={leave} />;
    case 'certificate':
      return <CertificateScreen onLeave={leave} />;
    case 'spf':
      return <SpfScreen onLeave={leave} />;
    case 'dkim-key':
      return <DkimKeyScreen onLeave={leave} />;
    case 'dmarc-record':
      return <DmarcRecordScreen onLeave={leave} />;
  }
}
