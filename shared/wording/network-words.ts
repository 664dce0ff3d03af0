import type { CannotTellId, SecondRoundItem } from '../network/network-facts.ts';
import type { PortObservation } from '../network/observation.ts';
import type { Language } from './format.ts';
import { say } from './messages.ts';

/** Why something could not be judged; `port` where the question is about one port. */
export function cannotTellText(id: CannotTellId, language: Language, port: number | null = null): string {
  return say(`network.cannotTell.${id}`, language, { port: port ?? 0 });
}

/** One item of the second round: what is asked, whom (`who`: names or addresses), and what it would tell. */
export function secondRoundText(item: SecondRoundItem, who: string, language: Language): string {
  const port = 'port' in item ? item.port : 0;
  return say(`network.second.${item.kind}`, language, { port, who });
}

/** How one port ended, in a sentence. */
export function portText({ outcome, port }: PortObservation, language: Language): string {
  return say(`network.row.${outcome}`, language, { port });
}
