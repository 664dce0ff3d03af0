import type { MailSummary } from '../../shared/ipc/batch-contract.ts';
import { summaryOf } from './mail-summary.ts';
import { mailsIn } from './mails-in.ts';

/** Pieces that are handed over one at a time, each when the reader asks for it. */
class PieceFeed implements AsyncIterable<Uint8Array> {
  private give: ((piece: Uint8Array | null) => void) | null = null;
  private asked: () => void = () => undefined;

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = await new Promise<Uint8Array | null>((resolve) => {
        this.give = resolve;
        this.asked();
      });
      if (piece === null) return;
      yield piece;
    }
  }

  /** Hands a piece over (null: the end) and waits until the reader wants more. */
  put(piece: Uint8Array | null): Promise<void> {
    return new Promise((done) => {
      this.asked = done;
      this.give?.(piece);
    });
  }
}

/** Reads the mails of one input while it comes in; holds one mail and one piece of an mbox. */
export class MailStream {
  private readonly feed = new PieceFeed();
  private readonly reading: Promise<void>;
  private isDone = false;
  private receive: (mail: MailSummary) => void = () => undefined;

  /** `skip`: mails at the beginning that are passed over. */
  constructor(name: string | null, skip: number) {
    this.reading = this.read(name, skip);
  }

  /** Takes a piece in and gives the mails that it ends. True where the input is read to its end. */
  async add(bytes: Uint8Array, isLast: boolean, receive: (mail: MailSummary) => void): Promise<boolean> {
    this.receive = receive;
    await Promise.race([this.feed.put(bytes), this.reading]);
    if (isLast && !this.isDone) {
      void this.feed.put(null);
      await this.reading;
    }
    return this.isDone;
  }

  private async read(name: string | null, skip: number): Promise<void> {
    let number = 0;
    for await (const found of mailsIn(name, this.feed)) {
      number += 1;
      if (number > skip) this.receive(await summaryOf(found));
    }
    this.isDone = true;
  }
}
