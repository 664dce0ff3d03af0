import { automatic } from './automatic.ts';
import { clockWrong } from './clock-wrong.ts';
import { forwarded } from './forwarded.ts';
import type { HeaderCheck } from './header-check.ts';
import { loop } from './loop.ts';
import { mailingList } from './mailing-list.ts';
import { nameMisleads } from './name-misleads.ts';
import { noTrace } from './no-trace.ts';
import { openHop } from './open-hop.ts';
import { originConfirmed } from './origin-confirmed.ts';
import { originNotConfirmed } from './origin-not-confirmed.ts';
import { slowHop } from './slow-hop.ts';
import { spamMarked } from './spam-marked.ts';
import { wayQuick } from './way-quick.ts';

/** Every header check, in the order in which its finding helps most. A test demands that each file is listed. */
export const HEADER_CHECKS: readonly HeaderCheck[] = [
  loop,
  slowHop,
  spamMarked,
  originNotConfirmed,
  nameMisleads,
  forwarded,
  automatic,
  clockWrong,
  openHop,
  mailingList,
  originConfirmed,
  wayQuick,
  noTrace,
];
