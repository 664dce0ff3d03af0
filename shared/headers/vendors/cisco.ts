import { defineVendor, item, numberIn, whole, type FieldRead } from './vendor.ts';

/** Sender reputation: from -10 to 10. */
function reputation(value: string): FieldRead {
  const score = numberIn(value);
  if (score === null)
    return {
      verdict: null,
      items: [
        item(
          'reputation',
          value.trim(),
          /none/i.test(value)
            ? ['the sending address is not known', 'die sendende Adresse ist nicht bekannt']
            : undefined,
        ),
      ],
    };
  const weight = score <= -3 ? 'bad' : score >= 1 ? 'good' : 'neutral';
  return {
    verdict: null,
    items: [
      item('reputation', String(score), [
        'reputation of the sending address, from -10 (bad) to 10 (good)',
        'Ruf der sendenden Adresse, von -10 (schlecht) bis 10 (gut)',
        weight,
      ]),
    ],
  };
}

/** Cisco Secure Email (IronPort). */
export const cisco = defineVendor({
  name: 'Cisco (IronPort)',
  fields: {
    'x-ironport-anti-spam-filtered': whole('filtered', (value) =>
      /^true/i.test(value)
        ? ['went through the spam filter', 'lief durch den Spamfilter']
        : ['did not go through the spam filter', 'lief nicht durch den Spamfilter'],
    ),
    'x-ironport-anti-spam-result': whole('result', () => [
      'details only Cisco can read',
      'Einzelheiten, die nur Cisco lesen kann',
    ]),
    'x-ipas-result': whole('result', () => [
      'details only Cisco can read',
      'Einzelheiten, die nur Cisco lesen kann',
    ]),
    'x-ironport-av': whole('virus', () => ['scanned for viruses', 'auf Viren geprüft']),
    'x-ironport-sbrs': reputation,
    'x-sbrs': reputation,
    'x-amp-result': whole('malware', (value) =>
      /^(?:clean|lowrisk)/i.test(value)
        ? ['no malware found', 'keine Schadsoftware gefunden', 'good']
        : /^malicious/i.test(value)
          ? ['malware found', 'Schadsoftware gefunden', 'bad']
          : /^skipped/i.test(value)
            ? ['no attachment to examine', 'kein Anhang zu prüfen']
            : undefined,
    ),
  },
  source:
    'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118195-technote-esa-00.html',
  asOf: '2026-11',
});
