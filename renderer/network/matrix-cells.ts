import type { Door } from '../../shared/network/door.ts';
import { areRelated } from '../../shared/network/host-names.ts';
import type { NetworkVerdict } from '../../shared/network/network-facts.ts';
import type { PortObservation, ProbeStep } from '../../shared/network/observation.ts';
import { isConnected } from '../../shared/network/port-state.ts';
import type { Wording } from '../ui/wording.tsx';
import type { PlaceRun, ProbeRun } from './probe-run.ts';

/** Columns of the matrix between the port and its use, in order. */
export const COLUMNS = ['reached', 'answers', 'encrypted', 'certificate', 'login'] as const;
export type Column = (typeof COLUMNS)[number];

/** One cell: never empty. */
export interface Cell {
  readonly tone: 'good' | 'bad' | 'odd' | 'running' | 'off';
  readonly word: string;
  readonly detail: string | null;
}
export type Cells = Readonly<Record<Column, Cell>>;

/** A time of a step for readers: "41 ms", "1.4 s". */
export function timeText(ms: number, { say, language }: Wording): string {
  if (ms < 1000) return say('matrix.ms', { n: Math.max(1, Math.round(ms)) });
  const n = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return say('matrix.seconds', { n: n.format(ms / 1000) });
}

/** The step that ends a column, by the way the port is spoken to. */
function stepOf(column: Column): ProbeStep | null {
  switch (column) {
    case 'reached':
      return 'connect';
    case 'answers':
      return 'banner';
    case 'encrypted':
      return 'tls';
    default:
      return null;
  }
}

/** The cells of a port that is not finished. */
export function runningCells(
  place: PlaceRun | null,
  state: ProbeRun['state']['kind'],
  wording: Wording,
): Cells {
  const { say } = wording;
  const isRunning = state === 'running';
  const off: Cell = { tone: 'off', word: say(isRunning ? 'matrix.waiting' : 'matrix.stopped'), detail: null };
  const cell = (column: 'reached' | 'answers' | 'encrypted', asks: readonly ProbeStep[]): Cell => {
    const step = stepOf(column);
    const done = step === null ? undefined : place?.steps[step];
    if (done?.state === 'done') {
      const word = column === 'answers' ? say('matrix.answers.other-name') : say('matrix.yes');
      return { tone: 'good', word, detail: timeText(done.atMs, wording) };
    }
    const isAsking = asks.some((asked) => place?.steps[asked]?.state === 'started');
    if (!isRunning || !isAsking) return off;
    return { tone: 'running', word: say(`matrix.running.${column}`), detail: null };
  };
  return {
    reached: cell('reached', ['connect']),
    answers: cell('answers', ['banner']),
    encrypted: cell('encrypted', ['starttls', 'tls']),
    certificate: off,
    login: off,
  };
}

function skipped({ say }: Wording): Cell {
  return { tone: 'off', word: say('matrix.skipped'), detail: null };
}

function at(seen: PortObservation, step: ProbeStep, wording: Wording): string | null {
  const ms = seen.timesMs[step];
  return ms === undefined ? null : timeText(ms, wording);
}

function reachedCell(seen: PortObservation, wording: Wording): Cell {
  const { say } = wording;
  if (isConnected(seen))
    return { tone: 'good', word: say('matrix.yes'), detail: at(seen, 'connect', wording) };
  switch (seen.outcome) {
    case 'refused':
    case 'unreachable':
    case 'prohibited':
      return { tone: 'bad', word: say('matrix.no'), detail: say(`matrix.reached.${seen.outcome}`) };
    default:
      return { tone: 'bad', word: say('matrix.no'), detail: say('matrix.reached.silent') };
  }
}

function answersCell(seen: PortObservation, verdict: NetworkVerdict | null, wording: Wording): Cell {
  const { say } = wording;
  if (!isConnected(seen)) return skipped(wording);
  const detail = at(seen, 'banner', wording);
  if (seen.foreignBytes !== null) return { tone: 'bad', word: say('matrix.answers.not-mail'), detail };
  if (seen.banner === null) {
    const isLoss = seen.outcome === 'closed-early' || seen.outcome === 'tls-failed';
    if (seen.outcome === 'tls-failed') return skipped(wording);
    return { tone: 'bad', word: say(isLoss ? 'matrix.answers.broke-off' : 'matrix.answers.nobody'), detail };
  }
  if (seen.outcome === 'greeting-refused')
    return { tone: 'bad', word: say('matrix.answers.turned-away'), detail };
  if (verdict?.kind === 'port-redirected')
    return { tone: 'bad', word: say('matrix.answers.stranger'), detail };
  const name = seen.bannerName ?? seen.ehloName;
  const isExpected = name !== null && areRelated(name, seen.host);
  const word = say(isExpected ? 'matrix.answers.expected' : 'matrix.answers.other-name');
  return { tone: 'good', word, detail };
}

function encryptedCell(seen: PortObservation, wording: Wording): Cell {
  const { say } = wording;
  if (seen.tlsProtocol !== null) {
    const isHidden = seen.starttls === 'hidden-but-works';
    const detail = isHidden ? say('matrix.encrypted.hidden') : at(seen, 'tls', wording);
    return { tone: 'good', word: seen.tlsProtocol.replace(/^TLSv/, 'TLS '), detail };
  }
  if (seen.failedStep === 'tls' || seen.outcome === 'tls-failed')
    return { tone: 'bad', word: say('matrix.no'), detail: say('matrix.encrypted.failed') };
  switch (seen.starttls) {
    case 'not-offered':
    case 'masked':
    case 'refused': {
      const detail = say(`matrix.encrypted.${seen.starttls}`);
      return { tone: 'bad', word: say('matrix.no'), detail };
    }
    default:
      return skipped(wording);
  }
}

function certificateCell({ certificate }: PortObservation, wording: Wording): Cell {
  const { say } = wording;
  if (certificate === null) return skipped(wording);
  const [year = '', month = ''] = certificate.validTo.split('-');
  const detail = say('matrix.certificate.until', { month, year });
  if (certificate.expired) return { tone: 'bad', word: say('matrix.certificate.expired'), detail };
  if (certificate.notYetValid) return { tone: 'bad', word: say('matrix.certificate.not-yet'), detail };
  if (!certificate.trusted) return { tone: 'bad', word: say('matrix.certificate.untrusted'), detail };
  if (!certificate.nameMatches) return { tone: 'bad', word: say('matrix.certificate.name'), detail };
  return { tone: 'good', word: say('matrix.certificate.valid'), detail };
}

function loginCell(seen: PortObservation, wording: Wording): Cell {
  const { say } = wording;
  if (seen.ehloName === null) return skipped(wording);
  const detail = at(seen, seen.timesMs.ehloTls === undefined ? 'ehlo' : 'ehloTls', wording);
  if (seen.auth.length === 0) {
    // A port between servers offers none, and that is no fault.
    return { tone: seen.port === 25 ? 'odd' : 'bad', word: say('matrix.login.none'), detail };
  }
  if (seen.tlsProtocol === null) return { tone: 'bad', word: say('matrix.login.clear'), detail };
  return { tone: 'good', word: say('matrix.yes'), detail };
}

/** The cells of a finished port. */
export function finishedCells({ seen }: Door, verdict: NetworkVerdict | null, wording: Wording): Cells {
  return {
    reached: reachedCell(seen, wording),
    answers: answersCell(seen, verdict, wording),
    encrypted: encryptedCell(seen, wording),
    certificate: certificateCell(seen, wording),
    login: loginCell(seen, wording),
  };
}
