import styles from './live-region.module.css';

/** The page's one polite live region: what stands in it is read out after the reader has finished speaking. */
export function LiveRegion(props: { readonly sentence: string }) {
  return (
    <p className={styles['region']} role="status" aria-live="polite">
      {props.sentence}
    </p>
  );
}
