import type { Hop } from '../../headers/header-reading.ts';
import { isPrivateAddress } from '../../headers/organisation.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** Between organisations, with a protocol that rules encryption out. */
function isOpen({ tls, zone, fromIp }: Hop): boolean {
  return tls === 'no' && zone === 'external' && !(fromIp !== null && isPrivateAddress(fromIp));
}

/** P9: on one way between servers the mail could be read by others. */
export const openHop = defineHeaderCheck({
  id: 'headers.open-hop',
  problems: ['P9'],
  evaluate: ({ reading }) => {
    const open = reading.hops.filter(isOpen);
    const [first] = open;
    if (!first) return null;
    return {
      confidence: 'likely',
      actors: ['recipient-admin'],
      params: {
        ...mailParams(reading),
        server: first.by ?? '',
        client: first.fromReverse ?? first.from ?? '',
        protocol: first.with ?? '',
        count: open.length,
      },
      evidence: open.slice(0, 4).flatMap(({ line, with: protocol }) => fieldAt(reading, line, protocol)),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'show-letter' },
  ],
  references: ['RFC 3848', 'RFC 8461', 'RFC 7435'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'On its way to {server} the mail was not encrypted.',
      lead: 'Whoever can listen on the line between {client} and {server} can read it.{count, plural, one {} other { The same goes for further parts of the way.}}',
      explanation:
        'The server wrote down the protocol {protocol}; with encryption it would be another one. Servers encrypt where both sides offer it. One of them does not, or somebody on the line took the offer away.',
      steps: [
        {
          act: 'Send confidential things another way, or encrypt the text itself',
          why: 'From the mail program you cannot choose how servers talk to each other.',
        },
        {
          act: 'Ask the administrators of {server} whether it offers encryption',
          why: 'Receiving servers need a certificate for it; a policy in DNS (MTA-STS) makes senders insist on it.',
        },
      ],
      whyNotCertain: 'Some servers do not write down that there was encryption.',
      letter: {
        to: 'the administrators of {server}',
        subject: 'Mail reaches {server} without encryption',
        body: 'Good day,\n\nby the header of a mail your server {server} took it from {client} without encryption ({protocol}).\n\n{facts}\n\nCould you check whether the server offers STARTTLS to everybody, with a valid certificate?\n\nThank you',
      },
    },
    de: {
      title: 'Auf dem Weg zu {serverDat} war die Mail nicht verschlüsselt.',
      lead: 'Wer auf der Leitung zwischen {client} und {serverDat} mithören kann, kann sie lesen.{count, plural, one {} other { Das gilt auch für weitere Teile des Wegs.}}',
      explanation:
        'Der Server hat das Protokoll {protocol} vermerkt; mit Verschlüsselung hieße es anders. Server verschlüsseln, wenn beide Seiten es anbieten. Eine tut es nicht, oder jemand auf der Leitung hat das Angebot entfernt.',
      steps: [
        {
          act: 'Senden Sie Vertrauliches auf anderem Weg, oder verschlüsseln Sie den Text selbst',
          why: 'Vom Mailprogramm aus bestimmen Sie nicht, wie Server miteinander sprechen.',
        },
        {
          act: 'Fragen Sie die Administratoren {serverGen}, ob er Verschlüsselung anbietet',
          why: 'Empfangende Server brauchen dafür ein Zertifikat; eine Regel im DNS (MTA-STS) lässt Absender darauf bestehen.',
        },
      ],
      whyNotCertain: 'Manche Server vermerken nicht, dass verschlüsselt wurde.',
      letter: {
        to: 'die Administratoren {serverGen}',
        subject: 'Mails kommen unverschlüsselt bei {serverDat} an',
        body: 'Guten Tag,\n\nnach den Kopfzeilen einer Mail hat Ihr Server {server} sie von {client} unverschlüsselt angenommen ({protocol}).\n\n{facts}\n\nKönnten Sie prüfen, ob der Server allen STARTTLS mit gültigem Zertifikat anbietet?\n\nVielen Dank',
      },
    },
  },
});
