import { IconTool } from '../ui/icons.ts';
import { Tiles } from '../ui/tiles.tsx';
import { useWording } from '../ui/wording.tsx';
import { ToolScreen } from '../report/tool-screen.tsx';
import { VerdictTitle } from '../report/verdict-title.tsx';
import { useSessionStore } from './session-store.ts';
import { TOOLS, toolTiles } from './tool-list.ts';

/** The tools for those who know what they want. */
export function ToolsScreen() {
  const wording = useWording();
  const { say } = wording;
  const { openTool, goHome } = useSessionStore();
  return (
    <ToolScreen icon={IconTool} title={say('nav.tools')} onLeave={goHome}>
      <VerdictTitle title={say('tools.title')} lead={say('tools.lead')} />
      <Tiles tiles={toolTiles(TOOLS, wording)} onOpen={openTool} />
    </ToolScreen>
  );
}
