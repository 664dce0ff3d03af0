import { describe, expect, it } from 'vitest';
import { CANNOT_TELL } from '../../../shared/network/network-facts.ts';
import { PORT_OUTCOMES } from '../../../shared/network/observation.ts';
import { SENDER_RIGHTS } from '../../../shared/network/sender-rights.ts';
import { LANGUAGES } from '../../../shared/wording/format.ts';
import {
  cannotTellText,
  portText,
  secondRoundText,
  senderRightText,
} from '../../../shared/wording/network-words.ts';
import { silent } from '../../helpers/observations.ts';

describe('words about networks', () => {
  it('open with a capital and end with a full stop, with and without a port', () => {
    const all = LANGUAGES.flatMap((language) => [
      ...CANNOT_TELL.flatMap((id) => [cannotTellText(id, language), cannotTellText(id, language, 2525)]),
      ...PORT_OUTCOMES.map((outcome) => portText(silent(2525, outcome), language)),
      ...SENDER_RIGHTS.map((right) => senderRightText(right, 'Example.org', language)),
      secondRoundText({ kind: 'reference-host', port: 25, because: 'refused-or-reset' }, 'Example', language),
      secondRoundText({ kind: 'second-dns', because: 'dns-not-compared' }, 'Example', language),
    ]);
    expect(all.filter((text) => !/^[A-ZÄÖÜ].*\.$/.test(text) || /[{}]| {2}|\.\./.test(text))).toEqual([]);
  });

  it('name the port where the question is about one, without grouping its digits', () => {
    expect(cannotTellText('refused-or-reset', 'en', 2525)).toContain('Port 2525:');
    expect(cannotTellText('self-signed-or-intercepted', 'de', 465)).toMatch(/^Port 465: \p{Lu}/u);
    expect(cannotTellText('blocked-or-server-down', 'en')).not.toContain('Port');
  });
});
