import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** A09: the mail came over a list, which explains other senders, changed subjects and broken signatures. */
export const mailingList = defineHeaderCheck({
  id: 'headers.mailing-list',
  problems: ['P2'],
  evaluate: ({ reading }) => {
    const { list } = reading;
    if (!list || list.kind === null) return null;
    const name = list.id ?? list.post ?? '';
    return {
      confidence: 'likely',
      actors: ['nobody-yet'],
      params: {
        ...mailParams(reading),
        kind: list.kind,
        list: name.replace(/^mailto:/i, '').slice(0, 60),
        named: name === '' ? 'no' : 'yes',
        unsubscribe: list.unsubscribe === null ? 'no' : 'yes',
      },
      evidence: fieldAt(reading, list.line),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 2369', 'RFC 2919', 'RFC 8058'],
  asOf: '2026-11',
  wording: {
    en: {
      title:
        'The mail came {kind, select, list {over a mailing list} other {as a newsletter}}{named, select, yes { ({list})} other {}}.',
      lead: '{kind, select, list {The list sent it on: its servers, its return address and often a changed subject or footer are no sign of fraud.} other {Sent by a service to many: its servers and return address need not be those of the sender.}}',
      explanation:
        'Lists and newsletter services take bounces themselves and sign mail with their own domain. A list that changes the text breaks the author’s signature; good ones then put their own address into From.',
      steps: [
        {
          act: '{unsubscribe, select, yes {To leave it, use the unsubscribe link of your mail program} other {To leave it, write to its owner}}',
          why: 'Marking it as spam instead harms all other readers.',
        },
        {
          act: 'If single authors do not reach you, tell the owner of the list',
          why: 'Authors with a strict policy need a list that signs and rewrites.',
        },
      ],
      whyNotCertain: 'The fields of lists can be set by anybody.',
      letter: null,
    },
    de: {
      title:
        'Die Mail kam {kind, select, list {über eine Mailingliste} other {als Newsletter}}{named, select, yes { ({list})} other {}}.',
      lead: '{kind, select, list {Die Liste hat sie weitergegeben: Deren Server, deren Rücksendeadresse und oft ein geänderter Betreff oder Anhang am Ende sind kein Zeichen für Betrug.} other {Ein Dienst hat sie an viele gesendet: Seine Server und seine Rücksendeadresse müssen nicht die des Absenders sein.}}',
      explanation:
        'Listen und Newsletter-Dienste nehmen Fehlermeldungen selbst entgegen und signieren mit ihrer eigenen Domain. Eine Liste, die den Text ändert, bricht die Signatur des Autors; gute setzen dann ihre eigene Adresse als Absender ein.',
      steps: [
        {
          act: '{unsubscribe, select, yes {Wollen Sie sie nicht mehr, nutzen Sie die Abmeldung Ihres Mailprogramms} other {Wollen Sie sie nicht mehr, schreiben Sie dem Betreiber}}',
          why: 'Sie stattdessen als Spam zu markieren, schadet allen anderen Lesern.',
        },
        {
          act: 'Erreichen einzelne Autoren Sie nicht, sagen Sie es dem Betreiber der Liste',
          why: 'Autoren mit strengen Regeln brauchen eine Liste, die signiert und umschreibt.',
        },
      ],
      whyNotCertain: 'Die Felder von Listen kann jeder setzen.',
      letter: null,
    },
  },
});
