import type { MarkItem, VendorMark } from '../vendor-mark.ts';
import { CAT, COMPAUTH, DIR, IPV, SFTY, SFV } from './microsoft-values.ts';
import { defineVendor, item, numberIn, pairsOf, type FieldRead, type Meaning } from './vendor.ts';

/** Spam confidence level. */
function scl(value: string): Meaning | undefined {
  const level = numberIn(value);
  if (level === null) return undefined;
  if (level < 0)
    return [
      'spam filter skipped: a safe sender, an internal mail or a rule',
      'Spamfilter übersprungen: sicherer Absender, interne Mail oder eine Regel',
      'good',
    ];
  if (level <= 1) return ['not spam', 'kein Spam', 'good'];
  if (level <= 4) return ['probably not spam', 'vermutlich kein Spam'];
  return level < 7 ? ['spam', 'Spam', 'bad'] : ['spam, high confidence', 'Spam, mit hoher Sicherheit', 'bad'];
}

/** Phishing confidence level. */
function pcl(value: string): Meaning | undefined {
  const level = numberIn(value);
  if (level === null) return undefined;
  return level <= 3
    ? ['no sign of phishing', 'kein Anzeichen für Phishing', 'good']
    : ['looks like phishing', 'sieht nach Phishing aus', 'bad'];
}

/** Bulk complaint level. */
function bcl(value: string): Meaning | undefined {
  const level = numberIn(value);
  if (level === null) return undefined;
  if (level === 0) return ['not from a bulk sender', 'nicht von einem Massenversender', 'good'];
  if (level <= 3) return ['bulk sender with few complaints', 'Massenversender mit wenigen Beschwerden'];
  return level <= 7
    ? ['bulk sender with some complaints', 'Massenversender mit einigen Beschwerden']
    : ['bulk sender with many complaints', 'Massenversender mit vielen Beschwerden', 'bad'];
}

function verdictOf(items: readonly MarkItem[]): VendorMark['verdict'] {
  const of = (key: string): MarkItem | undefined => items.find((one) => one.key === key);
  const [spam, filtered, category] = [of('SCL'), of('SFV'), of('CAT')];
  if ([spam, filtered, category].some((one) => one?.weight === 'bad')) return 'spam';
  return spam?.weight === 'good' || filtered?.weight === 'good' ? 'ham' : null;
}

/** Keys of the report that say something to a reader; the others are for Microsoft's own use. */
const REPORT: Readonly<Record<string, (value: string) => Meaning | undefined>> = {
  CIP: () => ['address of the sending server', 'Adresse des sendenden Servers'],
  CTRY: () => ['country of that address', 'Land dieser Adresse'],
  LANG: () => ['language of the text', 'Sprache des Textes'],
  SCL: scl,
  SRV: (value) => (value === 'BULK' ? ['bulk mail', 'Massenmail'] : undefined),
  IPV: (value) => IPV[value],
  SFV: (value) => SFV[value],
  H: () => ['name the sending server gave', 'Name, mit dem sich der sendende Server meldete'],
  PTR: (value) =>
    /^Info(?:DomainNonexistent|NoRecords)$/i.test(value)
      ? ['the sending address has no name in DNS', 'die sendende Adresse hat keinen Namen im DNS']
      : ['name of the sending address in DNS', 'Name der sendenden Adresse im DNS'],
  CAT: (value) => CAT[value],
  DIR: (value) => DIR[value],
  SFTY: (value) => SFTY[value],
};

function report(value: string): FieldRead {
  const pairs = pairsOf(value, /;/, ':');
  const items = Object.entries(REPORT).flatMap(([key, meaningOf]) => {
    const stated = pairs.get(key);
    return stated === undefined || stated === '' ? [] : [item(key, stated, meaningOf(stated))];
  });
  return items.length === 0 ? null : { verdict: verdictOf(items), items };
}

function antispam(value: string): FieldRead {
  const level = pairsOf(value, /;/, ':').get('BCL');
  return level === undefined ? null : { verdict: null, items: [item('BCL', level, bcl(level))] };
}

function level(key: string, meaningOf: (value: string) => Meaning | undefined): (value: string) => FieldRead {
  return (value) => {
    const items = [item(key, value.trim(), meaningOf(value))];
    return { verdict: key === 'SCL' ? verdictOf(items) : null, items };
  };
}

const AUTH_AS: Readonly<Record<string, Meaning>> = {
  internal: ['handed in inside the organisation', 'aus dem eigenen Haus eingeliefert', 'good'],
  anonymous: ['handed in from outside', 'von außen eingeliefert'],
  external: ['handed in from outside', 'von außen eingeliefert'],
  partner: ['handed in by a partner', 'von einem Partner eingeliefert'],
};

/** `dest:` of the mailbox: where the mail was put. */
function delivery(value: string): FieldRead {
  const to = pairsOf(value, /;/, ':').get('dest');
  if (to === undefined) return null;
  const meaning: Meaning | undefined =
    to === 'J'
      ? ['put into the junk folder', 'in den Junk-Ordner gelegt', 'bad']
      : to === 'I'
        ? ['put into the inbox', 'in den Posteingang gelegt', 'good']
        : undefined;
  return { verdict: to === 'J' ? 'spam' : to === 'I' ? 'ham' : null, items: [item('dest', to, meaning)] };
}

/** Composite authentication stands among the results. */
function compauth(value: string): FieldRead {
  const [, result = '', reason = ''] = /\bcompauth=(\w{1,20})(?:\s{1,10}reason=(\d{3}))?/i.exec(value) ?? [];
  if (result === '') return null;
  const meaning = COMPAUTH[reason] ?? COMPAUTH[reason.charAt(0)];
  return {
    verdict: null,
    items: [item('compauth', reason === '' ? result : `${result} ${reason}`, meaning)],
  };
}

/** Exchange Online Protection, Defender for Office 365 and Exchange Server. */
export const microsoft = defineVendor({
  name: 'Microsoft',
  fields: {
    'x-forefront-antispam-report': report,
    'x-forefront-antispam-report-untrusted': report,
    'x-microsoft-antispam': antispam,
    'x-microsoft-antispam-mailbox-delivery': delivery,
    'x-ms-exchange-organization-scl': level('SCL', scl),
    'x-ms-exchange-organization-pcl': level('PCL', pcl),
    'x-ms-exchange-organization-authas': level('AuthAs', (value) => AUTH_AS[value.trim().toLowerCase()]),
    'authentication-results': compauth,
  },
  source: 'https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo',
  asOf: '2026-11',
});
