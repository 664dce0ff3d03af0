import type { SpfCheck } from './spf-check.ts';
import { spfAllowsAll } from './spf-allows-all.ts';
import { spfBeyondLimit } from './spf-beyond-limit.ts';
import { spfIncludeBroken } from './spf-include-broken.ts';
import { spfIncludeLoop } from './spf-include-loop.ts';
import { spfMissing } from './spf-missing.ts';
import { spfNamesNothing } from './spf-names-nothing.ts';
import { spfNeutral } from './spf-neutral.ts';
import { spfNoDomain } from './spf-no-domain.ts';
import { spfNotAllowed } from './spf-not-allowed.ts';
import { spfOpenEnd } from './spf-open-end.ts';
import { spfPasses } from './spf-passes.ts';
import { spfPtr } from './spf-ptr.ts';
import { spfSeveralRecords } from './spf-several-records.ts';
import { spfSoftfail } from './spf-softfail.ts';
import { spfSyntax } from './spf-syntax.ts';
import { spfTooManyLookups } from './spf-too-many-lookups.ts';
import { spfTooManyNames } from './spf-too-many-names.ts';
import { spfUnknown } from './spf-unknown.ts';
import { spfVoidLookups } from './spf-void-lookups.ts';
import { spfWithoutEffect } from './spf-without-effect.ts';

/**
 * Every check of SPF, in the order in which its finding helps most: what kept the record from being evaluated, the
 * verdict itself, and then what else is odd about the record. A test demands that each file is listed.
 */
export const SPF_CHECKS: readonly SpfCheck[] = [
  spfUnknown,
  spfSeveralRecords,
  spfSyntax,
  spfTooManyLookups,
  spfVoidLookups,
  spfIncludeBroken,
  spfIncludeLoop,
  spfTooManyNames,
  spfNoDomain,
  spfMissing,
  spfNotAllowed,
  spfSoftfail,
  spfNeutral,
  spfPasses,
  spfAllowsAll,
  spfWithoutEffect,
  spfBeyondLimit,
  spfOpenEnd,
  spfNamesNothing,
  spfPtr,
];
