import { CannotSendScreen } from '../features/cannot-send/cannot-send-screen.tsx';
import { CertificateScreen } from '../features/certificate/certificate-screen.tsx';
import { ForwardScreen } from '../features/forward/forward-screen.tsx';
import { useHomeStore } from '../features/home/store.ts';
import { PortProbeScreen } from '../features/port-probe/port-probe-screen.tsx';
import { textInput } from '../input/inputs.ts';
import { useSessionStore } from './session-store.ts';
import type { Tool } from './tools.ts';

/** A screen that needs no input from the first one. */
export function ToolPlace(props: { readonly tool: Tool }) {
  const back = useSessionStore((state) => state.back);
  const leave = () => void back();
  const explain = (text: string) => void useHomeStore.getState().explainInputs([textInput(text)]);
  switch (props.tool) {
    case 'cannot-send':
      return <CannotSendScreen onLeave={leave} onExplain={explain} />;
    case 'forward':
      return <ForwardScreen onLeave={leave} />;
    case 'port-probe':
      return <PortProbeScreen onLeave={leave} />;
    case 'certificate':
      return <CertificateScreen onLeave={leave} />;
  }
}
