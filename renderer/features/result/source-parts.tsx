import { useMemo, useState } from 'react';
import type { Explained } from '../../explained.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { sizeText } from '../../ui/size-text.ts';
import { useWording } from '../../ui/wording.tsx';
import { factsPreview } from './facts.ts';
import { countLines } from '../../report/line-range.ts';
import { OriginalText, type LineTarget } from '../../report/original-text.tsx';
import { RawFacts } from './raw-facts.tsx';
import type { Verdict } from './verdict-view.ts';
import styles from './source-parts.module.css';

/** Whether the original text is open, and at which line. */
export interface OriginalView {
  readonly open: boolean;
  readonly target: LineTarget | null;
}

interface SourcePartsProps {
  readonly explained: Explained;
  readonly verdict: Verdict;
  readonly original: OriginalView;
  readonly onOriginal: (view: OriginalView) => void;
}

/** The raw facts and the text itself, for those who want to see for themselves. */
export function SourceParts(props: SourcePartsProps) {
  const wording = useWording();
  const { say } = wording;
  const { explained, verdict, original } = props;
  const { report, originalText } = explained;
  const [factsOpen, setFactsOpen] = useState(verdict.main === null);
  const lines = useMemo(() => countLines(originalText), [originalText]);
  const size = [sizeText(report.sizeOctets, wording), originalText && say('common.lines', { n: lines })];
  return (
    <div className={styles['parts']}>
      <Disclosure
        title={say('result.facts')}
        preview={
          <code className={styles['code']}>{factsPreview(verdict.recipient) || (report.subject ?? '')}</code>
        }
        open={factsOpen}
        onToggle={setFactsOpen}
      >
        <RawFacts report={report} recipient={verdict.recipient} />
      </Disclosure>
      <Disclosure
        title={say('result.original')}
        preview={size.filter(Boolean).join(' · ')}
        open={original.open}
        onToggle={(open) => {
          if (open !== original.open) props.onOriginal({ open, target: null });
        }}
      >
        {originalText === '' ? (
          <p className={styles['missing']}>{say('result.original.none')}</p>
        ) : (
          <OriginalText
            text={originalText}
            cut={explained.originalCut}
            textLanguage={report.language ?? ''}
            target={original.target}
          />
        )}
      </Disclosure>
    </div>
  );
}
