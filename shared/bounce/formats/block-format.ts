import type { Reporter } from '../notice.ts';
import { addressBlocks, type AddressBlock, type BlockLayout } from './address-blocks.ts';
import { factsFromText } from './recipient-facts.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Format, Reading, Survey } from './reading.ts';
import { isDelayNotice } from './signals.ts';

/** A format that writes each recipient's address above or in front of what happened to it. */
export interface BlockFormat extends BlockLayout {
  readonly name: string;
  readonly software: string | null;
  /** Words of the notice's own text that only this format has. */
  readonly anchor: RegExp;
  /** Letters without which the anchor never matches, looked for first. */
  readonly mark?: string;
  /** Text that must not occur. */
  readonly not?: RegExp;
  /** Group 1 is the reporting host. */
  readonly host?: RegExp;
  /** Changes a block's text before it is taken apart. */
  readonly tidy?: (block: AddressBlock) => AddressBlock;
  /** False: the notice never goes on trying. */
  readonly delays?: boolean;
}

/** Words about one recipient up to this length are taken as a whole; of longer ones the telling sentences. */
const MAX_WHOLE = 300;

/** Host and software as a block format states them. */
function reporterOf(format: BlockFormat, survey: Survey): Partial<Reporter> {
  const host = format.host?.exec(survey.own)?.[1]?.toLowerCase().replace(/\.$/, '');
  return {
    ...(host === undefined ? {} : { host }),
    ...(format.software === null ? {} : { software: format.software }),
  };
}

/** Makes a recogniser of a layout; it declines where no address heads a block, so that others may try. */
export function blockFormat(format: BlockFormat): Format {
  const read = (survey: Survey): Reading | null => {
    if (!survey.own.includes(format.mark ?? '')) return null;
    if (!format.anchor.test(survey.own) || format.not?.test(survey.own)) return null;
    const blocks = addressBlocks(survey.lines, format);
    if (blocks.length === 0) return null;
    const delay = format.delays !== false && isDelayNotice(survey);
    const action = delay ? 'delayed' : 'failed';
    const recipients = blocks.map((block) => {
      const facts = factsFromText({ ...(format.tidy?.(block) ?? block), action });
      return facts.replyCode === null && block.text.length > MAX_WHOLE
        ? { ...facts, diagnostic: reasonSentences(block.text) ?? facts.diagnostic }
        : facts;
    });
    return { kind: delay ? 'delay' : 'failure', recipients, reporter: reporterOf(format, survey) };
  };
  return { name: format.name, software: format.software, read };
}
