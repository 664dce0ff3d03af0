import { describe, expect, it } from 'vitest';
import { tidyText } from '../../../shared/mail/tidy-text.ts';

describe('tidyText', () => {
  it.each([
    ['EmpfÃ¤nger unbekannt, bitte prÃ¼fen', 'Empfänger unbekannt, bitte prüfen'],
    ['donâ€™t', 'don’t'],
    ['Ð½Ðµ Ð¼Ð¾Ð¶ÐµÑ\u201a', 'не может'],
    ['ãƒ¡ãƒ¼ãƒ«', 'メール'],
    ['bob@\u200bexample.org Un\u00adknown', 'bob@example.org Unknown'],
    ['\u00a0\u00a0ann@example.org', '  ann@example.org'],
    ['tanaka＠example.org', 'tanaka@example.org'],
  ])('%s', (text, expected) => {
    expect(tidyText(text)).toBe(expected);
  });

  it.each(['Empfänger gelöscht', 'refusé’»', '“då”', 'SÃO PAULO', 'Ñandú', 'メール', 'plain'])(
    'leaves %s',
    (text) => {
      expect(tidyText(text)).toBe(text);
    },
  );
});
