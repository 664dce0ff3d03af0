import { defineNetworkCheck } from './network-check.ts';
import { concludeVerdicts, verdictsOf } from './situation.ts';

/** The name service of the network sends to other machines than the owner of the domain does. */
export const dnsHijack = defineNetworkCheck({
  id: 'network.dns-hijack',
  problems: ['P7', 'P8'],
  evaluate: (subject) => concludeVerdicts(subject, verdictsOf(subject, 'dns-hijack'), ['network', 'you']),
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 8020 §2', 'RFC 2308 §2.1', 'RFC 8484 §1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'This network leads the name {server} to the wrong machine.',
      lead: 'Your mail program asks for the right server and is sent to another one. Do not enter passwords until that is settled.',
      explanation:
        'Names are turned into addresses by a name service (DNS), mostly that of the network. Here its answer differs from the one the domain’s owner gives, and who answers there does not show that it is the server. Hotels do so before the sign-in page; a router that was taken over does so, too.',
      steps: [
        {
          act: 'Complete the sign-in page of the network, if there is one, or use another network such as your phone’s',
          why: 'In a trustworthy network the same name leads to the right server.',
        },
        {
          act: 'At home: look up in the router which name servers are entered, and install its updates',
          why: 'Foreign name servers there are a sign that somebody has changed the router.',
        },
        {
          act: 'Elsewhere: tell whoever runs the network',
          why: 'The message below names both answers.',
        },
      ],
      whyNotCertain:
        'The answers differ, but some companies on purpose give other addresses inside than outside.',
      letter: {
        to: 'whoever runs the network',
        subject: 'Your name service answers wrongly for {server}',
        body: 'Hello,\n\nIn your network the name {server} is resolved to another address than its owner publishes, so that mail programs end up at the wrong machine. Could you please check the name service (DNS) of your network?\n\nWhat was seen:\n{facts}\n\nKind regards',
      },
    },
    de: {
      title: 'Dieses Netz führt den Namen {server} zum falschen Rechner.',
      lead: 'Ihr Mailprogramm fragt nach dem richtigen Server und wird zu einem anderen geschickt. Geben Sie keine Passwörter ein, bis das geklärt ist.',
      explanation:
        'Namen übersetzt ein Namensdienst (DNS) in Adressen, meist der des Netzes. Hier weicht seine Antwort von der ab, die der Inhaber der Domain gibt, und wer dort antwortet, weist sich nicht als der Server aus. Hotels tun das vor der Anmeldeseite; ein gekaperter Router tut es auch.',
      steps: [
        {
          act: 'Melden Sie sich auf der Seite des Netzes an, falls es eine gibt, oder nehmen Sie ein anderes Netz, etwa das Ihres Telefons',
          why: 'In einem vertrauenswürdigen Netz führt derselbe Name zum richtigen Server.',
        },
        {
          act: 'Zu Hause: Sehen Sie im Router nach, welche Nameserver eingetragen sind, und spielen Sie Updates ein',
          why: 'Fremde Nameserver sind dort ein Zeichen, dass jemand den Router verändert hat.',
        },
        {
          act: 'Anderswo: Sagen Sie es dem Betreiber des Netzes',
          why: 'Die Nachricht unten nennt beide Antworten.',
        },
      ],
      whyNotCertain:
        'Die Antworten unterscheiden sich; manche Firmen nennen aber absichtlich innen andere Adressen als außen.',
      letter: {
        to: 'den Betreiber des Netzes',
        subject: 'Ihr Namensdienst antwortet falsch für {server}',
        body: 'Guten Tag,\n\nin Ihrem Netz wird der Name {server} in eine andere Adresse aufgelöst, als sein Inhaber veröffentlicht; Mailprogramme landen dadurch beim falschen Rechner. Könnten Sie bitte den Namensdienst (DNS) Ihres Netzes prüfen?\n\nDas war zu sehen:\n{facts}\n\nFreundliche Grüße',
      },
    },
  },
});
