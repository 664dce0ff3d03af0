import { defineCheck } from './check.ts';
import { conclude, STILL_TRIED } from './evidence/conclude.ts';
import { applies } from './evidence/refusal-text.ts';

const ID = 'sending.list-lookup-broken';

/** Error answers of block lists: Spamhaus returns 127.255.255.252, .254 and .255 instead of a listing. */
const WORDS =
  /\b127\.255\.255\.2\d\d\b|\bopen resolver\b|\b(?:public|generic|open)(?:\/(?:public|open))? (?:DNS )?resolver\b|\b(?:query|queries) (?:via|through|from) (?:an? )?(?:public|open)\b|\bexcessive (?:number of )?queries\b|returnc\/(?:pub|vol)\b/i;

/** P10: the receiver reads an error answer of its block list as a listing of the sender. */
export const sendingListLookupBroken = defineCheck({
  id: ID,
  problems: ['P10'],
  reasons: ['ip-blocked', 'bad-reputation', 'policy-violation', 'sender-rejected', 'dns-failure'],
  rank: 2,
  evaluate: (subject) => (applies(subject, ID, WORDS) ? conclude(subject, ['recipient-admin']) : null),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
    { when: 'for-good', action: 'none' },
  ],
  references: [
    'RFC 5782 §2.1',
    'RFC 6471 §3.4',
    'https://www.spamhaus.org/faqs/dnsbl-usage/',
    'https://www.spamhaus.com/resource-center/successfully-accessing-spamhauss-free-block-lists-using-a-public-dns/',
  ],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes an error message from its block list for a listing.',
      titleIfPossible: '{server} may be taking an error message from its block list for a listing.',
      lead: `Nothing is wrong with your mail, your provider or its server. The receiving server is probably refusing mail from everybody at the moment. {course, select, ${STILL_TRIED.en} other {Sending again will not help until this is changed there.}}`,
      explanation:
        'Public block lists do not answer queries that reach them through a large public name server, or too many of them. They send an error code instead (127.255.255.x). The receiving server reads this code as “is on the list”. The address named in the answer may well be on no list at all: there is nothing to remove, and a change on your side will not help.',
      steps: [
        {
          act: 'Reach the recipient by phone or at another address',
          why: 'As long as the set-up there stays as it is, no mailbox of yours will get through.',
        },
        {
          act: 'Have the message below passed to the recipient’s administrator',
          why: 'It can go unnoticed there for a long time, because mail merely fails to arrive.',
        },
        {
          act: 'Have the list queried through a name server of their own, or with a key',
          why: 'Answers from 127.255.255.0/24 must never count as a listing.',
        },
      ],
      whyNotCertain:
        'The words fit this fault, but only the receiving server’s log shows what its list really answered.',
      letter: {
        to: '{postmaster} (through the recipient, because mail to this server is refused)',
        subject: 'Your server reads an error answer of its block list as a listing',
        body: 'Hello,\n\nYour mail server refuses mail because of a block list, but the answer shows that the look-up itself failed: the list does not answer queries through public resolvers, or too many of them, and returns an error code from 127.255.255.0/24. Your server counts this code as a listing and so probably refuses mail from every sender.\n\nCould you please\n- query the list through a resolver of your own, or with a registered key,\n- count only the documented return codes, never 127.255.255.x?\n\nWhat the report says:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} hält eine Fehlermeldung seiner Sperrliste für einen Eintrag.',
      titleIfPossible: '{server} hält womöglich eine Fehlermeldung seiner Sperrliste für einen Eintrag.',
      lead: `An Ihrer Mail, Ihrem Anbieter und dessen Server liegt es nicht. Vermutlich weist der empfangende Server zurzeit die Mails von allen ab. {course, select, ${STILL_TRIED.de} other {Noch einmal zu senden, hilft erst, wenn das dort geändert ist.}}`,
      explanation:
        'Öffentliche Sperrlisten beantworten keine Anfragen, die über einen der großen öffentlichen Nameserver kommen, und auch nicht beliebig viele. Stattdessen schicken sie einen Fehlercode (127.255.255.x). Der empfangende Server versteht ihn als „steht auf der Liste“. Die Adresse in der Antwort steht also womöglich auf gar keiner Liste: Es gibt nichts auszutragen, und eine Änderung bei Ihnen hilft nicht.',
      steps: [
        {
          act: 'Melden Sie sich beim Empfänger per Telefon oder unter einer anderen Adresse',
          why: 'Solange dort alles so bleibt, kommen Sie mit keinem Ihrer Postfächer durch.',
        },
        {
          act: 'Lassen Sie die Nachricht unten an den Admin des Empfängers weitergeben',
          why: 'Dort kann das lange unbemerkt bleiben, denn es kommt ja nur keine Mail an.',
        },
        {
          act: 'Lassen Sie die Liste dort über einen eigenen Nameserver oder mit einem Schlüssel abfragen',
          why: 'Antworten aus 127.255.255.0/24 dürfen nie als Eintrag zählen.',
        },
      ],
      whyNotCertain:
        'Der Wortlaut passt zu diesem Fehler. Was die Liste wirklich geantwortet hat, zeigt nur das Protokoll des empfangenden Servers.',
      letter: {
        to: '{postmaster} (über den Empfänger, denn Mail an diesen Server wird abgewiesen)',
        subject: 'Ihr Server hält eine Fehlerantwort seiner Sperrliste für einen Eintrag',
        body: 'Guten Tag,\n\nIhr Mailserver weist Mails wegen einer Sperrliste ab. Die Antwort zeigt aber, dass schon die Abfrage gescheitert ist: Die Liste beantwortet keine Anfragen über öffentliche Resolver und auch nicht beliebig viele, sondern liefert einen Fehlercode aus 127.255.255.0/24. Ihr Server wertet ihn als Eintrag und weist so vermutlich alle Absender ab.\n\nKönnten Sie bitte\n- die Liste über einen eigenen Resolver oder mit einem registrierten Schlüssel abfragen,\n- nur die dokumentierten Rückgabewerte zählen lassen, nie 127.255.255.x?\n\nDas steht in der Meldung:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
