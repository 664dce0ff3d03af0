import type { TablerIcon } from '@tabler/icons-react';
import type { Actor } from '../../shared/bounce/rule.ts';
import {
  IconClock,
  IconMail,
  IconMailForward,
  IconServer,
  IconSignature,
  IconUser,
  IconUserCheck,
  IconUserShare,
  IconUsers,
  IconBuilding,
  IconWifi,
} from '../ui/icons.ts';
import { PartyChip } from '../ui/party-chip.tsx';
import { useWording } from '../ui/wording.tsx';

/** The icon of each party. */
export const ACTOR_ICONS: Readonly<Record<Actor, TablerIcon>> = {
  you: IconUser,
  'your-provider': IconMail,
  'your-admin': IconUsers,
  'sender-domain-admin': IconSignature,
  'forwarding-user': IconUserShare,
  'forwarder-admin': IconMailForward,
  recipient: IconUserCheck,
  'recipient-admin': IconBuilding,
  'sending-server-operator': IconServer,
  network: IconWifi,
  'nobody-yet': IconClock,
};

/** Who must act. */
export function ActorChip(props: {
  readonly actor: Actor;
  readonly small?: boolean;
  /** True: nothing is going on any more, so that "nobody yet" is "nobody". */
  readonly settled?: boolean;
}) {
  const { say } = useWording();
  const nobody = props.actor === 'nobody-yet' && props.settled;
  return (
    <PartyChip icon={ACTOR_ICONS[props.actor]} you={props.actor === 'you'} small={props.small ?? false}>
      {nobody ? say('actor.nobody') : say(`actor.${props.actor}`)}
    </PartyChip>
  );
}
