import { foldWhiteSpace } from '../mail/white-space.ts';

/** One field of a report body (RFC 3464 §2.1.1, RFC 5965 §3). */
export interface ReportField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded and trimmed; lines that lost their indentation belong to the field before them. */
  readonly value: string;
}

/** Fields of one report body that are kept; a report on 1,000 recipients has about 8,000. */
const MAX_FIELDS = 20_000;
/** Characters of one field that are kept. */
const MAX_VALUE = 8_000;

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,8}:(?!\/\/)(.*)$/;

/**
 * Splits a report body into blocks of fields, as blank lines separate them. Copes with blanks before the colon, lost
 * indentation and odd capitals. Lines in front of the first field are skipped.
 */
export function readReportBlocks(text: string): readonly (readonly ReportField[])[] {
  const blocks: ReportField[][] = [];
  let block: { name: string; value: string }[] = [];
  let count = 0;
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const match = FIELD.exec(line);
    const last = block.at(-1);
    if (match && !/^[ \t]/.test(line)) {
      if ((count += 1) > MAX_FIELDS) break;
      block.push({ name: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() });
    } else if (last && last.value.length < MAX_VALUE) {
      last.value = `${last.value}\n${line.trim()}`;
    }
  }
  close();
  return blocks;
}

/** A value in front of which its type stands: `rfc822; ann@example.org`, `dns; mx.example.org`, `smtp; 550 …`. */
export interface TypedValue {
  /** Lower case; null where no type is stated. */
  readonly type: string | null;
  /** White space folded. */
  readonly value: string;
}

/** Separates type and value (RFC 3464 §2.1.2). X-Notes values were folded within words and are joined without a blank. */
export function readTyped(field: string): TypedValue {
  const match = /^\s*([A-Za-z][A-Za-z0-9/_-]{0,60})\s*;/.exec(field);
  const type = match?.[1]?.toLowerCase() ?? null;
  const rest = match ? field.slice(match[0].length) : field.replace(/^[\s;]{1,20}/, '');
  const joined = type === 'x-notes' ? rest.replaceAll('\n', '') : rest;
  return { type, value: foldWhiteSpace(joined) };
}
