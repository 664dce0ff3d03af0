import type { Hop } from '../../headers/header-reading.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';

/** A filter hands the mail back to its server once; each further return is a round. */
const FEWEST_RETURNS = 2;
/** So many stations no honest way has. */
const MANY_HOPS = 40;

/** Hops of the machine that the mail came back to most often, each time from somewhere else. */
function returnsOf(hops: readonly Hop[]): readonly Hop[] {
  const visits = new Map<string, Hop[]>();
  let before: string | null = null;
  for (const hop of hops) {
    const name = hop.by?.toLowerCase() ?? null;
    // A filter on the same machine is no other place.
    if (name === null || /^(?:localhost|127\.|\[?::1)/.test(name)) continue;
    if (name !== before) visits.set(name, [...(visits.get(name) ?? []), hop]);
    before = name;
  }
  return [...visits.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** P19: the mail ran in a circle. */
export const loop = defineHeaderCheck({
  id: 'headers.loop',
  problems: ['P19'],
  evaluate: ({ reading }) => {
    const visits = returnsOf(reading.hops);
    const [first] = visits;
    const isCircle = visits.length > FEWEST_RETURNS;
    if (!first || (!isCircle && reading.hops.length < MANY_HOPS)) return null;
    const isSure = visits.length > FEWEST_RETURNS + 2;
    return {
      confidence: isSure ? 'likely' : 'possible',
      actors: ['forwarder-admin', 'recipient-admin'],
      params: {
        ...mailParams(reading),
        server: first.by ?? '',
        times: visits.length,
        hops: reading.hops.length,
      },
      evidence: visits.slice(0, 4).flatMap(({ line, by }) => fieldAt(reading, line, by)),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
  ],
  references: ['RFC 5321 §6.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: 'The mail ran in a circle and passed {server} {times} times.',
      titleIfPossible: 'The mail may have run in a circle: it passed {server} {times} times.',
      lead: 'Two places pass it to each other. It passed {hops} stations in all; servers give up such mail sooner or later and send it back.',
      explanation:
        'Circles come from forwardings that point at each other, from a domain whose mail server believes another one to be in charge, or from two automatic replies.',
      steps: [
        {
          act: 'Switch off the forwarding on one of the two sides',
          why: 'With one side open the circle ends at once.',
        },
        {
          act: 'Send the stations to the administrators of {server}',
          why: 'They see which rule sends the mail back.',
        },
      ],
      whyNotCertain: 'Filters and large providers also pass a mail through the same server several times.',
      letter: {
        to: 'the administrators of {server}',
        subject: 'Mail runs in a circle through {server}',
        body: 'Good day,\n\na mail passed {server} {times} times and {hops} stations in all. It looks like a circle of forwardings or a wrong route.\n\n{facts}\n\nCould you check where {server} passes mail for this address on to?\n\nThank you',
      },
    },
    de: {
      title: 'Die Mail lief im Kreis und kam {times}-mal zu {serverDat}.',
      titleIfPossible: 'Die Mail lief vielleicht im Kreis: Sie kam {times}-mal zu {serverDat}.',
      lead: 'Zwei Stellen geben sie einander weiter. Insgesamt waren es {hops} Stationen; irgendwann brechen Server das ab und schicken die Mail zurück.',
      explanation:
        'Solche Kreise entstehen durch Weiterleitungen, die aufeinander zeigen, durch einen Mailserver, der einen anderen für zuständig hält, oder durch zwei automatische Antworten.',
      steps: [
        {
          act: 'Schalten Sie die Weiterleitung auf einer der beiden Seiten ab',
          why: 'Ist eine Seite offen, endet der Kreis sofort.',
        },
        {
          act: 'Schicken Sie die Stationen an die Administratoren {serverGen}',
          why: 'Sie sehen, welche Regel die Mail zurückschickt.',
        },
      ],
      whyNotCertain: 'Auch Filter und große Anbieter führen eine Mail mehrmals über denselben Server.',
      letter: {
        to: 'die Administratoren {serverGen}',
        subject: 'Mail läuft im Kreis über {serverDat}',
        body: 'Guten Tag,\n\neine Mail kam {times}-mal zu {serverDat} und lief über {hops} Stationen. Das sieht nach einem Kreis von Weiterleitungen oder einem falschen Weg aus.\n\n{facts}\n\nKönnten Sie prüfen, wohin {server} Mails für diese Adresse weitergibt?\n\nVielen Dank',
      },
    },
  },
});
