import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, SEND_NOW, SEND_NOW_WHY } from './situation.ts';

/** P10, P11: the server refuses to talk at all, mostly because of the address that calls. */
export const greetingRefused = defineNetworkCheck({
  id: 'server.greeting-refused',
  problems: ['P10', 'P11'],
  evaluate: (subject) => {
    const seen = mailPorts(subject).filter(({ outcome }) => outcome === 'greeting-refused');
    if (seen.length === 0) return null;
    const [first] = seen;
    const reply = first?.banner ?? first?.transcript.findLast(({ from }) => from === 'server')?.text ?? '';
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you', 'your-provider'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one, one.banner)),
      params: { reply: reply.split('\n')[0] ?? '' },
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
  ],
  references: ['RFC 5321 §3.1', 'RFC 5321 §4.2.4.2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} answers, and refuses to talk to this connection.',
      lead: 'On {ports, plural, =1 {port} other {ports}} {port} it says: “{reply}”. It did not come to your name and password.',
      explanation:
        'Servers turn callers away at the door by their address: on port 25 this is usual for home connections, elsewhere a block list or a limit of connections may be behind it. The sentence of the server mostly names the reason.',
      steps: [
        { act: SEND_NOW.en, why: SEND_NOW_WHY.en },
        {
          act: 'If it happens on the port your provider tells you to use: ask its support',
          why: 'The server’s sentence is in the message below.',
        },
      ],
      whyNotCertain: 'Why the server turns this address away is only in its own sentence.',
      letter: {
        to: 'your mail provider’s support',
        subject: '{server} refuses connections from my network',
        body: 'Hello,\n\n{server} refuses my connection on {ports, plural, =1 {port} other {ports}} {port} before I can log in: “{reply}”. Is my address on a block list?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: '{server} antwortet, will mit diesem Anschluss aber nicht sprechen.',
      lead: 'Auf {ports, plural, =1 {Port} other {den Ports}} {port} lautet die Antwort: „{reply}“. Zu Name und Passwort kam es nicht.',
      explanation:
        'Server weisen Anrufer schon an der Tür nach ihrer Adresse ab: Auf Port 25 ist das bei Privatanschlüssen üblich, sonst kann eine Sperrliste oder eine Höchstzahl an Verbindungen dahinterstecken. Der Satz des Servers nennt meist den Grund.',
      steps: [
        { act: SEND_NOW.de, why: SEND_NOW_WHY.de },
        {
          act: 'Geschieht es auf dem Port, den Ihr Anbieter vorgibt: Fragen Sie seinen Support',
          why: 'Der Satz des Servers steht in der Nachricht unten.',
        },
      ],
      whyNotCertain: 'Warum der Server diese Adresse abweist, steht nur in seinem eigenen Satz.',
      letter: {
        to: 'den Support Ihres Mailanbieters',
        subject: '{server} weist Verbindungen aus meinem Netz ab',
        body: 'Guten Tag,\n\n{server} weist meine Verbindung auf {ports, plural, =1 {Port} other {den Ports}} {port} ab, bevor ich mich anmelden kann: „{reply}“. Steht meine Adresse auf einer Sperrliste?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
