import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts } from './situation.ts';

/** The server greets late; impatient mail programs take that for a failure. */
export const serverSlow = defineNetworkCheck({
  id: 'server.slow',
  problems: ['P8'],
  evaluate: (subject) => {
    const seen = mailPorts(subject).filter(({ slowBanner, banner }) => slowBanner && banner !== null);
    if (seen.length === 0) return null;
    const waits = seen.map(({ timesMs }) => (timesMs.banner ?? 0) - (timesMs.tls ?? timesMs.connect ?? 0));
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, one.banner)),
      params: { seconds: Math.max(1, Math.round(Math.max(...waits) / 1000)) },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.5.3.2.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} greets late, but it greets.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} the greeting took {seconds, plural, =1 {a second} other {# seconds}}. Mail programs with little patience report a time-out although nothing is blocked.',
      explanation:
        'Some servers let callers wait on purpose, because senders of spam do not wait. Others first look up the caller’s name or are loaded. A server may take up to five minutes.',
      steps: [
        {
          act: 'Try again, and give the mail program more time',
          why: 'Thunderbird and others have a setting for the time-out.',
        },
        { act: 'Use port 465 or 587 instead of 25', why: 'Waiting on purpose is usual on port 25 only.' },
      ],
      whyNotCertain: 'Why the server is slow cannot be seen from here.',
      letter: null,
    },
    de: {
      title: '{server} begrüßt spät, aber es kommt eine Begrüßung.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} dauerte die Begrüßung {seconds, plural, =1 {eine Sekunde} other {# Sekunden}}. Ungeduldige Mailprogramme melden eine Zeitüberschreitung, obwohl nichts gesperrt ist.',
      explanation:
        'Manche Server lassen Anrufer absichtlich warten, weil Spamversender nicht warten. Andere schlagen erst den Namen des Anrufers nach oder sind ausgelastet. Bis zu fünf Minuten sind zulässig.',
      steps: [
        {
          act: 'Versuchen Sie es noch einmal, und geben Sie dem Mailprogramm mehr Zeit',
          why: 'Thunderbird und andere haben dafür eine Einstellung.',
        },
        {
          act: 'Nehmen Sie Port 465 oder 587 statt 25',
          why: 'Absichtliches Warten ist nur auf Port 25 üblich.',
        },
      ],
      whyNotCertain: 'Warum der Server langsam ist, ist von hier aus nicht zu sehen.',
      letter: null,
    },
  },
});
