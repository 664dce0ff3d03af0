import type { TablerIcon } from '@tabler/icons-react';
import type { DeliveryPath, Station, StationRole } from '../../shared/report/delivery-path.ts';
import type { ChainPicture, ChainStation } from '../ui/chain.tsx';
import type { MiniStation } from '../ui/mini-chain.tsx';
import {
  IconBuilding,
  IconDeviceLaptop,
  IconInbox,
  IconMail,
  IconMailForward,
  IconServer,
  IconUser,
  IconUsers,
} from '../ui/icons.ts';
import type { Wording } from '../ui/wording.tsx';
import { clockText, dateText, isSameDay, onClockOf, readStatedTime, type StatedTime } from './stated-time.ts';

const ICONS: Readonly<Record<StationRole, TablerIcon>> = {
  you: IconUser,
  'mail-program': IconDeviceLaptop,
  'sender-provider': IconMail,
  relay: IconServer,
  forwarder: IconMailForward,
  'mailing-list': IconUsers,
  'recipient-provider': IconBuilding,
  mailbox: IconInbox,
};

/** The address alone where a name stands before it: `Ann <ann@example.org>`. */
function bareHost(host: string | null): string | null {
  return host === null ? null : (/<([^<>]{1,254})>\s*$/.exec(host)?.[1] ?? host);
}

/** The clock by which a path is told: that of the report, so that all times of a screen compare. */
type Clock = StatedTime | null;

/** The time alone on the report's own day, else with its date. */
function momentText(stated: string | null, clock: Clock, { language }: Wording): string {
  const time = readStatedTime(stated);
  if (!time) return '';
  const shown = onClockOf(time, (clock ?? time).zoneMin);
  return clock && isSameDay(shown, clock) ? clockText(shown, language) : dateText(shown, language);
}

/** A station as it is shown: who said no to a mail that is still tried has only put it off. */
type ShownStation = Omit<Station, 'state'> & { readonly state: Station['state'] | 'put-off' };

/** The stations of a path as they are shown. */
export function shownStations({ stations, legs }: DeliveryPath): readonly ShownStation[] {
  return stations.map((station, i) =>
    station.state === 'refused' && legs[i - 1] === 'waiting' ? { ...station, state: 'put-off' } : station,
  );
}

function toneOf({ role, state }: ShownStation): ChainStation['tone'] {
  if (state === 'refused') return 'refused';
  if (state === 'holds') return 'holds';
  if (role === 'you') return 'you';
  return state === 'not-reached' ? 'faint' : 'plain';
}

function factOf(station: ShownStation, clock: Clock, wording: Wording): string {
  const { say } = wording;
  const { role, state } = station;
  const fact =
    state === 'passed' && role === 'you'
      ? say('station.fact.sent')
      : state === 'passed' && role === 'mailbox'
        ? say('station.fact.delivered')
        : say(`station.fact.${state}`);
  return [fact, momentText(station.at, clock, wording)].filter(Boolean).join(' ');
}

function pictureStation(
  station: ShownStation,
  index: number,
  total: number,
  clock: Clock,
  wording: Wording,
): ChainStation {
  const { say } = wording;
  const title = say(`station.${station.role}`);
  const fact = factOf(station, clock, wording);
  const host = bareHost(station.host);
  const concluded = !station.named && station.role !== 'you';
  return {
    icon: ICONS[station.role],
    title,
    host,
    fact,
    tone: toneOf(station),
    concluded,
    spoken: {
      before: say('result.path.station', { n: index + 1, total }),
      after: concluded ? say('result.path.station.concluded') : '',
    },
  };
}

function reportWords(path: DeliveryPath, date: string | null, clock: Clock, wording: Wording): string {
  const { say } = wording;
  const station = path.reportedBy === null ? undefined : path.stations[path.reportedBy];
  if (!station) return '';
  const words = say('result.path.report', { host: station.host ?? say(`station.${station.role}`) });
  return [words, momentText(date, clock, wording)].filter(Boolean).join(', ');
}

/** The delivery path in the words and looks of the picture. `reportDate` as the input states it. */
export function pathPicture(path: DeliveryPath, reportDate: string | null, wording: Wording): ChainPicture {
  const { say } = wording;
  const clock = readStatedTime(reportDate);
  const from = path.reportedBy ?? 0;
  return {
    label: say('result.path'),
    stations: shownStations(path).map((station, i) =>
      pictureStation(station, i, path.stations.length, clock, wording),
    ),
    legs: path.legs.map((state) => ({
      tone: state,
      word: state === 'not-reached' ? '' : say(`leg.${state}`),
    })),
    report: from > 0 ? { from, words: reportWords(path, reportDate, clock, wording) } : null,
    legend: { named: say('result.path.legend.named'), concluded: say('result.path.legend.concluded') },
  };
}

/** The path in one line: the reader, who passed it on, where it stopped, and the mailbox unnamed. */
export function miniPath(
  path: DeliveryPath,
  wording: Wording,
): { readonly stations: readonly MiniStation[]; readonly label: string } {
  const { say } = wording;
  const stations = shownStations(path).map((station) => {
    const tone = toneOf(station);
    const role = say(`station.${station.role}`);
    const decisive = tone === 'refused' || tone === 'holds';
    return {
      name: decisive ? (station.host ?? role) : '',
      tone,
      spoken: `${role}: ${say(`station.fact.${station.state}`)}`,
    };
  });
  return {
    stations: stations.map(({ name, tone }) => ({ name, tone })),
    label: say('result.path.mini', { stations: stations.map(({ spoken }) => spoken).join(', ') }),
  };
}
