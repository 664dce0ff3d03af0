import type { NoticeKind } from '../../shared/bounce/notice.ts';
import type { Evidence, EvidenceSource } from '../../shared/report/report.ts';
import type { TablerIcon } from '@tabler/icons-react';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import {
  IconFileText,
  IconListDetails,
  IconListSearch,
  IconMailExclamation,
  IconMailX,
  IconServer,
  IconTerminal,
  IconUser,
  IconWorldSearch,
} from '../ui/icons.ts';
import { Quote } from '../ui/quote.tsx';
import { useWording, type Wording } from '../ui/wording.tsx';
import styles from './evidence-list.module.css';

const SOURCE_ICONS: Readonly<Record<Exclude<EvidenceSource, 'bounce'>, TablerIcon>> = {
  header: IconListDetails,
  dns: IconWorldSearch,
  probe: IconServer,
  answer: IconUser,
  reference: IconFileText,
};

/** Icon of a kind of input, for the title row and for quotes of it. */
export function kindIcon(kind: NoticeKind): TablerIcon {
  if (kind === 'delay') return IconMailExclamation;
  return kind === 'smtp-reply' || kind === 'client-error' ? IconTerminal : IconMailX;
}

function sourceName(source: EvidenceSource, kind: NoticeKind, { say }: Wording): string {
  return source === 'bounce' ? say(`kind.${kind}`) : say(`result.source.${source}`);
}

interface EvidenceListProps {
  /** What the quoted input is. */
  readonly kind: NoticeKind;
  /** Language of the quoted input; empty where it is not known. */
  readonly textLanguage: string;
  readonly evidence: readonly Evidence[];
  /** Prefix of the elements' ids, so that a station of the path finds its line. */
  readonly idPrefix: string;
  /** Absent where the text is not on the screen. */
  readonly onShowLine?: ((line: number) => void) | undefined;
  /** The first quote large, with a button that copies it: for words nobody has explained. */
  readonly large?: boolean;
}

/** The quoted lines on which a finding rests. */
export function EvidenceList(props: EvidenceListProps) {
  const wording = useWording();
  const { say } = wording;
  const { kind, onShowLine } = props;
  if (props.evidence.length === 0) return <p className={styles['none']}>{say('result.rests.rule')}</p>;
  return (
    <div className={styles['list']}>
      {props.evidence.map((item, i) => {
        const { line } = item;
        return (
          <Quote
            key={i}
            id={`${props.idPrefix}-${i}`}
            icon={item.source === 'bounce' ? kindIcon(kind) : SOURCE_ICONS[item.source]}
            source={sourceName(item.source, kind, wording)}
            place={line === null ? null : say('common.line', { n: line })}
            line={line}
            text={item.quote}
            marked={item.matched}
            textLanguage={props.textLanguage}
            large={props.large ?? false}
            actions={
              <>
                {line !== null && onShowLine && (
                  <Button
                    small
                    look="ghost"
                    icon={IconListSearch}
                    label={say('result.rests.show')}
                    onPress={() => onShowLine(line)}
                  />
                )}
                {props.large && (
                  <CopyButton small look="ghost" text={() => item.quote}>
                    {say('common.copy')}
                  </CopyButton>
                )}
              </>
            }
          />
        );
      })}
    </div>
  );
}
