import type { CannotTellId, SecondRoundItem } from '../network/network-facts.ts';
import type { PortObservation } from '../network/observation.ts';
import type { SenderRight } from '../network/sender-rights.ts';
import type { Language } from './format.ts';
import { say } from './messages.ts';

/** Why something could not be judged; `port` where the question is about one port. */
export function cannotTellText(id: CannotTellId, language: Language, port: number | null = null): string {
  const text = say(`network.cannotTell.${id}`, language);
  return port === null ? text : say('network.atPort', language, { port, text });
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

/** Whether mails of the domain may go out through another provider's server. */
export function senderRightText(right: SenderRight, domain: string, language: Language): string {
  return say(`network.sender.${right}`, language, { domain });
}
