import { defineTarget } from './target-demands.ts';

/** Mail.ru: DMARC is obeyed. */
export const mailRu = defineTarget({
  id: 'mail-ru',
  name: { en: 'Mail.ru', de: 'Mail.ru' },
  hosts: /(?:^|\.)mail\.ru$/i,
  domains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru'],
  demands: [
    { kind: 'dmarc', strength: 'always' },
    { kind: 'spf-or-dkim', strength: 'often' },
  ],
  collects: 'yes',
  collectsAs: null,
  allowList: 'no',
  sources: ['https://postmaster.mail.ru/', 'https://help.mail.ru/developers/mailing_rules/technical'],
  asOf: '2026-11',
});
