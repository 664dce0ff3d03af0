import { describe, expect, it } from 'vitest';
import type { VendorMark } from '../../../shared/headers/header-reading.ts';
import { readVendorMarks, VENDORS } from '../../../shared/headers/vendors/index.ts';
import type { Vendor } from '../../../shared/headers/vendors/vendor.ts';
import { fieldsOf } from './header-of.ts';

type Module = Readonly<Record<string, unknown>>;
const files = import.meta.glob<Module>('../../../shared/headers/vendors/*.ts', { eager: true });

function isVendor(value: unknown): value is Vendor {
  return typeof value === 'object' && value !== null && 'fields' in value && 'asOf' in value;
}

function marksOf(...lines: readonly string[]): readonly VendorMark[] {
  return readVendorMarks(fieldsOf(...lines));
}

/** Verdict, and the words of each item in English. */
function read(line: string): readonly [VendorMark['verdict'] | undefined, readonly string[]] {
  const [mark] = marksOf(line);
  return [
    mark?.verdict,
    mark?.items.map(({ key, value, words }) => `${key} ${value}: ${words?.en ?? '?'}`) ?? [],
  ];
}

describe('vendors', () => {
  it('are all registered, each field with one of them', () => {
    const found = Object.values(files).flatMap((module) => Object.values(module).filter(isVendor));
    expect([...new Set(found)].map(({ name }) => name).sort()).toEqual(
      VENDORS.map(({ name }) => name).sort(),
    );
    const fields = VENDORS.flatMap((vendor) => Object.keys(vendor.fields));
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
    expect(fields.filter((field) => field !== field.toLowerCase())).toEqual([]);
  });

  it('say where and as of when their meanings stand', () => {
    const bare = VENDORS.filter(
      ({ source, asOf }) => !/^https:\/\/\S+$/.test(source) || !/^20\d\d-\d\d$/.test(asOf),
    );
    expect(bare).toEqual([]);
  });

  it('take any value', () => {
    for (const vendor of VENDORS) {
      for (const field of Object.keys(vendor.fields)) {
        for (const value of [
          '',
          ';',
          '=',
          'Yes',
          '(('.repeat(4000),
          ',A='.repeat(5000),
          '9'.repeat(16_384),
        ]) {
          const items = vendor.fields[field]?.(value)?.items ?? [];
          expect(items.length).toBeLessThan(100);
        }
      }
    }
  });
});

