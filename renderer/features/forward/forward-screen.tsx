import { ToolScreen } from '../../report/tool-screen.tsx';
import { VerdictTitle } from '../../report/verdict-title.tsx';
import { IconMailForward } from '../../ui/icons.ts';
import { useWording } from '../../ui/wording.tsx';

/** The wizard "Forward rejected". */
export function ForwardScreen(props: { readonly onLeave: () => void }) {
  const { say } = useWording();
  return (
    <ToolScreen icon={IconMailForward} title={say('forward.title')} onLeave={props.onLeave}>
      <VerdictTitle title={say('forward.title')} lead={say('tile.forward')} />
    </ToolScreen>
  );
}
