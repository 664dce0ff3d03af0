import { MAX_FILE_OCTETS } from '../../shared/ipc/limits.ts';

/** Inputs that may be on their way at the same time; a further one takes the place of the oldest. */
const MAX_INPUTS = 4;

interface Arriving {
  readonly pieces: Uint8Array[];
  sizeOctets: number;
  cancelled: boolean;
}

/** Holds large inputs that arrive in pieces, until they are asked for. Bounded in number and size. */
export class SentInputs {
  readonly #inputs = new Map<string, Arriving>();

  /** Takes a piece. Once an input is over the limit, nothing more of it is kept: reading it will refuse it as it is. */
  append(inputId: string, bytes: Uint8Array): 'appended' | 'too-large' | 'cancelled' {
    const input = this.#inputs.get(inputId) ?? this.#begin(inputId);
    if (input.cancelled) return 'cancelled';
    if (input.sizeOctets > MAX_FILE_OCTETS) return 'too-large';
    input.pieces.push(bytes);
    input.sizeOctets += bytes.length;
    return input.sizeOctets > MAX_FILE_OCTETS ? 'too-large' : 'appended';
  }

  /** Hands the pieces over, none where nothing was sent; null for a cancelled input. */
  take(inputId: string): readonly Uint8Array[] | null {
    const input = this.#inputs.get(inputId);
    this.#inputs.delete(inputId);
    if (!input) return [];
    return input.cancelled ? null : input.pieces;
  }

  /** Drops what arrived and will still arrive; false where nothing is on its way. */
  cancel(inputId: string): boolean {
    const input = this.#inputs.get(inputId);
    if (!input) return false;
    input.pieces.length = 0;
    input.cancelled = true;
    return true;
  }

  #begin(inputId: string): Arriving {
    const oldest = this.#inputs.keys().next();
    if (this.#inputs.size >= MAX_INPUTS && !oldest.done) this.#inputs.delete(oldest.value);
    const input = { pieces: [], sizeOctets: 0, cancelled: false };
    this.#inputs.set(inputId, input);
    return input;
  }
}
