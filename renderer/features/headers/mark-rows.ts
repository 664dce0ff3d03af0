import type { HeaderReading, VendorMark } from '../../../shared/headers/header-reading.ts';
import type { Wording } from '../../ui/wording.tsx';

/** One thing that the header says of the kind of mail. */
export interface MailKindRow {
  readonly label: string;
  readonly value: string;
  readonly details: readonly string[];
}

/** What kind of mail this is, where its header says so: list, newsletter, automatic. */
export function mailKinds({ list, automatic }: HeaderReading, { say }: Wording): readonly MailKindRow[] {
  const rows: MailKindRow[] = [];
  if (list) {
    const details = [list.id, list.software, list.oneClick ? say('headers-screen.one-click') : null];
    rows.push({
      label: say('headers-screen.kind.list'),
      value: say(`headers-screen.list.${list.kind ?? 'bulk'}`),
      details: details.filter((detail) => detail !== null),
    });
  }
  if (automatic)
    rows.push({
      label: say('headers-screen.kind.automatic'),
      value: say(`headers-screen.automatic.${automatic.kind}`),
      details: [`${automatic.field}: ${automatic.value}`],
    });
  return rows;
}

/** How a value speaks about the mail. */
const WEIGHTS = { good: 'yes', neutral: 'open', bad: 'careful' } as const;

/** What speaks about the mail comes first. */
const ORDER = ['careful', 'yes', 'open'];

/** Marks of one filter in words, and how many of its values say nothing that is published. */
export interface FilterMarks {
  readonly key: string;
  readonly vendor: string;
  readonly verdict: VendorMark['verdict'];
  readonly lines: readonly {
    readonly text: string;
    readonly code: string;
    readonly tone: 'yes' | 'open' | 'careful';
  }[];
  /** Values without published meaning, as written. */
  readonly unexplained: readonly string[];
  readonly source: string;
}

/** What filters wrote into the header, filter by filter: several fields of one filter are together. */
export function filterMarks({ vendorMarks }: HeaderReading, { language }: Wording): readonly FilterMarks[] {
  const byVendor = new Map<string, readonly VendorMark[]>();
  for (const mark of vendorMarks) byVendor.set(mark.vendor, [...(byVendor.get(mark.vendor) ?? []), mark]);
  return [...byVendor].map(([vendor, marks]) => {
    const items = marks.flatMap((mark) => mark.items);
    return {
      key: vendor,
      vendor,
      verdict: marks.find(({ verdict }) => verdict !== null)?.verdict ?? null,
      lines: items
        .flatMap(({ words, key, value, weight }) =>
          words === null
            ? []
            : [{ text: words[language], code: `${key} ${value}`.trim(), tone: WEIGHTS[weight] }],
        )
        .sort((one, other) => ORDER.indexOf(one.tone) - ORDER.indexOf(other.tone)),
      unexplained: items
        .filter(({ words }) => words === null)
        .map(({ key, value }) => (value === '' ? key : `${key}=${value}`)),
      source: marks[0]?.source ?? '',
    };
  });
}
