import type { Bilingual } from '../bounce/rule.ts';
import { domainOf } from '../mail/address.ts';
import { mailHostOf } from '../providers/mail-hosts.ts';
import type { ForwardEvidence } from './forward-evidence.ts';
import type { ForwardFacts } from './forward-facts.ts';
import type { TargetDemands } from './targets/target-demands.ts';

/** How the parties of one case are called in a sentence; each fits the start and the middle of one. */
export interface CaseNames {
  /** A's domain. */
  readonly sender: Bilingual;
  /** The domain B writes on the envelope. */
  readonly forwarder: Bilingual;
  readonly forwarderIp: Bilingual;
  /** C's provider. */
  readonly target: Bilingual;
}

const MAX_NAME = 80;

function plain(value: string | null | undefined, other: Bilingual): Bilingual {
  const text = value?.slice(0, MAX_NAME);
  return text ? { en: text, de: text } : other;
}

/** Names as far as they are known, else the role. */
export function caseNames(facts: ForwardFacts, evidence: ForwardEvidence, target: TargetDemands): CaseNames {
  const { sender, forwarder } = facts.actors;
  // Where B has put itself into From, the envelope still names A.
  const known = facts.touched.includes('from') ? domainOf(sender.envelope?.value ?? null) : null;
  const domain = known ?? sender.domain?.value;
  const mailbox = domainOf(forwarder.mailbox?.value ?? null);
  return {
    sender: plain(domain, { en: 'the sender’s domain', de: 'die Domain des Absenders' }),
    forwarder: plain(evidence.rewrittenDomain ?? mailbox, {
      en: 'the forwarding’s domain',
      de: 'die Domain der Weiterleitung',
    }),
    forwarderIp: plain(forwarder.ip?.value, {
      en: 'the forwarding server',
      de: 'der weiterleitende Server',
    }),
    target: plain(mailHostOf(evidence.target.host?.value ?? null)?.name, target.name),
  };
}
