import { useMemo, useState, type ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { sizeText } from '../ui/size-text.ts';
import { useWording } from '../ui/wording.tsx';
import { countLines } from './line-range.ts';
import { OriginalText, type LineTarget } from './original-text.tsx';
import styles from './source-parts.module.css';

/** Whether the original text is open, and at which line. */
export interface OriginalView {
  readonly open: boolean;
  readonly target: LineTarget | null;
}

interface OriginalProps {
  readonly sizeOctets: number;
  /** Empty where the input has no text. */
  readonly originalText: string;
  /** True: the input goes on beyond that. */
  readonly originalCut: boolean;
  /** Language of the input; empty where it is not known. */
  readonly textLanguage: string;
  readonly original: OriginalView;
  readonly onOriginal: (view: OriginalView) => void;
}

interface SourcePartsProps extends Omit<OriginalProps, 'originalText'> {
  /** Names and values. */
  readonly facts: ReactNode;
  /** One line of them, for while they are closed. */
  readonly preview: string;
  readonly factsOpenAtFirst: boolean;
  /** Null where the text is not at hand, so that its part is left out. */
  readonly originalText: string | null;
}

function Original(props: OriginalProps) {
  const wording = useWording();
  const { say } = wording;
  const { original, originalText } = props;
  const lines = useMemo(() => countLines(originalText), [originalText]);
  const size = [sizeText(props.sizeOctets, wording), originalText && say('common.lines', { n: lines })];
  return (
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
          cut={props.originalCut}
          textLanguage={props.textLanguage}
          target={original.target}
        />
      )}
    </Disclosure>
  );
}

/** The raw facts and the text itself, for those who want to see for themselves. */
export function SourceParts(props: SourcePartsProps) {
  const { say } = useWording();
  const { originalText } = props;
  const [factsOpen, setFactsOpen] = useState(props.factsOpenAtFirst);
  return (
    <div className={styles['parts']}>
      <Disclosure
        title={say('result.facts')}
        preview={<code className={styles['code']}>{props.preview}</code>}
        open={factsOpen}
        onToggle={setFactsOpen}
      >
        {props.facts}
      </Disclosure>
      {originalText !== null && <Original {...props} originalText={originalText} />}
    </div>
  );
}
