import type { Report } from '../../shared/report/report.ts';
import { referenceAddress } from '../../shared/report/reference-address.ts';

/**
 * The references that results named in this session. Only these are opened in the user's browser: whatever the window
 * asks for, no other address leaves the app. They come from the rules, never from a mail.
 */
export class GivenReferences {
  readonly #given = new Set<string>();

  /** Remembers what a result names. */
  add({ findings }: Pick<Report, 'findings'>): void {
    for (const { references } of findings) for (const reference of references) this.#given.add(reference);
  }

  /** The https address of a reference that was given; null for any other. */
  addressOf(reference: string): string | null {
    return this.#given.has(reference) ? referenceAddress(reference) : null;
  }
}
