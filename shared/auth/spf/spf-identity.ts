import { MAX_LABEL_CHARACTERS, MAX_NAME_CHARACTERS } from '../../dns/domain-name.ts';
import { toALabels } from './a-labels.ts';
import { isTopLabel } from './parse-record.ts';
import type { SpfQuestion } from './spf-evaluation.ts';

/** Who is checked: the envelope sender, or the HELO name where there is none (RFC 7208 §2.3, §2.4). */
export interface SpfIdentity {
  readonly localPart: string;
  /** A-labels, lower case, without the final dot; may be no usable name. */
  readonly domain: string;
}

/** Blanks and colons too: `%_` and providers make such names, and DNS takes any octet (RFC 2181 §11). */
const LABEL = /^[ -~]+$/;

/** A name that can be asked for: at least two labels of at most 63 signs, and a real top label (RFC 7208 §4.3, §7.1). */
export function isTargetName(name: string): boolean {
  if (name.length > MAX_NAME_CHARACTERS) return false;
  const labels = name.split('.');
  const fits = labels.every((label) => label.length <= MAX_LABEL_CHARACTERS && LABEL.test(label));
  return fits && labels.length > 1 && isTopLabel(labels.at(-1) ?? '');
}

/** A name as it comes out of macros: no final dot, labels off the left until 253 signs are left (RFC 7208 §7.3), A-labels. */
export function targetName(text: string): string {
  let name = toALabels(text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  while (name.length > MAX_NAME_CHARACTERS) {
    const dot = name.indexOf('.');
    if (dot < 0) return name;
    name = name.slice(dot + 1);
  }
  return name;
}

/** Whom the question is about; a missing local part is `postmaster` (RFC 7208 §4.3). */
export function spfIdentity({ mailFrom, helo }: SpfQuestion): SpfIdentity {
  const sender = mailFrom === '' ? `postmaster@${helo ?? ''}` : mailFrom;
  const at = sender.lastIndexOf('@');
  const domain = sender.slice(at + 1).trim();
  return {
    localPart: at > 0 ? sender.slice(0, at) : 'postmaster',
    domain: toALabels(domain.endsWith('.') ? domain.slice(0, -1) : domain).toLowerCase(),
  };
}
