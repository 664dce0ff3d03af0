import type { HeaderField } from '../../mail/header-fields.ts';
import type { VendorMark } from '../vendor-mark.ts';
import { barracuda } from './barracuda.ts';
import { bayesFilters } from './bayes-filters.ts';
import { cisco } from './cisco.ts';
import { google } from './google.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { proofpoint } from './proofpoint.ts';
import { rspamd } from './rspamd.ts';
import { sophos } from './sophos.ts';
import { spamAssassin } from './spamassassin.ts';
import { telekom } from './telekom.ts';
import { trendMicro } from './trend-micro.ts';
import { unitedInternet } from './united-internet.ts';
import { virusScanners } from './virus-scanners.ts';
import { xSpam } from './x-spam.ts';
import type { Vendor } from './vendor.ts';

/** Every filter and provider whose marks are known. A test demands that each file is listed. */
export const VENDORS: readonly Vendor[] = [
  microsoft,
  google,
  spamAssassin,
  xSpam,
  rspamd,
  proofpoint,
  mimecast,
  barracuda,
  cisco,
  unitedInternet,
  telekom,
  hornetsecurity,
  sophos,
  trendMicro,
  bayesFilters,
  virusScanners,
];

/** Marks of one header that are taken apart, and characters of each. */
const MAX_MARKS = 200;
const MAX_VALUE = 16_384;

const VENDOR_OF: ReadonlyMap<string, Vendor> = new Map(
  VENDORS.flatMap((vendor) => Object.keys(vendor.fields).map((field) => [field, vendor] as const)),
);

/** What filters and providers wrote into the header, in words, in the order of the fields. */
export function readVendorMarks(fields: readonly HeaderField[]): readonly VendorMark[] {
  const marks: VendorMark[] = [];
  for (const { name, value, line } of fields) {
    const vendor = VENDOR_OF.get(name);
    const read = vendor?.fields[name]?.(value.slice(0, MAX_VALUE)) ?? null;
    if (!vendor || !read) continue;
    const { name: of, source, asOf } = vendor;
    marks.push({ vendor: of, field: name, line, ...read, source, asOf });
    if (marks.length >= MAX_MARKS) break;
  }
  return marks;
}