describe('marks in words', () => {
  it('of Microsoft', () => {
    const [verdict, items] = read(
      'X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:DE;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:mail.example.org;PTR:;CAT:SPOOF;SFTY:9.20;SFS:(1);DIR:INB;',
    );
    expect(verdict).toBe('spam');
    expect(items).toEqual([
      'CIP 192.0.2.1: address of the sending server',
      'CTRY DE: country of that address',
      'LANG en: language of the text',
      'SCL 5: spam',
      'IPV NLI: the sending address is on no list',
      'SFV SPM: marked as spam by the filter',
      'H mail.example.org: name the sending server gave',
      'CAT SPOOF: forged sender',
      'DIR INB: incoming',
      'SFTY 9.20: warns of an imitated person',
    ]);
    expect(read('X-MS-Exchange-Organization-SCL: -1')[0]).toBe('ham');
    expect(read('X-MS-Exchange-Organization-SCL: 9')[1]).toEqual(['SCL 9: spam, high confidence']);
    expect(read('X-Microsoft-Antispam: BCL:8;')[1]).toEqual(['BCL 8: bulk sender with many complaints']);
    expect(read('X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;jmr:0;auth:0;dest:J;')[0]).toBe('spam');
    expect(read('Authentication-Results: spf=pass smtp.mailfrom=a; compauth=fail reason=001')[1]).toEqual([
      'compauth fail 001: no proof of the sender: the domain publishes no rules, or weak ones',
    ]);
    expect(read('Authentication-Results: mx.example.net; spf=pass')[1]).toEqual([]);
    expect(read('Authentication-Results: compauth=pass reason=199')[1]).toEqual([
      'compauth pass 199: passed',
    ]);
  });

  it('of SpamAssassin, by the score where the name says less', () => {
    const [verdict, items] = read(
      'X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99=3.5,\n SPF_FAIL=1.2,DKIM_VALID=-0.1,UNHEARD_OF=2.4 autolearn=no version=4.0.1',
    );
    expect(verdict).toBe('spam');
    expect(items).toEqual([
      'score 7.1: points for spam; spam from 5 on',
      'BAYES_99 3.5: the wording is like that of spam',
      'SPF_FAIL 1.2: the sender’s domain forbids the sending server',
      'DKIM_VALID -0.1: the signature holds',
      'UNHEARD_OF 2.4: ?',
    ]);
    expect(read('X-Spam-Status: No, hits=-2.6 required=4.0 tests=[BAYES_00=-2.6] autolearn=ham')).toEqual([
      'ham',
      [
        'score -2.6: points for spam; spam only from 4 on',
        'BAYES_00 -2.6: the wording is like that of wanted mail',
      ],
    ]);
    expect(marksOf('X-Spam-Flag: YES')).toMatchObject([{ vendor: 'X-Spam', verdict: 'spam' }]);
    expect(read('X-Spam-Level: *****')[1]).toEqual(['level 5: points for spam, rounded down']);
  });

  it('of rspamd', () => {
    const [verdict, items] = read(
      'X-Spamd-Result: default: True [16.20 / 15.00]; BAYES_SPAM(5.10)[99.9%]; R_SPF_ALLOW(-0.20)[+ip4:192.0.2.0/24]; XYZ_NEW(1.00)[]',
    );
    expect(verdict).toBe('spam');
    expect(items).toEqual([
      'score 16.20: points for spam; refused from 15.00 on',
      'BAYES_SPAM 5.10: the wording is like that of spam',
      'R_SPF_ALLOW -0.20: the sender’s domain allows the sending server',
      'XYZ_NEW 1.00: ?',
    ]);
    expect(read('X-Rspamd-Action: add header')[1]).toEqual(['action add header: marked as spam']);
  });

  it('of Proofpoint', () => {
    expect(
      read(
        'X-Proofpoint-Spam-Details: rule=notspam policy=default score=0 spamscore=0 suspectscore=3 phishscore=60',
      ),
    ).toEqual([
      'ham',
      [
        'rule notspam: not spam',
        'phishscore 60: points for phishing, of 100',
        'suspectscore 3: points for suspicious mail, of 100',
      ],
    ]);
    expect(read('X-Proofpoint-Spam-Details: rule=spam policy=default')[0]).toBe('spam');
  });

  it.each([
    [
      'X-Barracuda-Spam-Status: Yes, SCORE=4.20 using per-user scores of TAG_LEVEL=3.5 KILL_LEVEL=9.0',
      'spam',
      'marked from 3.5 on',
    ],
    ['X-Mimecast-Spam-Signature: yes', 'spam', 'known as spam'],
    ['X-GMX-Antispam: 0 (Mail was not recognized as spam); Detail=V3;', 'ham', 'not recognised as spam'],
    ['X-GMX-Antispam: 5 (nemesis mail body); Detail=V3;', 'spam', 'recognised as spam'],
    ['X-UI-Filterresults: junk:10;V03:K0:abc', 'spam', 'junk'],
    ['X-TOI-SPAMCLASS: CLEAN, NORMAL', 'ham', 'clean'],
    ['X-purgate-type: spam', 'spam', 'spam or dangerous'],
    ['X-antispameurope-SPAMSTATUS: CLEAN', 'ham', 'clean'],
    ['X-PMX-Spam: Gauge=XXXXXXXXXX, Probability=92%, Report=x', 'spam', 'probability of spam'],
    ['X-TM-AS-Result: No--10.501-5.0-31-1', 'ham', 'not spam'],
    ['X-Bogosity: Spam, tests=bogofilter, spamicity=0.99', 'spam', 'like that of spam'],
    ['X-CLX-Shades: Junk', 'spam', 'junk'],
  ])('%s', (line, verdict, meaning) => {
    const [found, items] = read(line);
    expect(found).toBe(verdict);
    expect(items.join()).toContain(meaning);
  });

  it.each([
    ['X-IronPort-Anti-Spam-Filtered: true', 'went through the spam filter'],
    ['X-SBRS: -4.1', 'reputation of the sending address'],
    [
      'X-Mimecast-Impersonation-Protect: Policy=P;Similar Internal Domain=false;Reply-to Address Mismatch=true',
      'replies go elsewhere',
    ],
    ['X-Google-DKIM-Signature: v=1; d=1e100.net', 'it proves that the mail passed Google'],
    ['X-Gm-Message-State: AOJu0', 'Google’s own use'],
    ['X-Virus-Status: Clean', 'no virus found'],
    ['X-Proofpoint-Virus-Version: vendor=x', 'scanned for malware'],
  ])('%s, without a verdict', (line, meaning) => {
    const [found, items] = read(line);
    expect(found).toBeNull();
    expect(items.join()).toContain(meaning);
  });
});
