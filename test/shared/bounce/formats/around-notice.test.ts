import { describe, expect, it } from 'vitest';
import { withoutLetterAround, withoutMargin } from '../../../../shared/bounce/formats/around-notice.ts';

const NOTICE = 'Your message could not be delivered to:\n\nann@example.org\n\nThe mailbox is full.';

describe('what the person who pastes a notice writes around it', () => {
  it.each([
    `${NOTICE}\n\nVon meinem iPhone gesendet`,
    `${NOTICE}\n\nSent from my Galaxy`,
    `Guten Tag,\nich bekomme seit gestern diese Meldung:\n\n${NOTICE}\n\nKönnen Sie mir helfen?\n\nViele Grüße\nAnna Berg`,
    `Hi all,\n\n${NOTICE}\n\nWhat should I do?\n\nThanks\nAnn`,
  ])('is left out: %s', (text) => {
    expect(withoutLetterAround(text)).toBe(NOTICE);
  });

  it.each([
    NOTICE,
    "Hi. This is the qmail-send program at mail.example.net.\nI'm afraid I wasn't able to deliver your message.\n\n<ann@example.org>:\nSorry, no mailbox here by that name.",
    'Hallo,\n\nkannst du mir helfen?\n\nGruß\nAnn',
  ])('is not seen in %s', (text) => {
    expect(withoutLetterAround(text)).toBe(text);
  });
});

it.each([
  ['    one\n\n      two', 'one\n\n  two'],
  ['one\n  two', 'one\n  two'],
  ['\tone\n\ttwo', 'one\ntwo'],
])('a margin of all lines is taken away: %j', (text, expected) => {
  expect(withoutMargin(text)).toBe(expected);
});
