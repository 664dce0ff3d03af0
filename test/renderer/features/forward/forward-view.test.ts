import { describe, expect, it } from 'vitest';
import { answered } from '../../../../renderer/features/forward/forward-view.ts';
import type { Contact } from '../../../../shared/network/contact.ts';

describe('what DNS answered', () => {
  it('counts "there is none", and not what nobody could tell', () => {
    const asked = { at: 0, kind: 'dns', resolver: '192.0.2.53', type: 'TXT', name: 'example.com' } as const;
    const contacts: readonly Contact[] = [
      { ...asked, id: 1, answer: 'records' },
      { ...asked, id: 2, answer: 'nxdomain' },
      { ...asked, id: 3, answer: 'failed' },
    ];
    expect(answered(contacts).map(({ id }) => id)).toEqual([1, 2]);
  });
});
