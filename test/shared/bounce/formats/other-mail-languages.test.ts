import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../shared/bounce/read-notice.ts';
import { mail, pasted } from './document.ts';

const PERSON = ['From: Ben <ben@example.org>', 'To: ann@example.com', 'Message-ID: <1@example.org>'];
const SHOP = [
  'From: Shop <noreply@shop.example.com>',
  'To: ann@example.com',
  'Message-ID: <2@shop.example.com>',
];

const LETTERS: readonly (readonly [string, string, string])[] = [
  [
    'de',
    'Deine Mail',
    'Hallo Ann,\n\ndeine Nachricht an ben@example.org konnte ich erst heute lesen. Bis bald\nBen',
  ],
  [
    'fr',
    'Ton message',
    'Bonjour Ann,\n\nje n’ai pas pu lire ton message envoyé à ben@example.org. À bientôt\nBen',
  ],
  [
    'it',
    'Il tuo messaggio',
    'Ciao Ann,\n\nnon ho ancora letto il messaggio che hai mandato a ben@example.org.\nBen',
  ],
  ['es', 'Tu mensaje', 'Hola Ann:\n\ntodavía no he leído el mensaje que enviaste a ben@example.org.\nBen'],
  ['nl', 'Je bericht', 'Hoi Ann,\n\nik heb je bericht aan ben@example.org nog niet gelezen.\nBen'],
  ['pt', 'A tua mensagem', 'Olá Ann,\n\nainda não li a mensagem que enviaste para ben@example.org.\nBen'],
  [
    'pl',
    'Twoja wiadomość',
    'Cześć Ann,\n\nnie przeczytałem jeszcze wiadomości wysłanej na ben@example.org.\nBen',
  ],
  ['ja', 'メールの件', 'アンさん\n\nben@example.org に送ってくれたメールはまだ読んでいません。\nベン'],
];

const PARCELS: readonly (readonly [string, string, string])[] = [
  ['de', 'Ihre Sendung', 'Ihre Sendung konnte nicht zugestellt werden. Fragen? hilfe@shop.example.com'],
  ['fr', 'Votre colis', 'Votre colis n’a pas pu être livré. Une question ? aide@shop.example.com'],
  ['it', 'Il suo pacco', 'Il pacco non è stato consegnato. Per informazioni: aiuto@shop.example.com'],
  ['es', 'Su paquete', 'Su paquete no ha podido ser entregado. Escríbanos a ayuda@shop.example.com'],
  ['nl', 'Uw pakket', 'Uw pakket kon niet worden bezorgd. Vragen? hulp@shop.example.com'],
  ['pt', 'A sua encomenda', 'A sua encomenda não foi entregue. Contacte ajuda@shop.example.com'],
  ['pl', 'Twoja paczka', 'Paczka nie została dostarczona. Pytania: pomoc@shop.example.com'],
  ['ja', 'お荷物について', 'お荷物をお届けできませんでした。お問い合わせ: help@shop.example.com'],
];

describe('mail in other languages that is no notice', () => {
  it.each(LETTERS)('a letter, %s', (_language, subject, text) => {
    expect(readNotice(mail([...PERSON, `Subject: ${subject}`], text)).kind).toBe('ordinary-message');
    expect(readNotice(pasted(text)).kind).toBe('ordinary-message');
  });

  it.each(PARCELS)('a parcel that did not arrive, %s', (_language, subject, text) => {
    expect(readNotice(mail([...SHOP, `Subject: ${subject}`], text)).kind).toBe('ordinary-message');
  });

  it('an answer to somebody about a notice', () => {
    const text =
      'Bonjour Ann,\n\nton message n’a pas pu être remis à paul@example.org ?\n\n> Non remis : Facture';
    expect(readNotice(mail([...PERSON, 'Subject: Re: Non remis : Facture'], text)).kind).toBe(
      'ordinary-message',
    );
  });
});
