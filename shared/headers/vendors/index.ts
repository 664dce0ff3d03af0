import type { HeaderField } from '../../mail/header-fields.ts';
import type { VendorMark } from '../vendor-mark.ts';
import type { Vendor } from './vendor.ts';

/** Every filter and provider whose marks are known. A test demands that each file is listed. */
export const VENDORS: readonly Vendor[] = [];

/** Marks of one header that are taken apart. */
const MAX_MARKS = 200;

const VENDOR_OF: ReadonlyMap<string, Vendor> = new Map(
  VENDORS.flatMap((vendor) => Object.keys(vendor.fields).map((field) => [field, vendor] as const)),
);

/** What filters and providers wrote into the header, in words, in the order of the fields. */
export function readVendorMarks(fields: readonly HeaderField[]): readonly VendorMark[] {
  const marks: VendorMark[] = [];
  for (const { name, value, line } of fields) {
    const vendor = VENDOR_OF.get(name);
    const read = vendor?.fields[name]?.(value) ?? null;
    if (!vendor || !read) continue;
    const { name: of, source, asOf } = vendor;
    marks.push({ vendor: of, field: name, line, ...read, source, asOf });
    if (marks.length >= MAX_MARKS) break;
  }
  return marks;
}
