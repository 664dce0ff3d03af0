import type { Language } from './format.ts';

/**
 * The standard placeholders of findings, rules and letters, and the phrase that stands in where the input does not
 * state the value. German has one form a case: `{server}` nominative, `{serverDat}`, `{serverAcc}`.
 */
export const PARAM_FALLBACKS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    recipient: 'the recipient’s address',
    recipientDomain: 'the recipient’s domain',
    server: 'the server',
    serverDat: 'the server',
    serverAcc: 'the server',
    serverIp: 'an address that is not stated',
    provider: 'the recipient’s provider',
    providerDat: 'the recipient’s provider',
    reporter: 'the server that wrote the report',
    reporterDat: 'the server that wrote the report',
    sender: 'your address',
    senderDomain: 'your domain',
    senderIp: 'the sending server’s address',
    subject: 'a mail without a stated subject',
    messageDate: 'a date that is not stated',
    code: 'no code',
    quote: '(no answer quoted)',
    since: 'a time that is not stated',
    giveUpAt: 'a time that is not stated',
  },
  de: {
    recipient: 'die Empfängeradresse',
    recipientDomain: 'die Domain des Empfängers',
    server: 'der Server',
    serverDat: 'dem Server',
    serverAcc: 'den Server',
    serverIp: 'einer nicht genannten Adresse',
    provider: 'der Anbieter des Empfängers',
    providerDat: 'dem Anbieter des Empfängers',
    reporter: 'der Server, der die Meldung schrieb',
    reporterDat: 'dem Server, der die Meldung schrieb',
    sender: 'Ihre Adresse',
    senderDomain: 'Ihre Domain',
    senderIp: 'der Adresse des sendenden Servers',
    subject: 'eine Mail ohne genannten Betreff',
    messageDate: 'einem nicht genannten Zeitpunkt',
    code: 'kein Code',
    quote: '(keine Antwort zitiert)',
    since: 'einem nicht genannten Zeitpunkt',
    giveUpAt: 'einem nicht genannten Zeitpunkt',
  },
};
