import { defineVendor, whole } from './vendor.ts';

/** Fields that several scanners share: ClamAV, amavis and others. */
export const virusScanners = defineVendor({
  name: 'ClamAV / amavis',
  fields: {
    'x-virus-scanned': whole('scanner', () => ['scanned for viruses', 'auf Viren geprüft']),
    'x-virus-status': whole('status', (value) =>
      /^\s{0,4}(?:clean|no)\b/i.test(value)
        ? ['no virus found', 'kein Virus gefunden', 'good']
        : /^\s{0,4}(?:yes|infected)/i.test(value)
          ? ['a virus was found', 'ein Virus wurde gefunden', 'bad']
          : undefined,
    ),
  },
  source: 'https://docs.clamav.net/',
  asOf: '2026-11',
});
