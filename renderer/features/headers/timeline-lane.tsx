import type { Axis } from './time-axis.ts';
import type { Span } from './timeline-picture.ts';
import styles from './timeline.module.css';

/** Position and width of a part of the axis, as values for the styles. */
function spanStyle({ from, to }: Span) {
  return { '--from': from, '--width': to - from };
}

function Ticks(props: { readonly axis: Axis }) {
  return props.axis.ticks.map(({ seconds, part }) => (
    <span key={seconds} className={styles['tick']} style={{ '--from': part }} />
  ));
}

/** How long it held the mail, as a picture; the next column says it in words. */
export function Lane(props: {
  readonly axis: Axis;
  readonly bar: Span | null;
  readonly ghost?: number | null;
}) {
  const { bar, ghost = null } = props;
  const wire =
    ghost !== null && bar ? { from: Math.min(ghost, bar.from), to: Math.max(ghost, bar.from) } : null;
  return (
    <td role="cell" className={styles['lane']} aria-hidden="true">
      <span className={styles['plot']}>
        <Ticks axis={props.axis} />
        {wire && <span className={styles['wire']} style={spanStyle(wire)} />}
        {ghost !== null && <span className={styles['ghost']} style={{ '--from': ghost }} />}
        {bar && <span className={styles['bar']} style={spanStyle(bar)} />}
      </span>
    </td>
  );
}
