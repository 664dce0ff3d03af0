import type { DkimKey, DkimKeyFault } from '../../../shared/auth/dkim/key-record.ts';
import type { CheckTone } from '../../report/check-table.tsx';
import type { ValueRow } from '../../ui/value-rows.tsx';
import type { Wording } from '../../ui/wording.tsx';

/** RFC 8301 §3.2: what signers should use. */
const GOOD_BITS = 2048;

/** Faults that keep nobody from using the key. */
const REMARKS: readonly DkimKeyFault['fault'][] = ['weak', 'test-mode', 'unknown-tag', 'not-a-tag'];

/** The answer in a sentence, and what follows from it. */
export interface KeyVerdict {
  readonly tone: Extract<CheckTone, 'yes' | 'no' | 'careful' | 'open'>;
  readonly title: string;
  readonly lead: string;
}

function keyName({ keyType, bits }: DkimKey): string {
  if (keyType === 'ed25519') return 'Ed25519';
  return bits === null ? 'RSA' : `RSA, ${bits} bit`;
}

/** Judges a key in words; null: DNS could not tell. `name` is where it was looked for, or null for a pasted record. */
export function keyVerdict(key: DkimKey | null, name: string | null, { say }: Wording): KeyVerdict {
  const where = name ?? '';
  if (key === null)
    return {
      tone: 'open',
      title: say('dkim-tool.verdict.failed', { name: where }),
      lead: say('dkim-tool.lead.failed'),
    };
  switch (key.state) {
    case 'missing':
      return {
        tone: name === null ? 'open' : 'no',
        title:
          name === null
            ? say('dkim-tool.verdict.no-record')
            : say('dkim-tool.verdict.missing', { name: where }),
        lead: say('dkim-tool.lead.missing'),
      };
    case 'revoked':
      return {
        tone: 'careful',
        title: say('dkim-tool.verdict.revoked'),
        lead: say('dkim-tool.lead.revoked'),
      };
    case 'unusable':
      return { tone: 'no', title: say('dkim-tool.verdict.unusable'), lead: say('dkim-tool.lead.unusable') };
    case 'usable': {
      const isWeak = key.keyType === 'rsa' && key.bits !== null && key.bits < GOOD_BITS;
      return {
        tone: isWeak || key.isTest ? 'careful' : 'yes',
        title: say('dkim-tool.verdict.usable', { key: keyName(key) }),
        lead: say(
          isWeak ? 'dkim-tool.lead.weak' : key.isTest ? 'dkim-tool.lead.test' : 'dkim-tool.lead.usable',
        ),
      };
    }
  }
}

/** What is wrong with the record or worth a look, the grave first. */
export function faultLines(
  { faults }: DkimKey,
  { say }: Wording,
): readonly { readonly text: string; readonly isGrave: boolean }[] {
  const lines = faults.map(({ fault, at }) => ({
    text: say(`dkim-tool.fault.${fault}`, { at }),
    isGrave: !REMARKS.includes(fault),
  }));
  return [...lines.filter(({ isGrave }) => isGrave), ...lines.filter(({ isGrave }) => !isGrave)];
}

/** The facts of a key as label and value. */
export function keyRows(key: DkimKey, name: string | null, { say }: Wording): readonly ValueRow[] {
  const { text, keyCharacters, isTest, isStrict, hashes, strings } = key;
  return [
    ...(name === null ? [] : [{ label: say('dkim-tool.name'), value: name, look: 'code' as const }]),
    {
      label: say('dkim-tool.key'),
      value: key.bits === null ? say('dkim-tool.key.unreadable') : keyName(key),
    },
    { label: say('dkim-tool.length'), value: say('dkim-tool.length.value', { n: keyCharacters, strings }) },
    { label: say('dkim-tool.test'), value: say(isTest ? 'certificate.field.yes' : 'certificate.field.no') },
    ...(isStrict ? [{ label: say('dkim-tool.strict'), value: say('certificate.field.yes') }] : []),
    ...(hashes.length === 0 ? [] : [{ label: say('dkim-tool.hashes'), value: hashes.join(', ') }]),
    ...(text === null ? [] : [{ label: say('dkim-tool.record'), value: text, look: 'code' as const }]),
  ];
}
