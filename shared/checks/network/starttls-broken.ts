import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P9: the server offers encryption and then cannot do it (454 of RFC 3207 §4). */
export const starttlsBroken = defineNetworkCheck({
  id: 'server.starttls-broken',
  problems: ['P9'],
  evaluate: (subject) => {
    const seen = mailPorts(subject).filter(({ starttls }) => starttls === 'refused');
    if (seen.length === 0) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['your-provider'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, one.starttlsReply)),
      params: { reply: seen[0]?.starttlsReply?.split('\n')[0] ?? '' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3207 §4', 'RFC 8314 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} offers encryption and then refuses it.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} it says it can encrypt, and upon the request it answers: “{reply}”. Nothing is wrong with your settings.',
      explanation:
        'Most often the server cannot read its key or certificate since an update. Until its operator repairs that, a mail program that insists on encryption cannot send there, and it should insist.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        { act: 'Tell your provider', why: 'The message below holds the server’s own answer.' },
      ],
      whyNotCertain: 'A device on the way could refuse in the server’s place.',
      letter: {
        to: 'your mail provider’s support',
        subject: '{server} refuses STARTTLS',
        body: 'Hello,\n\n{server} offers STARTTLS on {ports, plural, =1 {port} other {ports}} {port} and then refuses it: “{reply}”. Please check key and certificate of the mail server.\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} bietet Verschlüsselung an und lehnt sie dann ab.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} sagt der Server, dass er verschlüsseln kann, und antwortet auf die Bitte: „{reply}“. Ihre Einstellungen sind in Ordnung.',
      explanation:
        'Meist kann der Server seit einem Update seinen Schlüssel oder sein Zertifikat nicht lesen. Bis der Betreiber das behebt, kann ein Mailprogramm, das auf Verschlüsselung besteht, dort nicht senden, und es sollte darauf bestehen.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        { act: 'Sagen Sie es Ihrem Anbieter', why: 'In der Nachricht unten steht die Antwort des Servers.' },
      ],
      whyNotCertain: 'Auch ein Gerät auf dem Weg könnte an Stelle des Servers ablehnen.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: '{server} lehnt STARTTLS ab',
        body: 'Guten Tag,\n\n{server} bietet auf {ports, plural, =1 {Port} other {den Ports}} {port} STARTTLS an und lehnt es dann ab: „{reply}“. Bitte prüfen Sie Schlüssel und Zertifikat des Mailservers.\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
