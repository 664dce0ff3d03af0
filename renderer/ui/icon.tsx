import type { TablerIcon } from '@tabler/icons-react';
import styles from './icon.module.css';

const SIZES = { xs: [13, 2], s: [15, 1.9], m: [18, 1.7], l: [22, 1.5] } as const;

/** A decorative icon; the words beside it carry the meaning. */
export function Icon(props: { readonly of: TablerIcon; readonly size?: keyof typeof SIZES }) {
  const [size, stroke] = SIZES[props.size ?? 'm'];
  const Drawing = props.of;
  return (
    <Drawing className={styles['icon']} size={size} stroke={stroke} aria-hidden="true" focusable="false" />
  );
}
