import styles from './brand.module.css';

/** The sign of the app: a way that turns back before a line. */
export function BrandSign() {
  return (
    <svg className={styles['sign']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2.5 6.5H12a5.5 5.5 0 0 1 0 11H5.5" />
      <path d="M9 14 5.5 17.5 9 21" />
      <path className={styles['line']} d="M21.5 7.6v8.8" />
    </svg>
  );
}
