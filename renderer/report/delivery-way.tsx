import { useState } from 'react';
import type { DeliveryPath } from '../../shared/report/delivery-path.ts';
import type { Evidence } from '../../shared/report/report.ts';
import { useActions } from '../ui/actions.tsx';
import { Chain } from '../ui/chain.tsx';
import { useWording } from '../ui/wording.tsx';
import { pathPicture } from './path-picture.ts';
import { stationPlace } from './station-place.ts';
import styles from './delivery-way.module.css';

function showQuote(id: string): void {
  const quote = document.getElementById(id);
  quote?.focus({ preventScroll: true });
  quote?.scrollIntoView({ block: 'nearest' });
}

/** The delivery path; a station leads to the words it rests on. */
export function DeliveryWay(props: {
  readonly path: DeliveryPath;
  /** Date of the report, by whose clock the way is told; null where none is stated. */
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
  /** Prefix of the ids of the quotes on the screen. */
  readonly quotesId: string;
  /** The input; empty where it cannot be shown. */
  readonly originalText: string;
  readonly animate: boolean;
  /** Absent where the text is not on the screen. */
  readonly onShowLine?: ((line: number) => void) | undefined;
}) {
  const wording = useWording();
  const { say } = wording;
  const { announce } = useActions();
  const [unnamed, setUnnamed] = useState(false);
  const { path } = props;
  const choose = (index: number) => {
    const station = path.stations[index];
    if (!station) return;
    const place = stationPlace(station, props.evidence, props.originalText);
    setUnnamed(place.kind === 'none');
    if (place.kind === 'line') props.onShowLine?.(place.line);
    if (place.kind === 'none') announce(say('result.path.no-line'));
    if (place.kind === 'evidence') showQuote(`${props.quotesId}-${place.index}`);
  };
  return (
    <div className={styles['way']}>
      <Chain picture={pathPicture(path, props.date, wording)} animate={props.animate} onChoose={choose} />
      {unnamed && <p className={styles['unnamed']}>{say('result.path.no-line')}</p>}
    </div>
  );
}
