import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts, openPorts } from './situation.ts';

/** Connections come about and nobody greets: a hung server, a very long greet delay, or a network that accepts everything. */
export const serverMute = defineNetworkCheck({
  id: 'server.mute',
  problems: ['P7', 'P8'],
  evaluate: (subject) => {
    if (openPorts(subject, 'accepts-but-silent').length === 0) return null;
    const seen = mailPorts(subject);
    return conclude(subject, {
      confidence: 'certain',
      actors: ['you', 'your-provider'],
      ports: seen.map(({ port }) => port),
      evidence: seen.map((one) => lineAt(one)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
  ],
  references: ['RFC 5321 §4.3.1', 'RFC 5321 §4.5.3.2.1', 'RFC 8952 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} takes the connection and then says nothing.',
      lead: 'Nothing is lost: the mail waits in the outbox. Whether the server hangs or this network answers in its place remains open.',
      explanation:
        'A mail server greets first. Here the connection came about on {ports, plural, =1 {port} other {ports}} {port} and no greeting followed in the time allowed. Overloaded servers do so, and hotel networks before their sign-in page, and some virus scanners.',
      steps: [
        {
          act: 'Open a web page, complete a sign-in page if one appears, and check again',
          why: 'That is the quickest way to rule out the network of the house.',
        },
        {
          act: 'Try another network, such as your phone’s',
          why: 'If the server greets there, the first network is the cause; if not, tell your provider.',
        },
      ],
      whyNotCertain: 'Only this server was asked.',
      letter: null,
    },
    de: {
      title: '{server} nimmt die Verbindung an und sagt dann nichts.',
      lead: 'Verloren ist nichts: Die Mail wartet im Postausgang. Ob der Server hängt oder dieses Netz an seiner Stelle annimmt, bleibt offen.',
      explanation:
        'Ein Mailserver begrüßt zuerst. Hier kam die Verbindung auf {ports, plural, =1 {Port} other {den Ports}} {port} zustande, und in der erlaubten Zeit folgte keine Begrüßung. Überlastete Server verhalten sich so, Hotelnetze vor ihrer Anmeldeseite und manche Virenscanner.',
      steps: [
        {
          act: 'Öffnen Sie eine Webseite, erledigen Sie eine etwaige Anmeldeseite, und prüfen Sie noch einmal',
          why: 'So lässt sich das Netz des Hauses am schnellsten ausschließen.',
        },
        {
          act: 'Versuchen Sie ein anderes Netz, etwa das Ihres Telefons',
          why: 'Begrüßt der Server dort, liegt es am ersten Netz; wenn nicht, sagen Sie es Ihrem Anbieter.',
        },
      ],
      whyNotCertain: 'Gefragt wurde nur dieser Server.',
      letter: null,
    },
  },
});
