import { CannotSendScreen } from '../features/cannot-send/cannot-send-screen.tsx';
import { CertificateScreen } from '../features/certificate/certificate-screen.tsx';
import { textInput } from '../input/inputs.ts';
import { useHomeStore } from '../features/home/store.ts';
import { PortProbeScreen } from '../features/port-probe/port-probe-screen.tsx';
import { useSessionStore, type Tool } from './session-store.ts';

/** A screen that needs no input from the first one. */
export function ToolPlace(props: { readonly tool: Tool }) {
  const goHome = useSessionStore((state) => state.goHome);
  const explain = (text: string) => void useHomeStore.getState().explainInputs([textInput(text)]);
  switch (props.tool) {
    case 'cannot-send':
      return <CannotSendScreen onLeave={goHome} onExplain={explain} />;
    case 'port-probe':
      return <PortProbeScreen onLeave={goHome} />;
    case 'certificate':
      return <CertificateScreen onLeave={goHome} />;
  }
}
