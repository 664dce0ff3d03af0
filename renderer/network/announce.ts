import { useEffect, useRef } from 'react';
import { useActions } from '../ui/actions.tsx';
import { useWording } from '../ui/wording.tsx';
import { matrixRows } from './matrix-view.ts';
import type { ProbeRun } from './probe-run.ts';

/** Says one sentence for each port that is finished, not one for each cell. */
export function useFinishedPorts(run: ProbeRun | null): void {
  const wording = useWording();
  const { announce } = useActions();
  const said = useRef({ requestId: '', ports: new Set<number>() });
  useEffect(() => {
    if (!run) return;
    if (said.current.requestId !== run.requestId)
      said.current = { requestId: run.requestId, ports: new Set() };
    const { ports } = said.current;
    const news = matrixRows(run, null, wording).filter(
      ({ port, sentence }) => sentence !== null && !ports.has(port),
    );
    for (const { port } of news) ports.add(port);
    if (news.length > 0) announce(news.map(({ sentence }) => sentence).join(' '));
  }, [run, wording, announce]);
}
