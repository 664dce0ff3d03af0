import type { HeaderReading, Hop } from '../../headers/header-reading.ts';
import { organisationOf } from '../../headers/organisation.ts';
import { defineHeaderCheck } from './header-check.ts';
import { fieldAt, mailParams } from './header-evidence.ts';
import { lengthParams, lengthWords } from './length-words.ts';
import { longestWait, type Wait } from './longest-wait.ts';

/** A server that is asked to come again (greylisting) comes after five minutes to two hours. */
const COMES_AGAIN_S = { least: 240, most: 7500 } as const;
/** Longer waits are worth a question. */
const LONG_S = 4 * 3600;

function causeOf({ taker, seconds }: Wait): 'again' | 'inside' | 'other' {
  if (taker.zone === 'internal') return 'inside';
  return seconds >= COMES_AGAIN_S.least && seconds <= COMES_AGAIN_S.most ? 'again' : 'other';
}

/** Both lengths read the same. */
function isNearlyAll({ seconds, total }: Wait): boolean {
  return lengthParams('n', seconds)['n'] === lengthParams('n', total)['n'];
}

function nameOf(hop: Hop | null): string {
  return hop?.by ?? hop?.byIp ?? '';
}

const TOTAL = lengthWords('total');
const WAIT = lengthWords('wait');

/** P15: the mail arrived late, and one server held it most of the time. */
export const slowHop = defineHeaderCheck({
  id: 'headers.slow-hop',
  problems: ['P15'],
  evaluate: ({ reading }) => {
    const wait = longestWait(reading);
    if (!wait) return null;
    const { taker, holder, seconds, total } = wait;
    const isClockWrong = (taker.skewSeconds ?? 0) !== 0 || (holder?.skewSeconds ?? 0) !== 0;
    const isOwnOrganisation = organisationOf(nameOf(holder)) !== null;
    return {
      confidence: isClockWrong ? 'possible' : 'likely',
      actors: [seconds >= LONG_S && isOwnOrganisation ? 'sending-server-operator' : 'nobody-yet'],
      params: {
        ...mailParams(reading),
        server: nameOf(holder) || (taker.fromReverse ?? taker.from ?? ''),
        next: nameOf(taker),
        named: nameOf(taker) === '' ? 'no' : 'yes',
        cause: causeOf(wait),
        ...lengthParams('total', total),
        ...lengthParams('wait', seconds),
        share: isNearlyAll(wait) ? 'all' : 'part',
      },
      evidence: [
        ...fieldAt(reading, taker.line, taker.at === null ? null : dateIn(reading, taker.line)),
        ...(holder === null ? [] : fieldAt(reading, holder.line, dateIn(reading, holder.line))),
      ],
    };
  },
  steps: [
    { when: 'now', action: 'none' },
    { when: 'then', action: 'show-letter' },
  ],
  references: ['RFC 5321 §4.4', 'RFC 5321 §4.5.4.1', 'RFC 6647 §2'],
  asOf: '2026-11',
  wording: {
    en: {
      title: `The mail took ${TOTAL.en}, {share, select, all {nearly all} other {${WAIT.en}}} of that at {server}.`,
      titleIfPossible: `The mail took ${TOTAL.en}, perhaps ${WAIT.en} of that at {server}.`,
      lead: '{cause, select, again {{named, select, yes {The next server, {next},} other {The next server}} probably asked it to come again later, as many do on a first contact. That is normal and happens once.} inside {It passed the mail on inside its own organisation; checks for viruses and spam or a full queue take such time.} other {It could not pass the mail on, or was kept from it, for that long; {named, select, yes {then {next}} other {then the next server}} took it.}}',
      explanation:
        'Every server writes down when it took the mail. The time between two of these stamps is how long the first of them held it; stamps of clocks that go wrong were set right before. Whether the server could not reach the next one, was asked to wait or was busy itself, only its log tells.',
      steps: [
        {
          act: 'Do nothing about this mail',
          why: 'It has arrived. A single late mail says little about the next one.',
        },
        {
          act: 'If it happens again and again, ask the operator of {server} what its log says',
          why: 'The log states every attempt and the answer of the next server.',
        },
      ],
      whyNotCertain:
        'The times are those of the servers’ own clocks, and the header does not say why one of them waited.',
      letter: {
        to: 'the operator of {server}',
        subject: 'Mail held for a long time by {server}',
        body: `Good day,\n\na mail took ${TOTAL.en}; by the times in its header {server} held it for ${WAIT.en} before the next server took it.\n\n{facts}\n\nCould you look into the log what kept it? I am interested in the answers the next server gave in that time.\n\nThank you`,
      },
    },
    de: {
      title: `Die Mail brauchte ${TOTAL.de}, {share, select, all {fast alles} other {davon ${WAIT.de}}} bei {serverDat}.`,
      titleIfPossible: `Die Mail brauchte ${TOTAL.de}, davon vielleicht ${WAIT.de} bei {serverDat}.`,
      lead: '{cause, select, again {{named, select, yes {Der nächste Server, {next},} other {Der nächste Server}} bat vermutlich, später wiederzukommen, wie es viele beim ersten Kontakt tun. Das ist normal und geschieht nur einmal.} inside {Er gab die Mail im eigenen Haus weiter; Prüfungen auf Viren und Spam oder eine volle Warteschlange brauchen solche Zeit.} other {So lange konnte oder sollte er die Mail nicht weitergeben; {named, select, yes {dann nahm {next} sie an.} other {dann nahm der nächste Server sie an.}}}}',
      explanation:
        'Jeder Server vermerkt, wann er die Mail angenommen hat. Die Zeit zwischen zwei Vermerken ist die Zeit, in der der erste sie hatte; falsch gehende Uhren sind dabei schon berichtigt. Ob der Server den nächsten nicht erreichte, warten sollte oder selbst ausgelastet war, weiß nur sein Protokoll.',
      steps: [
        {
          act: 'Unternehmen Sie wegen dieser Mail nichts',
          why: 'Sie ist angekommen. Eine einzelne späte Mail sagt wenig über die nächste.',
        },
        {
          act: 'Kommt es immer wieder vor, fragen Sie den Betreiber {serverGen} nach seinem Protokoll',
          why: 'Dort stehen jeder Versuch und die Antwort des nächsten Servers.',
        },
      ],
      whyNotCertain:
        'Die Zeiten stammen von den Uhren der Server, und warum einer wartete, steht nicht in den Kopfzeilen.',
      letter: {
        to: 'den Betreiber {serverGen}',
        subject: 'Mail lag lange auf {serverDat}',
        body: `Guten Tag,\n\neine Mail war ${TOTAL.de} unterwegs; nach den Zeiten in den Kopfzeilen lag sie ${WAIT.de} auf {serverDat}, bevor der nächste Server sie annahm.\n\n{facts}\n\nKönnten Sie im Protokoll nachsehen, was sie aufhielt? Mich interessiert, was der nächste Server in dieser Zeit geantwortet hat.\n\nVielen Dank`,
      },
    },
  },
});

/** The date of a Received field as it stands there, for marking it. */
function dateIn({ fields }: HeaderReading, line: number): string | null {
  const value = fields.find((field) => field.line === line)?.value ?? '';
  const at = value.lastIndexOf(';');
  return at === -1
    ? null
    : value
        .slice(at + 1)
        .trim()
        .slice(0, 60) || null;
}
