import { NO_WAY_OUT } from '../../network/cannot-tell.ts';
import { isConnected } from '../../network/port-state.ts';
import { defineNetworkCheck } from './network-check.ts';
import { conclude, lineAt, mailPorts } from './situation.ts';

/** Over IPv6 nothing comes about, over IPv4 it does: programs that insist on IPv6 wait in vain. */
export const ipv6Broken = defineNetworkCheck({
  id: 'ipv6.broken',
  problems: ['P7', 'P8'],
  evaluate: (subject) => {
    const seen = mailPorts(subject);
    const v6 = seen.filter(({ family }) => family === 6);
    const isDead =
      v6.length > 0 && v6.every((one) => !isConnected(one) && !NO_WAY_OUT.has(one.errorCode ?? ''));
    const works = seen.filter((one) => one.family === 4 && isConnected(one)).map(({ port }) => port);
    if (!isDead || !v6.some(({ port }) => works.includes(port))) return null;
    return conclude(subject, {
      confidence: 'certain',
      actors: ['network', 'your-provider'],
      ports: v6.map(({ port }) => port),
      evidence: v6.map((one) => lineAt(one)),
    });
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'for-good', action: 'none' },
  ],
  references: ['RFC 8305 §5', 'RFC 6555 §3.1'],
  asOf: '2026-11',
  wording: {
    en: {
      title: '{server} answers over IPv4, but not over IPv6.',
      lead: 'Most mail programs fall back to the older way by themselves; sending may begin with a pause of some seconds or more.',
      explanation:
        'The server has two addresses, an old and a new kind. The new one cannot be reached from here: the network’s IPv6 does not work, or the server is not set up for it.',
      steps: [
        {
          act: 'Wait somewhat longer when sending, or switch IPv6 off for this network in the system settings',
          why: 'That spares the pause. It is a stopgap: other services use IPv6, too.',
        },
        {
          act: 'Check in another network with IPv6, then tell the network’s operator or your mail provider',
          why: 'If it fails there as well, the server is the cause, otherwise the first network.',
        },
      ],
      whyNotCertain: 'Only this server was asked over IPv6.',
      letter: null,
    },
    de: {
      title: '{server} antwortet über IPv4, aber nicht über IPv6.',
      lead: 'Die meisten Mailprogramme weichen von selbst auf den älteren Weg aus; das Senden beginnt dann womöglich mit einer Pause von einigen Sekunden oder mehr.',
      explanation:
        'Der Server hat zwei Adressen, eine alter und eine neuer Art. Die neue ist von hier aus nicht erreichbar: IPv6 funktioniert in diesem Netz nicht, oder der Server ist dafür nicht eingerichtet.',
      steps: [
        {
          act: 'Warten Sie beim Senden etwas länger, oder schalten Sie IPv6 für dieses Netz in den Systemeinstellungen ab',
          why: 'Das erspart die Pause. Es ist ein Notbehelf: Auch andere Dienste nutzen IPv6.',
        },
        {
          act: 'Prüfen Sie in einem anderen Netz mit IPv6, und sagen Sie es dann dem Betreiber des Netzes oder Ihrem Mailanbieter',
          why: 'Scheitert es auch dort, liegt es am Server, sonst am ersten Netz.',
        },
      ],
      whyNotCertain: 'Über IPv6 wurde nur dieser Server gefragt.',
      letter: null,
    },
  },
});
