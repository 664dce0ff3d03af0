import { useWording } from '../ui/wording.tsx';
import type { WordedFinding } from './worded-finding.ts';
import styles from './explanation.module.css';

/** Why this happens, and what this very server means by its words. */
export function Explanation(props: { readonly worded: WordedFinding }) {
  const { say } = useWording();
  const { explanation, detail } = props.worded.text;
  return (
    <div className={styles['text']}>
      <p>{explanation}</p>
      {detail && (
        <p>
          <span className={styles['label']}>{say('result.detail')}:</span> {detail}
        </p>
      )}
    </div>
  );
}
