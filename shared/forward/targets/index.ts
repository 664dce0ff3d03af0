import { dmarcEnforcing } from './dmarc-enforcing.ts';
import { eitherProof } from './either-proof.ts';
import { gateway } from './gateway.ts';
import { gmail } from './gmail.ts';
import { gmxWebde } from './gmx-webde.ts';
import { icloud } from './icloud.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft365 } from './microsoft-365.ts';
import { outlookCom } from './outlook-com.ts';
import { spfStrict } from './spf-strict.ts';
import { tOnline } from './t-online.ts';
import type { TargetDemands } from './target-demands.ts';
import { unknownTarget } from './unknown-target.ts';
import { yahoo } from './yahoo.ts';

/** Every target; a name that fits two belongs to the first. */
export const TARGETS: readonly TargetDemands[] = [
  gmail,
  outlookCom,
  microsoft365,
  yahoo,
  gmxWebde,
  tOnline,
  icloud,
  mailRu,
  gateway,
  spfStrict,
  eitherProof,
  dmarcEnforcing,
  unknownTarget,
];

/** The target of an id; the unknown one for an id that there is not. */
export function targetOf(id: string): TargetDemands {
  return TARGETS.find((target) => target.id === id) ?? unknownTarget;
}

/** The target that a server's name or, failing that, an address's domain belongs to; null where none is known by it. */
export function findTarget(host: string | null, domain: string | null): TargetDemands | null {
  const byHost = host === null ? undefined : TARGETS.find(({ hosts }) => hosts?.test(host) === true);
  if (byHost) return byHost;
  const wanted = domain?.toLowerCase();
  return TARGETS.find(({ domains }) => wanted !== undefined && domains.includes(wanted)) ?? null;
}
