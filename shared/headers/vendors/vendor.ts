import type { MarkItem, VendorMark } from '../vendor-mark.ts';
import type { Words } from '../words.ts';

/** What a field says; null where it says nothing that is known. */
export type FieldRead = Pick<VendorMark, 'verdict' | 'items'> | null;

/** A filter or provider whose header fields are understood. One file per vendor in this folder. */
export interface Vendor {
  readonly name: string;
  /** By field name in lower case; values are at most {@link MAX_VALUE} characters after cutting. */
  readonly fields: Readonly<Record<string, (value: string) => FieldRead>>;
  /** Where the meanings are published. */
  readonly source: string;
  /** `YYYY-MM`. */
  readonly asOf: string;
}

/** Declares a vendor; exists so that its file is verified where it is written. */
export function defineVendor(vendor: Vendor): Vendor {
  return vendor;
}

/** Longest value that is looked at. */
export const MAX_VALUE = 16_384;

/** One item; `words` null where the meaning is not known. */
export function item(
  key: string,
  value: string,
  words: Words | null = null,
  weight: MarkItem['weight'] = 'neutral',
): MarkItem {
  return { key, value: value.slice(0, 1000), words, weight };
}

/** Words in both languages. */
export function words(en: string, de: string): Words {
  return { en, de };
}
