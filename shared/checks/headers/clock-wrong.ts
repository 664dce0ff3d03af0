import type { Hop } from '../../headers/header-reading.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';
import { lengthParams, lengthWords } from './length-words.ts';

/** Clocks off by less confuse nobody. */
const LEAST_SKEW_S = 60;

function skewOf({ skewSeconds }: Hop): number {
  return Math.abs(skewSeconds ?? 0);
}

const OFF = lengthWords('off');

/** A server's clock contradicts its neighbours: no delay, though other tools show one. */
export const clockWrong = defineHeaderCheck({
  id: 'headers.clock-wrong',
  problems: ['P15'],
  evaluate: ({ reading }) => {
    const [worst] = [...reading.hops].sort((a, b) => skewOf(b) - skewOf(a));
    if (!worst || skewOf(worst) < LEAST_SKEW_S) return null;
    const skew = worst.skewSeconds ?? 0;
    const wrong = new Set(reading.hops.filter((hop) => skewOf(hop) >= LEAST_SKEW_S).map(({ by }) => by));
    const index = reading.hops.indexOf(worst);
    const next = reading.hops
      .slice(index + 1)
      .find(({ at, skewSeconds }) => at !== null && skewSeconds === 0);
    const before = reading.hops
      .slice(0, index)
      .findLast(({ at, skewSeconds }) => at !== null && skewSeconds === 0);
    const witness = next ?? before;
    return {
      confidence: next && before ? 'likely' : 'possible',
      actors: ['nobody-yet'],
      params: {
        ...mailParams(reading),
        server: worst.by ?? worst.byIp ?? '',
        way: skew > 0 ? 'ahead' : 'behind',
        kind: worst.zoneMistakeHours === null ? 'clock' : 'zone',
        others: wrong.size - 1,
        ...lengthParams('off', skew),
      },
      evidence: [worst, ...(witness ? [witness] : [])].flatMap(({ line }) => fieldAt(reading, line)),
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.4', 'RFC 5322 §3.3'],
  asOf: '2026-11',
  wording: {
    en: {
      title: `The clock of {server} is ${OFF.en} {way, select, ahead {ahead} other {behind}}.`,
      titleIfPossible: `The clock of {server} may be ${OFF.en} {way, select, ahead {ahead} other {behind}}.`,
      lead: '{kind, select, zone {It shows the right minutes under the wrong time zone.} other {Its time contradicts those of its neighbours.}} What looks like a delay there is none; the times shown are corrected.{others, plural, =0 {} one { Another clock on the way is wrong, too.} other { # other clocks on the way are wrong, too.}}',
      explanation:
        'A mail cannot reach a server before it left the one before. Where the stamps say so, a clock is wrong. The one is blamed that fits its neighbours least; the mail’s own date counts as a weak witness.',
      steps: [
        {
          act: 'Do nothing about this mail',
          why: 'A wrong clock delays nothing. It only misleads whoever reads the times.',
        },
        {
          act: 'If you know the operator of {server}, tell them',
          why: 'Wrong clocks make logs useless and can break signatures and certificates that depend on the time.',
        },
      ],
      whyNotCertain: 'Only the stamps of the other servers speak against this clock; nobody asked it.',
      letter: {
        to: 'the operator of {server}',
        subject: 'The clock of {server} is wrong',
        body: `Good day,\n\nby the header of a mail the clock of {server} is ${OFF.en} {way, select, ahead {ahead} other {behind}}{kind, select, zone {, as if its time zone were set wrongly} other {}}.\n\n{facts}\n\nPlease check its time and time zone.\n\nThank you`,
      },
    },
    de: {
      title: `Die Uhr {serverGen} geht ${OFF.de} {way, select, ahead {vor} other {nach}}.`,
      titleIfPossible: `Die Uhr {serverGen} geht vielleicht ${OFF.de} {way, select, ahead {vor} other {nach}}.`,
      lead: '{kind, select, zone {Sie zeigt die richtigen Minuten in der falschen Zeitzone.} other {Ihre Zeit widerspricht der ihrer Nachbarn.}} Was dort wie eine Verzögerung aussieht, ist keine; die gezeigten Zeiten sind berichtigt.{others, plural, =0 {} one { Auch eine weitere Uhr auf dem Weg geht falsch.} other { Auch # weitere Uhren auf dem Weg gehen falsch.}}',
      explanation:
        'Eine Mail kann nicht bei einem Server ankommen, bevor der vorige sie abgeschickt hat. Sagen die Zeiten das doch, geht eine Uhr falsch. Als falsch gilt die, die am wenigsten zu ihren Nachbarn passt; das Datum der Mail zählt als schwacher Zeuge.',
      steps: [
        {
          act: 'Unternehmen Sie wegen dieser Mail nichts',
          why: 'Eine falsche Uhr verzögert nichts. Sie führt nur in die Irre, wer die Zeiten liest.',
        },
        {
          act: 'Kennen Sie den Betreiber {serverGen}, sagen Sie ihm Bescheid',
          why: 'Mit falscher Uhr sind Protokolle wertlos, und Signaturen und Zertifikate, die an der Zeit hängen, können scheitern.',
        },
      ],
      whyNotCertain: 'Gegen diese Uhr sprechen nur die Zeiten der anderen Server; gefragt hat sie niemand.',
      letter: {
        to: 'den Betreiber {serverGen}',
        subject: 'Die Uhr {serverGen} geht falsch',
        body: `Guten Tag,\n\nnach den Kopfzeilen einer Mail geht die Uhr {serverGen} ${OFF.de} {way, select, ahead {vor} other {nach}}{kind, select, zone {, als wäre die Zeitzone falsch eingestellt} other {}}.\n\n{facts}\n\nBitte prüfen Sie Uhrzeit und Zeitzone.\n\nVielen Dank`,
      },
    },
  },
});
