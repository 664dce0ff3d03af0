import { describe, expect, it } from 'vitest';
import { printedHeader } from '../../../shared/mail/printed-header.ts';

describe('printedHeader', () => {
  it.each([
    [
      'De : Ann <ann@example.org>\nEnvoyé : mardi 5 août 2025 05:59\nÀ : Karl\nObjet : Hallo\n\nText',
      'Hallo',
    ],
    ['Från: ann@example.org\nSkickat: den 5 augusti 2025\nTill: Karl\nÄmne: Hallo\nText', 'Hallo'],
    ['*Von:* ann@example.org\n*Date:* 5. August 2025\n*Subject:* Hallo\n\nText', 'Hallo'],
    ['From: ann@example.org\n\nSent: Tuesday\n\nTo: Karl\n\nSubject: Hallo\n\nText', 'Hallo'],
    ['差出人: ann@example.org\n送信日時: 2025年8月5日\n宛先: Karl\n件名: Hallo\n\nText', 'Hallo'],
    ['От: ann@example.org\nДата: 5 августа\nКому: Karl\nТема: Hallo\n\nText', 'Hallo'],
  ])('%s', (text, subject) => {
    const found = printedHeader(text);
    const values = new Map(found?.fields.map(({ name, value }) => [name, value]));
    expect(values.get('subject')).toBe(subject);
    expect(values.get('from')).toContain('ann@example.org');
    expect(found?.body.trim()).toBe('Text');
  });

  it.each([
    'To: Karl\nSubject: Hallo\nDate: today\n\nText',
    'From: Ann\nThis is a letter.\nSubject: x',
    'De: dos\nA: tres',
    '',
  ])('sees no header in %j', (text) => {
    expect(printedHeader(text)).toBeNull();
  });
});
