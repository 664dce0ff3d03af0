import type { TablerIcon } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { BreakableName } from './breakable-name.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { StopSign } from './stop-sign.tsx';
import styles from './chain.module.css';

/** A station of the chain, in words and looks. */
export interface ChainStation {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly host: string | null;
  /** What happened here, with its time. */
  readonly fact: string;
  readonly tone: 'you' | 'plain' | 'refused' | 'holds' | 'faint';
  /** True: a dashed edge, because nothing names this station. */
  readonly concluded: boolean;
  /** Read out before and after the words of the station, for those who do not see the line and the edge. */
  readonly spoken: { readonly before: string; readonly after: string };
}

/** The line from one station to the next. */
export interface ChainLeg {
  readonly tone: 'passed' | 'refused' | 'waiting' | 'not-reached' | 'unknown';
  /** One word above the line; empty for none. */
  readonly word: string;
}

/** The chain as a picture, complete in words. */
export interface ChainPicture {
  readonly label: string;
  readonly stations: readonly ChainStation[];
  /** One shorter than `stations`. */
  readonly legs: readonly ChainLeg[];
  /** The dashed arc: the station from which something came back to the first one; null for none. */
  readonly report: { readonly from: number; readonly words: string } | null;
  readonly legend: { readonly named: string; readonly concluded: string };
}

interface ChainProps {
  readonly picture: ChainPicture;
  /** True: the picture builds up once. */
  readonly animate: boolean;
  readonly onChoose: (station: number) => void;
}

function Leg(props: { readonly leg: ChainLeg }) {
  const { tone, word } = props.leg;
  return (
    <span className={classNames(styles['leg'], styles[`leg-${tone}`])} aria-hidden="true">
      <span className={styles['word']}>{word}</span>
      {tone === 'refused' && <StopSign className={styles['stop']} />}
    </span>
  );
}

function Station(props: {
  readonly station: ChainStation;
  readonly leg: ChainLeg | undefined;
  readonly index: number;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}) {
  const { station, leg } = props;
  const key = station.tone === 'refused' || station.tone === 'holds';
  return (
    <li className={styles['hop']} style={{ '--i': props.index }}>
      {leg && <Leg leg={leg} />}
      <button
        type="button"
        className={classNames(styles['station'], key && styles['key'])}
        tabIndex={props.current ? 0 : -1}
        onFocus={props.onFocus}
        onClick={props.onChoose}
      >
        <span
          className={classNames(
            styles['tile'],
            styles[station.tone],
            station.concluded && styles['concluded'],
          )}
        >
          <Icon of={station.icon} size="l" />
        </span>
        <span className={styles['spoken']}>{station.spoken.before} </span>
        <span className={styles['title']}>{station.title}</span>
        <span className={styles['spoken']}>, </span>
        {station.host && (
          <span className={styles['host']}>
            <BreakableName name={station.host} />
          </span>
        )}
        {station.host && <span className={styles['spoken']}>, </span>}
        <span className={styles['fact']}>{station.fact}</span>
        {station.spoken.after && <span className={styles['spoken']}>, {station.spoken.after}</span>}
      </button>
    </li>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The one picture of the app: stations on a line, where it broke, and the way the report came back. */
export function Chain(props: ChainProps) {
  const { picture } = props;
  const { stations, legs, report } = picture;
  const decisive = stations.findIndex((station) => station.tone === 'refused' || station.tone === 'holds');
  const [current, setCurrent] = useState(Math.max(decisive, 0));
  const list = useRef<HTMLOListElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, stations.length);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const values = { '--n': stations.length, '--from': report?.from ?? 0 };
  return (
    <div
      className={classNames(styles['picture'], props.animate && styles['animate'])}
      role="group"
      aria-label={picture.label}
      style={values}
    >
      <div className={styles['inner']}>
        <ol className={styles['hops']} ref={list} onKeyDown={move}>
          {stations.map((station, i) => (
            <Station
              key={i}
              station={station}
              leg={legs[i - 1]}
              index={i}
              current={i === current}
              onFocus={() => setCurrent(i)}
              onChoose={() => props.onChoose(i)}
            />
          ))}
        </ol>
        {report && <span className={styles['back']} aria-hidden="true" />}
        <ChainFoot picture={picture} />
      </div>
    </div>
  );
}

function ChainFoot(props: { readonly picture: ChainPicture }) {
  const { report, legend, stations } = props.picture;
  const dashed = stations.some((station) => station.concluded);
  return (
    <div className={styles['foot']}>
      {report && <p className={styles['report']}>{report.words}</p>}
      {dashed && (
        <p className={styles['legend']} aria-hidden="true">
          <span className={styles['entry']}>
            <i className={styles['sample']} />
            {legend.named}
          </span>
          <span className={styles['entry']}>
            <i className={classNames(styles['sample'], styles['concluded'])} />
            {legend.concluded}
          </span>
        </p>
      )}
    </div>
  );
}
