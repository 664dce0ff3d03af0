import type { MarkItem, VendorMark } from '../vendor-mark.ts';
import type { Words } from '../words.ts';

/** What a field says; null where it says nothing that is known. */
export type FieldRead = Pick<VendorMark, 'verdict' | 'items'> | null;

/** A filter or provider whose header fields are understood. One file per vendor in this folder. */
export interface Vendor {
  readonly name: string;
  /** By field name in lower case. Values are unfolded and at most 16,384 characters long. */
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

/** A known value: what it means, and what it says about the mail. */
export type Meaning = readonly [en: string, de: string, weight?: MarkItem['weight']];
export type Meanings = Readonly<Record<string, Meaning>>;

/** Longest value kept of one item. */
const MAX_ITEM = 500;

/** Words in both languages. */
export function words(en: string, de: string): Words {
  return { en, de };
}

/** One item; without `meaning` nobody knows or publishes what it says. */
export function item(key: string, value: string, meaning?: Meaning): MarkItem {
  const [en, de, weight = 'neutral'] = meaning ?? [];
  return {
    key,
    value: value.slice(0, MAX_ITEM),
    words: en === undefined || de === undefined ? null : words(en, de),
    weight,
  };
}

/** A reader for a field of which only the whole value counts. */
export function whole(
  key: string,
  meaningOf: (value: string) => Meaning | undefined,
  verdictOf: (value: string) => VendorMark['verdict'] = () => null,
): (value: string) => FieldRead {
  return (value) => ({ verdict: verdictOf(value), items: [item(key, value, meaningOf(value))] });
}

/** `key:value;key:value` as a map, keys as written; of repeated ones the first counts. */
export function pairsOf(value: string, between: RegExp, sign: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const part of value.split(between, 300)) {
    const at = part.indexOf(sign);
    const key = at === -1 ? '' : part.slice(0, at).trim();
    if (key !== '' && !pairs.has(key)) pairs.set(key, part.slice(at + 1).trim());
  }
  return pairs;
}

/** A number at the start of a text; null where there is none. */
export function numberIn(text: string | undefined): number | null {
  const digits = /^\s{0,10}([+-]?\d{1,9}(?:\.\d{1,9})?)/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `Yes`/`No` and their like at the start of a value. */
export function yesOrNo(value: string): VendorMark['verdict'] {
  if (/^\s{0,10}(?:yes|true|spam|junk)\b/i.test(value)) return 'spam';
  return /^\s{0,10}(?:no|false|ham|nonspam|clean)\b/i.test(value) ? 'ham' : null;
}
