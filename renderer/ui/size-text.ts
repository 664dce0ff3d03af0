import type { Wording } from './wording.tsx';

const LOCALE = { en: 'en-GB', de: 'de-DE' } as const;

/** A size for readers, in decimal units: "812 bytes", "4.1 kB", "12.4 MB". */
export function sizeText(octets: number, { say, language }: Wording): string {
  if (octets < 1000) return say('common.bytes', { n: octets });
  const large = octets >= 999_500;
  const value = octets / (large ? 1_000_000 : 1000);
  const format = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: value < 100 ? 1 : 0 });
  return say(large ? 'common.megabytes' : 'common.kilobytes', { n: format.format(value) });
}
