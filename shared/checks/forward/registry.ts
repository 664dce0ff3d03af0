import { forwardArrived } from './arrived.ts';
import { forwardAskForwarder } from './ask-forwarder.ts';
import { forwardAskSenderAdmin } from './ask-sender-admin.ts';
import { forwardAskTarget } from './ask-target.ts';
import { forwardCompared } from './compared.ts';
import { forwardDmarc } from './dmarc.ts';
import type { ForwardCheck } from './forward-check.ts';
import { forwardList } from './list.ts';
import { forwardLoop } from './loop.ts';
import { forwardNotOne } from './not-one.ts';
import { forwardNotPassedOn } from './not-passed-on.ts';
import { forwardOtherReason } from './other-reason.ts';
import { forwardSignatureBroken } from './signature-broken.ts';
import { forwardSpf } from './spf.ts';
import { forwardTenant } from './tenant.ts';
import { forwardUnauthenticated } from './unauthenticated.ts';
import { forwardUnknown } from './unknown.ts';

/** Every check of a forwarding: the cause first, then what makes the difference, then who else can help. */
export const FORWARD_CHECKS: readonly ForwardCheck[] = [
  forwardTenant,
  forwardNotPassedOn,
  forwardLoop,
  forwardList,
  forwardSignatureBroken,
  forwardDmarc,
  forwardUnauthenticated,
  forwardSpf,
  forwardOtherReason,
  forwardNotOne,
  forwardArrived,
  forwardUnknown,
  forwardCompared,
  forwardAskForwarder,
  forwardAskSenderAdmin,
  forwardAskTarget,
];
