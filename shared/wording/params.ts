import { lineValue } from './bounded-value.ts';
import { dateTimeText } from './date-time.ts';
import type { FormatParams, Language, ParamLookup } from './format.ts';
import { listText } from './list-text.ts';

type Phrases = Readonly<Record<string, string>>;

/**
 * The standard placeholders of findings, rules and letters, and the phrase that stands in where the input does not
 * state the value. {@link PARAM_FORMS} derives further forms from them.
 */
export const PARAM_FALLBACKS: Readonly<Record<Language, Phrases>> = {
  en: {
    recipient: 'the recipient’s address',
    recipientDomain: 'the recipient’s domain',
    originalRecipient: 'the address you wrote to',
    server: 'the server',
    serverIp: 'an address that is not stated',
    provider: 'the recipient’s provider',
    reporter: 'the reporting server',
    sender: 'your address',
    senderDomain: 'your domain',
    senderIp: 'the sending server’s address',
    subject: 'a mail without a stated subject',
    messageDate: 'a date that is not stated',
    messageId: 'not stated',
    code: 'no code',
    quote: '(no answer quoted)',
    since: 'a time that is not stated',
    giveUpAt: 'a time that is not stated',
  },
  de: {
    recipient: 'die Empfängeradresse',
    recipientDomain: 'die Domain des Empfängers',
    originalRecipient: 'die Adresse, an die Sie schrieben',
    server: 'der Server',
    serverIp: 'einer nicht genannten Adresse',
    provider: 'der Anbieter des Empfängers',
    reporter: 'der meldende Server',
    sender: 'Ihre Adresse',
    senderDomain: 'Ihre Domain',
    senderIp: 'die Adresse des sendenden Servers',
    subject: 'eine Mail ohne genannten Betreff',
    messageDate: 'einem nicht genannten Zeitpunkt',
    messageId: 'nicht angegeben',
    code: 'kein Code',
    quote: '(keine Antwort zitiert)',
    since: 'einem nicht genannten Zeitpunkt',
    giveUpAt: 'einem nicht genannten Zeitpunkt',
  },
};

/** A placeholder made from a standard one: what stands before the value, and the phrase where there is no value. */
interface Form {
  readonly of: string;
  /** Words before a single value, with the space; usually an article and a noun. */
  readonly one?: string;
  /** Words before a list of values (`a@example.org, b@example.org`). */
  readonly many?: string;
  readonly unknown: string;
}

/**
 * Forms of the standard placeholders. German has one a case: `{server}` nominative, `{serverDat}`, `{serverAcc}`.
 * `{letter…}` forms are for letters, where "your address" would be the reader's; in German `{letterRecipient}` follows „an“. `{address}`, `{mailbox}` and `{domain}` bring their noun along, so that the sentence reads well without a value too.
 * Both languages know the same names. A capital first letter (`{Server}`) makes the form for the start of a sentence.
 */
