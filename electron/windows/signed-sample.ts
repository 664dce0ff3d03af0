import type { DnsAnswer, RecordData, RecordType } from '../../shared/dns/answer.ts';
import type { Resolver } from '../../shared/dns/resolver.ts';

/** A mail signed with both kinds of keys that mail uses (RFC 6376, RFC 8463); made once, its private keys are thrown away. */
const LINES = [
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com;',
  ' h=Message-ID: Date: Subject: To: From; q=dns/txt; s=rsa; t=1795255200;',
  ' bh=eMZ1yZlIpylGTUwH+2TioYCJKiC9dZI0sa2/uGq42Kg=;',
  ' b=TOTKNqy98pSz20zqEqaWebZd5DS2NqgUU0FFxrguAS+b8BT2CjpjltmchrJ/W5o40M7lnf8PO',
  ' LsyLdQrBwb1LLrTQTF2XZZG3vcCfGK+UKoaLpfcmWwRGyhd8C4MuUZ0PQYhgjr2onxhI28WJQ5W',
  ' 4O3CfJUtW0mHIEkrEN0JZ9B5mD9jkcabdpgi9MJk3hUvG5r9t2erCtnAaqkWtxoptOYT2ayv6wG',
  ' o6m41XD8rLF+4RBXzVs8VGAE9GYQ0OFdLBDEnAdkS7GnfXiCcn8xF3sBXHz8WA9v20f9zXIMpVV',
  ' 45fbt439mWrQHhaa5ZwyzmcbkI0JBIYnnYb/zCQ1heUA==',
  'DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com;',
  ' h=Message-ID: Date: Subject: To: From; q=dns/txt; s=ed; t=1795255200;',
  ' bh=eMZ1yZlIpylGTUwH+2TioYCJKiC9dZI0sa2/uGq42Kg=;',
  ' b=aP3CEDlyVQkat/E6qo+A7ldQwz7p5f0uUP74gmf/gzn1Oabmio3FVIbPVKcuFr9sKI5ZjTXSS',
  ' Fh9X1E1TYuLDQ==',
  'From: Maria <maria@example.com>',
  'To: ann@example.org',
  'Subject: Self-test',
  'Date: Sat, 21 Nov 2026 10:00:00 +0000',
  'Message-ID: <self-test@example.com>',
  '',
  'Signed twice.',
  '',
];

type Records = { readonly [T in RecordType]?: readonly RecordData[T][] };

const KEYS: Readonly<Record<string, Records>> = {
  'rsa._domainkey.example.com': {
    TXT: [
      'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApFtaozFJpuQCsZ07W1Eh4xE4731UboHFA3irlx' +
        '48XzLzxJdzq7NSwMpl1h+NjVi5menQDu0z/Somd32pyCshY+GUi4GQ06AOSA8J03c5hQbWHa+3Sy/uCc3F9txdhDBOcVq9fuResQ' +
        'h2m10QBX5PGSJG+F1vw4lZ9hz4pfsb5R8h/Wo9UA2gIvWtxycSvtWPEDqHHRPtW83neOfQDvo6/7755pEx6qkOe7LckruNfnYvWJ' +
        'DUCMpbsnhF5XBe8MUfVWxRJCTatSrysFLNN39xfpxPtZC7FohtiAIdx9vHuUYjRtX+cERoMGf+WqOoBdh8a5QhP/WZ88H6zgfjaE' +
        'Fs+QIDAQAB',
    ],
  },
  'ed._domainkey.example.com': {
    TXT: ['v=DKIM1; k=ed25519; p=BLsZWKkZvaLbytpiEytddBL3F6mUwUtTIC7JF1uSPfc='],
  },
};

/** The signed mail as octets. */
export function signedSample(): Uint8Array {
  return new TextEncoder().encode(LINES.join('\r\n'));
}

/** Knows the keys of the sample and asks nobody. */
export const sampleKeys: Resolver = {
  resolve: <T extends RecordType>(type: T, name: string): Promise<DnsAnswer<T>> => {
    const asked = { resolver: null, timeMs: 0 };
    const records: Records = KEYS[name] ?? {};
    const values = records[type];
    return Promise.resolve(
      values === undefined
        ? { kind: 'nxdomain', ...asked }
        : { kind: 'records', values, ttlSeconds: 0, canonicalName: name, authenticated: false, ...asked },
    );
  },
};
