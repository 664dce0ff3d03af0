const NOT_ASCII = /[^\0-\x7f]/;
/** No label of 63 octets has more signs than this before it is coded. */
const MAX_LABEL_SIGNS = 63;

/** Parameters of Punycode (RFC 3492 §5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_SIGN = 128;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** A number as digits of variable weight (RFC 3492 §3.3). */
function variableDigits(value: number, bias: number): string {
  let [rest, text] = [value, ''];
  for (let step = BASE; ; step += BASE) {
    const threshold = Math.min(Math.max(step - bias, T_MIN), T_MAX);
    if (rest < threshold) return text + DIGITS.charAt(rest);
    text += DIGITS.charAt(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function punycode(label: string): string {
  const signs = [...label].map((sign) => sign.codePointAt(0) ?? 0);
  const basic = signs.filter((sign) => sign < FIRST_SIGN);
  let text = basic.length > 0 ? `${String.fromCodePoint(...basic)}-` : '';
  let [next, delta, bias, done] = [FIRST_SIGN, 0, FIRST_BIAS, basic.length];
  while (done < signs.length) {
    const least = Math.min(...signs.filter((sign) => sign >= next));
    delta += (least - next) * (done + 1);
    next = least;
    for (const sign of signs) {
      if (sign < next) delta += 1;
      if (sign !== next) continue;
      text += variableDigits(delta, bias);
      bias = adapted(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    next += 1;
  }
  return text;
}

/**
 * A domain as DNS knows it: labels with umlauts or other scripts as `xn--` (RFC 5891; in lower case and NFC first), all
 * others unchanged. A label that is too long to be one stays as it is and makes the name unusable.
 */
export function toALabels(domain: string): string {
  if (!NOT_ASCII.test(domain)) return domain;
  return domain
    .split(/[.\u3002\uff0e\uff61]/)
    .map((label) => {
      const mapped = label.toLowerCase().normalize('NFC');
      return NOT_ASCII.test(mapped) && mapped.length <= MAX_LABEL_SIGNS ? `xn--${punycode(mapped)}` : label;
    })
    .join('.');
}
