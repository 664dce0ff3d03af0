import type { TablerIcon } from '@tabler/icons-react';
import {
  IconCertificate,
  IconKey,
  IconListTree,
  IconMailForward,
  IconPlaneDeparture,
  IconPlugConnected,
  IconRoute,
  IconShieldCheck,
} from '../ui/icons.ts';
import type { Tile } from '../ui/tiles.tsx';
import type { Wording } from '../ui/wording.tsx';

/** Screens that answer what a reader asks: tiles of the first screen. */
export const SITUATIONS = ['cannot-send', 'forward', 'headers'] as const;
/** Screens for those who know what they want: tiles of the screen "Tools". */
export const TOOLS = ['port-probe', 'certificate', 'spf', 'dkim-key', 'dmarc-record'] as const;

/** Screens that need no input from the first one. */
export type Tool = (typeof SITUATIONS)[number] | (typeof TOOLS)[number];

export const TOOL_ICONS: Readonly<Record<Tool, TablerIcon>> = {
  'cannot-send': IconPlaneDeparture,
  forward: IconMailForward,
  headers: IconRoute,
  'port-probe': IconPlugConnected,
  certificate: IconCertificate,
  spf: IconListTree,
  'dkim-key': IconKey,
  'dmarc-record': IconShieldCheck,
};

/** True for what stands on the screen "Tools". */
export function isListedTool(tool: Tool): boolean {
  return TOOLS.some((listed) => listed === tool);
}

/** The tiles that lead to the tools. */
export function toolTiles<T extends Tool>(tools: readonly T[], { say }: Wording): readonly Tile<T>[] {
  return tools.map((name) => ({
    name,
    icon: TOOL_ICONS[name],
    title: say(`${name}.title`),
    detail: say(`tile.${name}`),
  }));
}
