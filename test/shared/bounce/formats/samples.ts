import { describe, expect, it } from 'vitest';
import type { MailDocument } from '../../../../shared/mail/document.ts';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';

type OrNull = string | null;

/** A notice and what must be read from it. */
export interface Sample {
  readonly name: string;
  readonly kind: string;
  readonly format: string;
  /** Address, reply code, enhanced status, remote host and stage of each recipient. */
  readonly expected: readonly (readonly [OrNull, OrNull, OrNull, OrNull, OrNull])[];
  /** Diagnostic of the first recipient. */
  readonly diagnostic: OrNull;
  readonly source: string;
}

/** One test for each sample. */
export function checkSamples(
  title: string,
  documentOf: (source: string) => MailDocument,
  samples: readonly Sample[],
): void {
  describe(title, () => {
    it.each(samples)('$name', ({ kind, format, expected, diagnostic, source }) => {
      const notice = readNotice(documentOf(source));
      expect({ kind: notice.kind, format: notice.format }).toEqual({ kind, format });
      const facts = notice.recipients.map((one) => [
        one.address,
        one.replyCode,
        one.enhancedStatus,
        one.remoteHost,
        one.stage,
      ]);
      expect(facts).toEqual(expected);
      expect(notice.recipients[0]?.diagnostic ?? null).toBe(diagnostic);
    });
  });
}