export const PARAM_FORMS: Readonly<Record<Language, Readonly<Record<string, Form>>>> = {
  en: {
    recipientDat: { of: 'recipient', unknown: 'the recipient’s address' },
    address: {
      of: 'recipient',
      one: 'the address ',
      many: 'the addresses ',
      unknown: 'the recipient’s address',
    },
    addressDat: {
      of: 'recipient',
      one: 'the address ',
      many: 'the addresses ',
      unknown: 'the recipient’s address',
    },
    mailbox: {
      of: 'recipient',
      one: 'the mailbox of ',
      many: 'the mailboxes of ',
      unknown: 'the recipient’s mailbox',
    },
    mailboxIn: {
      of: 'recipient',
      one: 'in the mailbox of ',
      many: 'in the mailboxes of ',
      unknown: 'in the recipient’s mailbox',
    },
    person: { of: 'recipient', unknown: 'the recipient' },
    personDat: { of: 'recipient', unknown: 'the recipient' },
    letterRecipient: { of: 'recipient', unknown: 'an address at your end' },
    letterSender: { of: 'sender', unknown: 'my address' },
    letterSenderAcc: { of: 'sender', unknown: 'my address' },
    letterSenderDomain: { of: 'senderDomain', unknown: 'my domain' },
    letterSenderDomainAcc: { of: 'senderDomain', unknown: 'my domain' },
    originalRecipientDat: { of: 'originalRecipient', unknown: 'the address you wrote to' },
    domain: { of: 'recipientDomain', one: 'the domain ', unknown: 'the recipient’s domain' },
    domainDat: { of: 'recipientDomain', one: 'the domain ', unknown: 'the recipient’s domain' },
    postmaster: {
      of: 'recipientDomain',
      one: 'postmaster@',
      unknown: 'the mail administrators on the recipient’s side',
    },
    serverDat: { of: 'server', unknown: 'the server' },
    serverAcc: { of: 'server', unknown: 'the server' },
    serverGen: { of: 'server', unknown: 'the server' },
    serverTo: { of: 'server', one: 'to ', unknown: 'to the server' },
    serverFrom: { of: 'server', one: 'from ', unknown: 'from the server' },
    providerDat: { of: 'provider', unknown: 'the recipient’s provider' },
    providerAcc: { of: 'provider', unknown: 'the recipient’s provider' },
    reporterDat: { of: 'reporter', unknown: 'the reporting server' },
    reporterAcc: { of: 'reporter', unknown: 'the reporting server' },
    senderDat: { of: 'sender', unknown: 'your address' },
    senderDomainDat: { of: 'senderDomain', unknown: 'your domain' },
    senderDomainGen: { of: 'senderDomain', one: 'of ', unknown: 'of your domain' },
  },
  de: {
    recipientDat: { of: 'recipient', unknown: 'der Empfängeradresse' },
    address: {
      of: 'recipient',
      one: 'die Adresse ',
      many: 'die Adressen ',
      unknown: 'die Adresse des Empfängers',
    },
    addressDat: {
      of: 'recipient',
      one: 'der Adresse ',
      many: 'den Adressen ',
      unknown: 'der Adresse des Empfängers',
    },
    mailbox: {
      of: 'recipient',
      one: 'das Postfach von ',
      many: 'die Postfächer von ',
      unknown: 'das Postfach des Empfängers',
    },
    mailboxIn: {
      of: 'recipient',
      one: 'im Postfach von ',
      many: 'in den Postfächern von ',
      unknown: 'im Postfach des Empfängers',
    },
    person: { of: 'recipient', unknown: 'den Empfänger' },
    personDat: { of: 'recipient', unknown: 'dem Empfänger' },
    letterRecipient: { of: 'recipient', unknown: 'eine Adresse in Ihrem Haus' },
    letterSender: { of: 'sender', unknown: 'meiner Adresse' },
    letterSenderAcc: { of: 'sender', unknown: 'meine Adresse' },
    letterSenderDomain: { of: 'senderDomain', unknown: 'meiner Domain' },
    letterSenderDomainAcc: { of: 'senderDomain', unknown: 'meine Domain' },
    originalRecipientDat: { of: 'originalRecipient', unknown: 'der Adresse, an die Sie schrieben' },
    domain: { of: 'recipientDomain', one: 'die Domain ', unknown: 'die Domain des Empfängers' },
    domainDat: { of: 'recipientDomain', one: 'der Domain ', unknown: 'der Domain des Empfängers' },
    postmaster: {
      of: 'recipientDomain',
      one: 'postmaster@',
      unknown: 'die Mail-Administratoren auf der Empfängerseite',
    },
    serverDat: { of: 'server', unknown: 'dem Server' },
    serverAcc: { of: 'server', unknown: 'den Server' },
    serverGen: { of: 'server', one: 'von ', unknown: 'des Servers' },
    serverTo: { of: 'server', one: 'zu ', unknown: 'zum Server' },
    serverFrom: { of: 'server', one: 'von ', unknown: 'vom Server' },
    providerDat: { of: 'provider', unknown: 'dem Anbieter des Empfängers' },
    providerAcc: { of: 'provider', unknown: 'den Anbieter des Empfängers' },
    reporterDat: { of: 'reporter', unknown: 'dem meldenden Server' },
    reporterAcc: { of: 'reporter', unknown: 'den meldenden Server' },
    senderDat: { of: 'sender', unknown: 'Ihrer Adresse' },
    senderDomainDat: { of: 'senderDomain', unknown: 'Ihrer Domain' },
    senderDomainGen: { of: 'senderDomain', one: 'von ', unknown: 'Ihrer Domain' },
  },
};

/** Stands for a value of which nothing can be shown. */
const BLANK = '–';

/** Placeholders that hold a time. */
const TIMES = new Set(['messageDate', 'since', 'giveUpAt', 'until']);

/** Placeholders that may hold several values, each of them plain: `465, 587`. */
const LISTS = new Set(['port']);

/** A stated value as it stands in a sentence of this language. */
function readable(name: string, text: string, language: Language): string {
  if (TIMES.has(name)) return dateTimeText(text, language);
  return LISTS.has(name) ? listText(text.split(', '), language) : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What fills a placeholder, and whether the words are ours: those get a capital at the start of a sentence. */
interface Filling {
  readonly value: string | number;
  readonly isOurs: boolean;
}

/** A value of the input goes in unchanged; a form with words of ours before it reads as ours. */
function formed(form: Form, value: string | number): Filling {
  const before = String(value).includes(', ') ? (form.many ?? form.one) : form.one;
  if (before === undefined) return { value, isOurs: false };
  return { value: before + String(value), isOurs: !before.endsWith('@') };
}

/**
 * Looks up the standard placeholders and their forms: the stated value, bounded to `limit` UTF-16 units and freed of
 * control characters, else the stand-in phrase. Other params go through bounded as well; times are written out, lists joined by a word.
 * `{Server}` is `{server}` for the start of a sentence. `ready` is put in as it is: our own words, of any number of lines.
 */
export function paramLookup(
  params: FormatParams,
  language: Language,
  limit: number,
  ready: FormatParams = {},
): ParamLookup {
  const cleaned = new Map<string, string | number | undefined>();
  const clean = (name: string): string | number | undefined => {
    const value = params[name];
    if (value === undefined || typeof value === 'number') return value;
    const text = lineValue(value, limit);
    return text === '' ? undefined : readable(name, text, language);
  };
  const stated = (name: string): string | number | undefined => {
    if (!cleaned.has(name)) cleaned.set(name, clean(name));
    return cleaned.get(name);
  };
  const fillingOf = (name: string): Filling | null => {
    const form = PARAM_FORMS[language][name];
    // A form is made here, not given: a value of its name would lack the noun.
    const of = form && stated(form.of);
    if (form && of !== undefined) return formed(form, of);
    const value = stated(name);
    if (value !== undefined) return { value, isOurs: false };
    const phrase = form?.unknown ?? PARAM_FALLBACKS[language][name];
    return phrase === undefined ? null : { value: phrase, isOurs: true };
  };
  return (name) => {
    if (ready[name] !== undefined) return ready[name];
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const filling = fillingOf(small);
    // A value of the input may be nothing but characters that are taken out: that must not stop the sentence.
    if (filling === null) return params[small] === undefined ? undefined : BLANK;
    return filling.isOurs && small !== name ? capitalised(String(filling.value)) : filling.value;
  };
}
